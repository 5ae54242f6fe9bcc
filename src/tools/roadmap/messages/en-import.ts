import type { ImportProblem } from '../model/import/import-problems.ts';
import type { DayOrder } from '../model/import/read-day.ts';
import type { ImportField } from '../model/import/targets.ts';

/** Numbers and words inside a sentence arrive as the site writes them. */
export interface ShownInImport {
  number: (value: number) => string;
  status: string;
  shared: string;
}

type ProblemWords = {
  [Problem in ImportProblem as Problem['code']]: (problem: Problem, show: ShownInImport) => string;
};

const problems: ProblemWords = {
  NOTHING_TO_READ: () => 'There is nothing to read here. Choose a file with a row of headings.',
  NO_TITLES: () => 'No column is the title yet. Choose which one is, above.',
  UNCLOSED_QUOTE: ({ line }, { number }) =>
    `A quotation mark in line ${number(line)} is never closed; it was read as a plain character.`,
  OTHER_SEPARATOR: () => 'This row is cut by another sign than the others, and was read by it.',
  CELL_WITHOUT_HEADING: ({ text }) => `“${text}” stands below no heading and is left out.`,
  TITLE_MISSING: () => 'There is no title, so the row is left out.',
  NUMBER_UNCLEAR: ({ text }) => `“${text}” is no number that can be read; the field stays empty.`,
  NUMBER_OUT_OF_RANGE: ({ text, from, to }, { number }) =>
    `“${text}” is out of range; ${number(from)} to ${number(to)} would do. The field stays empty.`,
  READ_AS_SECONDS: ({ text, days }, { number }) =>
    `${text} was taken as seconds, which makes ${number(days)} days of eight hours.`,
  DATE_UNCLEAR: ({ text }) => `“${text}” is no date that can be read; the field stays empty.`,
  DATE_TOO_FAR: ({ text }) => `${text} is more than twenty years away; the field stays empty.`,
  WORD_UNKNOWN: ({ text, instead }, { status, shared }) =>
    instead === 'none'
      ? `“${text}” is not known here; the field stays empty.`
      : `“${text}” is not known here; “${instead === 'shared' ? shared : status}” is taken instead.`,
  NEEDS_UNKNOWN: ({ text }) =>
    `It depends on “${text}”, which is not among the rows that are added.`,
  NEEDS_TWICE: ({ text }) => `Several are called “${text}”; the first is taken.`,
  FIXED_WITHOUT_START: () => 'Its date is fixed, but no start is given; it is added without one.',
  TOO_MANY_ROWS: ({ rows, room }, { number }) =>
    room === 0
      ? `There are ${number(rows)} rows, and the roadmap is full. Take something out first.`
      : `There are ${number(rows)} rows; the first ${number(room)} can be added.`,
  TOO_MANY_TEAMS: ({ most }, { number }) =>
    `A roadmap holds ${number(most)} teams; this column is left out.`,
};

/** The words of bringing in a list. */
export const importWords = {
  problems,
  at: (row: string, heading: string) => {
    const place = [row && `Row ${row}`, heading].filter(Boolean).join(', ');
    return place ? `${place}: ` : '';
  },
  means:
    'A CSV file, as Jira, Microsoft Planner and spreadsheets save it. You see what each column means before anything is added.',
  open: 'Choose a file',
  tooLarge: 'This file is larger than 5 MB. Choose one with fewer rows.',
  paste: 'Or paste rows here',
  mapping: 'What each column means',
  column: 'Column',
  meaning: 'Is taken as',
  firstRows: 'First rows',
  meaningOf: (heading: string) => `of ${heading}`,
  unnamed: (number: string) => `Column ${number}`,
  fields: {
    title: 'Title',
    key: 'Key, to find dependencies by',
    goal: 'Business goal',
    deliverable: 'Done means',
    sponsor: 'For whose goals',
    points: 'Value or priority',
    delayCost: 'Cost of delay a week',
    weeks: 'Length in weeks',
    people: 'People at once',
    dependsOn: 'Depends on',
    blocks: 'Others depend on it',
    notBefore: 'Not before',
    dueBy: 'Due by',
    start: 'Planned start',
    pinned: 'Fixed date',
    mustBy: 'Must-have of',
    mustReason: 'Reason of the must-have',
    status: 'Status',
  } satisfies Record<ImportField, string>,
  effortOf: (team: string) => `Effort of ${team}`,
  newTeam: 'Effort of a new team',
  leaveOut: 'Leave out',
  order: 'Dates like 3/4/2027 are written',
  orders: {
    'day-first': 'day first',
    'month-first': 'month first',
  } satisfies Record<DayOrder, string>,
  orderUnclear: 'The dates of this file can be read in two ways. Say which number is the month.',
  isStrict: 'Leave out rows in which something cannot be read',
  willAdd: (count: number, shown: string) =>
    count === 0
      ? 'Nothing would be added.'
      : `${shown} ${count === 1 ? 'initiative' : 'initiatives'} would be added.`,
  withTeams: (names: string) => `New: ${names}, with 10 days a week until you say otherwise.`,
  findings: 'What to know before',
  more: (count: string) => `And ${count} more.`,
  add: (count: string) => `Add ${count}`,
  cancel: 'Do not add',
  added: (count: number, shown: string) =>
    `${shown} ${count === 1 ? 'initiative is' : 'initiatives are'} added. Undo takes them out again.`,
};
