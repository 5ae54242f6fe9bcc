import type { ImportNote, ImportPlace, ImportReason } from '../model/import-problems.ts';

/** Numbers inside a sentence arrive as text, as the site writes them. */
export interface ImportShow {
  whole: (value: number) => string;
  percent: (fraction: number) => string;
  list: (parts: readonly string[]) => string;
  currency: string;
}

type ReasonWords = {
  [Reason in ImportReason as Reason['code']]: (reason: Reason, show: ImportShow) => string;
};

type NoteWords = {
  [Note in ImportNote as Note['code']]: (note: Note, show: ImportShow) => string;
};

function countLines(costs: number, benefits: number, show: ImportShow): string {
  const count = (number: number, one: string, many: string) =>
    number === 0 ? [] : [number === 1 ? `one ${one}` : `${show.whole(number)} ${many}`];
  return [...count(costs, 'cost', 'costs'), ...count(benefits, 'benefit', 'benefits')].join(
    ' and ',
  );
}

const reasons: ReasonWords = {
  EMPTY: () => 'This is empty. Write an amount.',
  NOT_A_NUMBER: ({ text }) => `“${text}” is not a number. Write an amount, like 1200.`,
  AMBIGUOUS: ({ text }) =>
    `“${text}” can be read in two ways. Write it without signs between thousands.`,
  TOO_PRECISE: ({ text }) => `“${text}” has too many decimals. Round it.`,
  OTHER_CURRENCY: ({ text }, show) =>
    `“${text}” is in another currency. Write it in ${show.currency}.`,
  TOO_LARGE: ({ text }) => `“${text}” is more than the tracker can add up. Check it.`,
  NEGATIVE_AMOUNT: ({ text }) =>
    `“${text}” is below zero. Write what was paid or gained without a sign.`,
  DASH: ({ text }) => `“${text}” can mean nothing or not known. Write 0, or leave the cell empty.`,
  UNCLOSED_QUOTE: ({ line }, show) =>
    `A quotation mark in line ${show.whole(line)} is never closed. Close it, and read the cells again.`,
  NOTHING_TO_READ: () => 'There is nothing to read here. Copy the cells with their headings.',
  NO_ACTUALS_LAYOUT: () =>
    'No row of headings was found. Name the months at the head of the columns, or use the three columns line, month and amount.',
  NO_LINES_LAYOUT: () =>
    'No row of headings was found. Begin with a row that names the columns: name and amount are enough.',
  NO_HEADING: ({ text }) => `“${text}” stands in a column without a heading. Give the column one.`,
  COLUMN_TWICE: ({ first }) => `This column says the same as column ${first}. Keep one of them.`,
  LINE_MISSING: () => 'This row names no line. Write the name of a line in it.',
  LINE_UNKNOWN: ({ text }) =>
    `No line is called “${text}”. Write the name as it stands in the plan, or add the line first.`,
  LINE_NEAR: ({ text, name }) => `No line is called “${text}”. Is it “${name}”?`,
  LINE_NAME_TWICE: ({ text }) =>
    `More than one line is called “${text}”. Give each line a name of its own.`,
  MONTH_MISSING: () => 'This row names no month. Write one, like 2027-01 or 3.',
  MONTH_UNKNOWN: ({ text }) => `“${text}” is not a month. Write one, like 2027-01 or 3.`,
  MONTH_OUTSIDE: ({ text, months }, show) =>
    `“${text}” is outside the plan, which has ${show.whole(months)} months. Make the plan longer, or leave this out.`,
  MONTH_WITHOUT_YEAR: ({ text }) =>
    `“${text}” does not say which year. Write the year with it, like 2027-03.`,
  MONTH_CLOSED: ({ month, text }, show) =>
    `Month ${show.whole(month)} is closed, so “${text}” is not entered. Open the month first.`,
  GIVEN_TWICE: ({ name, month, first }, show) =>
    `“${name}” has two amounts for month ${show.whole(month)}, here and in ${first}, so neither is entered. Keep one of them.`,
  NAME_MISSING: () => 'This row has no name. Write what is paid for or gained.',
  KIND_MISSING: ({ rows }, show) =>
    rows === 1
      ? 'Nothing says whether one row is a cost or a benefit. Choose it, or add a column “kind”.'
      : `Nothing says whether ${show.whole(rows)} rows are costs or benefits. Choose it, or add a column “kind”.`,
  COST_AND_BENEFIT: () =>
    'This row has a cost and a benefit. Put the benefit into a row of its own.',
  WORD_UNKNOWN: ({ text, words }, show) =>
    `“${text}” is not known here. Write one of these: ${show.list(words)}.`,
  CATEGORY_OF_OTHER_KIND: ({ text, words }, show) =>
    `“${text}” does not go with this kind of line. Write one of these: ${show.list(words)}.`,
  FORMULA_UNCLEAR: ({ columns }, show) =>
    `The columns ${show.list(columns)} do not go together. Fill in those of one way to work it out.`,
  LIKELY_MISSING: ({ likely }) => `The range has no likely number. Fill in the column “${likely}”.`,
  RANGE_ORDER: ({ part, text }) =>
    part === 'low'
      ? `“${text}” is above the likely number. Write less, or leave it empty.`
      : `“${text}” is below the likely number. Write more, or leave it empty.`,
  OUT_OF_RANGE: ({ text, from, to }, show) =>
    `“${text}” is out of range. Write ${show.whole(from)} to ${show.whole(to)}.`,
  SHARE_OUT_OF_RANGE: ({ text, from, to }, show) =>
    `“${text}” is out of range. Write ${show.percent(from)} to ${show.percent(to)}.`,
  END_BEFORE_START: ({ text, start }, show) =>
    `“${text}” is before the start in month ${show.whole(start)}. Write a later month, or leave it empty.`,
  RAMP_WITHOUT_MONTHS: () =>
    'The line rises slowly, and nothing says for how long. Fill in “ramp months”, from 2.',
  TOO_MANY_LINES: ({ most, rows }, show) =>
    `A plan takes ${show.whole(most)} lines, so ${rows === 1 ? 'one row is' : `${show.whole(rows)} rows are`} left out. Join some of them.`,
};

