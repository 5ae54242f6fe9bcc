import type { NumberKind, ProblemReason } from '../model/problems.ts';
import type { ExceptionReason, Objective, Status } from '../model/types.ts';
import { planProblemWords } from './en-plan-problems.ts';

/** Numbers inside a sentence arrive as text, as the site writes them. */
export interface ShownNumbers {
  example: (number: NumberKind) => string;
  number: (value: number) => string;
  largestAmount: string;
  currency: string;
}

type ProblemWords = {
  [Reason in ProblemReason as Reason['code']]: (reason: Reason, show: ShownNumbers) => string;
};

const problems: ProblemWords = {
  EMPTY: ({ number }, show) => `This is empty. Write a number, like ${show.example(number)}.`,
  NOT_A_NUMBER: ({ number }, show) =>
    number === 'effort'
      ? `This is no effort. Write person-days like ${show.example(number)}, or a size: S, M, L or XL.`
      : `This is not a number. Write one like ${show.example(number)}.`,
  AMBIGUOUS: ({ number }, show) =>
    `This can be read in two ways. Write it like ${show.example(number)}.`,
  TOO_PRECISE: ({ number }, show) =>
    `This has too many decimals. Write it like ${show.example(number)}.`,
  OTHER_CURRENCY: ({ number }, show) =>
    `This is in another currency. Write it in ${show.currency}, like ${show.example(number)}.`,
  TOO_LARGE: (_, show) =>
    `This is more than the builder can add up. Write ${show.largestAmount} at most.`,
  NEGATIVE_AMOUNT: () => 'A cost of delay has no minus sign here. Write it without one.',
  NOT_WHOLE: ({ from, to }, show) =>
    `Only whole numbers count here. Write one from ${show.number(from)} to ${show.number(to)}.`,
  OUT_OF_RANGE: ({ from, to }, show) =>
    `This is out of range. Write a number from ${show.number(from)} to ${show.number(to)}.`,
};

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the roadmap builder's first sight; its folded parts have files of their own. */
export const en = {
  problems,
  planProblems: planProblemWords,
  room: 'Large, for the room',
  loading: 'Loading …',
  notLoaded: 'This part could not be loaded. Check the connection, then fold it and open it again.',
  readOnly: 'This is a copy to look at. Keep it as a workbook of your own to change it.',
  newer: 'This roadmap was saved by a newer version of the builder. It is kept as it is.',
  refused: (reason: string) => `This roadmap cannot be opened, and is kept as it is. ${reason}`,

  startFrom: {
    open: 'Start from something else',
    empty: 'An empty roadmap',
    emptyMeans: 'Teams, phases and dates stay; the cards go. Undo brings them back.',
  },
  restore: 'The example of this page',

  faces: {
    legend: 'Show as',
    phases: 'Phases',
    timeline: 'Timeline',
    list: 'List',
  },
  panels: {
    planning: 'Propose a plan',
    compare: 'Compare two plans',
    round: 'Estimate blind, then reveal',
    frame: 'Teams, phases and dates',
    files: 'Take it with you',
    bringIn: 'Bring in a list',
  },

  summary: {
    none: 'Nothing is on the roadmap yet. Type a title and press Enter.',
    planned: (planned: number, all: number, weeks: string) =>
      `${planned} of ${all} ${plural(all, 'initiative', 'initiatives')} planned in ${weeks} weeks.`,
    sound: 'No team is overloaded, and nothing waits in vain.',
    overload: (team: string, days: string, isOne: boolean, week: string, share: string) =>
      `${team} is over by ${days} ${isOne ? 'day' : 'days'} in week ${week}${share ? `, ${share} more than it has` : ''}.`,
    overloads: (count: number) =>
      `${count} more ${plural(count, 'overload', 'overloads')} below, by team and week.`,
    problems: (count: number) =>
      `${count} ${plural(count, 'thing does', 'things do')} not add up; each is said at its place.`,
    withoutEffort: (count: number) =>
      count === 1
        ? '1 has no effort yet, and so takes no capacity.'
        : `${count} have no effort yet, and so take no capacity.`,
  },

  quickEntry: {
    label: 'Add an initiative',
    placeholder: 'Type a title, then Enter',
    add: 'Add',
    full: (most: string) =>
      `A roadmap holds ${most} initiatives. Take one out before you add another.`,
  },

  phases: {
    unnamed: (number: string) => `Phase ${number}`,
    span: (from: string, until: string) => `${from} to ${until}`,
    weeks: (weeks: number) => `${weeks} ${plural(weeks, 'week', 'weeks')}`,
    unplanned: 'Not planned',
    empty: 'Nothing here yet.',
    showAll: (count: string) => `Show all ${count}`,
    load: (team: string, load: string, capacity: string) => `${team}: ${load} of ${capacity} days`,
    over: (days: string) => `${days} over`,
    keys: 'Alt with the left or right arrow moves a card to the phase before or after.',
  },
  card: {
    phase: 'Phase',
    phaseOf: (title: string) => `of ${title}`,
    untitled: 'Untitled',
    weeks: (from: string, until: string) => `Weeks ${from} to ${until}`,
    week: (week: string) => `Week ${week}`,
    length: (weeks: number) => `${weeks} ${plural(weeks, 'week', 'weeks')}`,
    must: (side: string) => `Must-have of ${side}`,
    mustOfBoth: 'Must-have of both',
    quickWin: 'Quick win',
    pinned: 'Fixed date',
  },
  sponsor: (side: string) => `For ${side}’s goals`,
  sponsorOfBoth: 'For the goals of both',
  statuses: {
    proposed: 'Proposed',
    started: 'Begun',
    done: 'Done',
    dropped: 'Dropped',
  } satisfies Record<Status, string>,
  objectives: {
    value: 'Value early',
    finish: 'All done early',
    due: 'Due dates first',
  } satisfies Record<Objective, string>,
  reasons: {
    holidays: 'holidays',
    freeze: 'change freeze',
    campaign: 'campaign season',
    other: 'other work',
  } satisfies Record<ExceptionReason, string>,
  weekNumber: (week: string) => `week ${week}`,

  undo: 'Undo',
  redo: 'Redo',
  announce: {
    added: (title: string) => `Added ${title}.`,
    addedMany: (count: number) => `Added ${count} ${plural(count, 'initiative', 'initiatives')}.`,
    removed: (title: string) => `Took ${title} out.`,
    removedMany: (count: number) => `Took ${count} initiatives out.`,
    placed: (title: string, week: string) => `${title} starts in week ${week}.`,
    unplaced: (title: string) => `${title} is not planned anymore.`,
    pinned: (title: string) => `${title} has a fixed date.`,
    unpinned: (title: string) => `${title} may move again.`,
    accepted: (count: number) =>
      `${count} ${plural(count, 'initiative has', 'initiatives have')} a new place.`,
    kept: (name: string) => `The plan is kept as ${name}.`,
    taken: 'The estimates are in the roadmap.',
    opened: 'Another roadmap is open.',
    restored: 'The example is back.',
    problems: (count: number) =>
      `${count} ${plural(count, 'field', 'fields')} cannot be read; the last number counts.`,
  },
};
