import type { ValueKind } from '../model/types.ts';

/** The words of what stands around the initiatives: dates, phases, teams, sizes, milestones. */
export const frameWords = {
  dates: 'When',
  start: 'First week',
  startMeans: (monday: string) => `The week of ${monday}. A roadmap starts on a Monday.`,
  keeps: 'When the start changes',
  keepsKinds: {
    dates: 'due dates, freezes and fixed dates stay in the calendar',
    weeks: 'everything moves along',
  },
  valueKind: 'Value is given in',
  valueKinds: {
    points: 'points, 1 to 10',
    money: 'money a week, the cost of delay',
  } satisfies Record<ValueKind, string>,

  phases: 'Phases',
  phase: (number: string) => `Phase ${number}`,
  name: 'Name',
  weeks: 'Weeks',
  of: (name: string) => `of ${name}`,
  earlier: 'Earlier',
  later: 'Later',
  remove: 'Take out',
  addPhase: 'Add a phase',
  newPhase: 'New phase',
  lastPhase: 'The last phase stays, because a roadmap has a length.',
  phasesFull: (most: string) => `A roadmap holds ${most} phases.`,

  teams: 'Teams',
  team: (number: string) => `Team ${number}`,
  home: 'Belongs to',
  days: 'Days a week',
  daysMeans: 'of all its people together, for the roadmap',
  noDays: 'A team without days can do nothing. Write how many it has.',
  addTeam: 'Add a team',
  newTeam: 'New team',
  noTeams: 'There is no team yet. Without one, nothing can be planned.',
  removeTeam: (name: string, count: number) =>
    count === 0
      ? `Take ${name} out`
      : `Take ${name} out, with its effort in ${count} ${count === 1 ? 'initiative' : 'initiatives'}`,
  teamsFull: (most: string) => `A roadmap holds ${most} teams.`,

  exceptions: 'Weeks with other days',
  exceptionOf: (reason: string, team: string) => `${reason} of ${team}`,
  addException: 'Add weeks with other days',
  from: 'From the week of',
  to: 'to the week of',
  exceptionDays: 'Days a week then',
  reason: 'Because of',

  sizes: 'What the sizes stand for',
  sizesMeans: 'Person-days. An effort of M follows this number wherever it is used.',
  size: (size: string) => `Days of ${size}`,

  milestones: 'Milestones',
  milestone: (number: string) => `Milestone ${number}`,
  addMilestone: 'Add a milestone',
  newMilestone: 'New milestone',
  day: 'In the week of',
  milestonesFull: (most: string) => `A roadmap holds ${most} milestones.`,
};