const notes: NoteWords = {
  ROW_ABOVE_HEADINGS: ({ text }) => `“${text}” stands above the headings and is passed over.`,
  ROW_OF_TOTALS: ({ text }) => `“${text}” is a row of totals and is passed over.`,
  ROW_WITHOUT_AMOUNTS: ({ text }) => `“${text}” has no amounts.`,
  COLUMN_OF_TOTALS: () => 'This column holds totals and is passed over.',
  COLUMN_NOT_READ: ({ meant }) =>
    meant ? `This column is not read. Was “${meant}” meant?` : 'This column is not read.',
  SAME_AS_BEFORE: ({ count }, show) =>
    count === 1
      ? 'One amount is there already.'
      : `${show.whole(count)} amounts are there already.`,
  NO_HEADINGS: () => 'There are no headings, so names and amounts were told by their looks.',
  KIND_BY_SIGN: ({ costs, benefits }, show) =>
    `Amounts below zero are costs, the others benefits: ${countLines(costs, benefits, show)}.`,
  TIMING_ASSUMED: ({ costs, benefits }, show) =>
    `How often or from when is not said for ${countLines(costs, benefits, show)}. A cost is then paid once, a benefit comes every month, and what repeats starts in month 1. Change that after adding them.`,
  READ_AS_PERCENT: ({ text }) => `“${text}” was read as a percentage.`,
  NO_AMOUNT: ({ text }) => `“${text}” has no amount yet.`,
};

const placeOf = ({ row, column, heading }: ImportPlace): string => {
  const name = heading ? `${column} (${heading})` : column;
  if (row > 0) return column ? `Row ${row}, column ${name}: ` : `Row ${row}: `;
  return column ? `Column ${name}: ` : '';
};

/** Every word of what is said about cells that are read in. */
export const importWords = {
  notTaken: 'Not everything could be taken:',
  more: (count: string) => `And ${count} more.`,
  same: (name: string) => `Yes, it is “${name}”`,
  place: placeOf,
  reasons,
  notes,
};
