import type { LaneKind } from '../model/lanes.ts';

/** The words of what is seen under the faces: whose goals each phase serves. */
export const balanceWords = {
  title: 'Whose goals each phase serves',
  means: 'Shares of the person-days that start in each phase.',
  phase: 'Phase',
  nothing: 'Nothing is planned here.',
  withoutEffort: 'What is planned here has no effort yet.',
  leftOut: (phase: string, side: string) => `Nothing in ${phase} serves ${side}’s goals.`,
};

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const timelineWords = {
  title: 'Timeline',
  lanes: 'Lanes by',
  laneKinds: { team: 'Team', sponsor: 'Sponsor', phase: 'Phase' } satisfies Record<
    LaneKind,
    string
  >,
  noTeam: 'No team yet',
  noPhase: 'Outside the phases',
  sponsorLane: (side: string) => `For ${side}’s goals`,
  sponsorBoth: 'For the goals of both',
  summary: (shown: number, weeks: string) =>
    `${shown} ${plural(shown, 'initiative', 'initiatives')} in ${weeks} weeks. A line runs from what must be finished to what waits for it.`,
  none: 'Nothing is planned yet. Give an initiative a start, and its bar appears here.',
  keys: 'Drag a bar to another week, or press it to open it. On the keyboard, up and down arrows go from bar to bar, left and right arrows move one by a week, Home moves it to its earliest place, and Enter opens it.',
  bar: {
    weeks: (from: string, until: string) => `weeks ${from} to ${until}`,
    week: (week: string) => `week ${week}`,
    sponsor: (side: string) => `for ${side}’s goals`,
    sponsorBoth: 'for the goals of both',
    must: 'must-have',
    pinned: 'fixed date',
    statuses: { proposed: '', started: 'begun', done: 'done', dropped: '' },
    after: (titles: string) => `after ${titles}`,
  },
  stays: {
    pinned: (title: string) =>
      `${title} has a fixed date and stays where it is. Open it to change that.`,
    done: (title: string) => `${title} is done and stays where it is.`,
    dropped: (title: string) => `${title} is dropped and has no place.`,
  },
  legend: {
    must: 'Must-have',
    pinned: 'Fixed date',
    started: 'Begun',
    done: 'Done',
    closed: 'Other days than usual',
    over: 'More than the team has',
  },
  loads: {
    title: (team: string, days: string) => `${team}: ${days} days a week`,
    over: (weeks: number, days: string, isOne: boolean, week: string) =>
      weeks === 1
        ? `over by ${days} ${isOne ? 'day' : 'days'} in week ${week}`
        : `over in ${weeks} weeks, most in week ${week} (${days} ${isOne ? 'day' : 'days'})`,
  },
  table: {
    open: 'As a table',
    initiative: 'Initiative',
    start: 'Start',
    end: 'End',
    teams: 'Teams',
    sponsor: 'Sponsor',
  },
  unplanned: 'Not in the picture',
  unplannedMeans: 'These have no start, or one that is far outside the roadmap.',
  open: (title: string) => `Open ${title}`,
  picture: {
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    notSaved: 'This browser could not make the PNG. The SVG can still be saved.',
  },
};
