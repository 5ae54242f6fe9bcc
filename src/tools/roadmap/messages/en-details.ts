import type { Length } from '../model/types.ts';

/** The words of all that is known of an initiative. */
export const detailWords = {
  faults: 'What does not fit',
  title: 'Title',
  goal: 'Business goal it serves',
  deliverable: 'Done means',
  deliverableMeans: 'What is there when it is done, so that nobody has to ask.',
  sponsor: 'Whose goals it serves first',
  status: 'Status',
  points: 'Value',
  pointsMeans: '1 to 10. Empty counts as 5.',
  delayCost: 'Cost of delay a week',
  delayCostMeans: 'What each week without it costs.',

  work: 'Work',
  effort: (team: string) => `Days of ${team}`,
  effortMeans: (scale: string) => `Person-days, or a size: ${scale}.`,
  sizeIs: (size: string, days: string) => `${size} is ${days}`,
  noTeams: 'There is no team yet. Add one under “Teams, phases and dates”.',
  length: 'How long it takes',
  lengthKinds: { weeks: 'weeks, as said', people: 'as its effort needs' } satisfies Record<
    Length['kind'],
    string
  >,
  weeks: 'Weeks',
  people: 'People of a team at once',
  takes: (weeks: number) => (weeks === 1 ? 'It takes 1 week.' : `It takes ${weeks} weeks.`),

  dates: 'When',
  start: 'Planned start',
  notPlanned: 'Not planned',
  startOption: (week: string, day: string, phase: string) => `Week ${week} (${day}), ${phase}`,
  pinned: 'Fixed date: proposals leave it there',
  notBefore: 'Not before',
  dueBy: 'Due by the end of the week of',
  why: 'Why here',

  dependencies: 'What it waits for',
  dependsOn: 'It depends on',
  add: 'Add',
  choose: 'Choose an initiative',
  search: 'Search',
  found: (count: number) =>
    count === 0
      ? 'No title holds these words. Write fewer of them.'
      : `${count} ${count === 1 ? 'title holds' : 'titles hold'} these words.`,
  none: 'It waits for nothing.',
  removeDependency: (title: string) => `Take the dependency on ${title} away`,
  neededBy: (titles: string) => `What waits for it: ${titles}.`,

  must: 'Not negotiable',
  mustBy: 'Must-have of',
  mustNone: 'nobody',
  mustReason: 'Reason',
  mustReasonMeans: 'A must-have without a reason is a wish. Write why.',

  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  duplicate: 'Duplicate',
  remove: 'Take out',
};
