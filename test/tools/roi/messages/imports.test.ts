import { expect, test } from 'vitest';
import {
  type ImportShow,
  importWordsIn,
  sayProblem,
  sayRemark,
} from '../../../../src/tools/roi/messages/imports.ts';
import type { ImportNote, ImportReason } from '../../../../src/tools/roi/model/import-problems.ts';

const show: ImportShow = {
  whole: String,
  percent: (fraction) => `${fraction * 100}%`,
  list: (parts) => parts.join(', '),
  currency: 'USD',
};
const words = importWordsIn('en');
const cell = { row: 4, column: 'C', heading: 'Amount' };

test('a problem is named by row and column, as a spreadsheet counts', () => {
  const problem = { code: 'NOT_A_NUMBER', text: 'much' } as const;
  expect(
    [
      cell,
      { ...cell, heading: '' },
      { ...cell, column: '' },
      { ...cell, row: 0 },
      { row: 0, column: '', heading: '' },
    ]
      .map((place) => sayProblem({ ...place, ...problem }, show, words))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Row 4, column C (Amount): “much” is not a number. Write an amount, like 1200.
    Row 4, column C: “much” is not a number. Write an amount, like 1200.
    Row 4: “much” is not a number. Write an amount, like 1200.
    Column C (Amount): “much” is not a number. Write an amount, like 1200.
    “much” is not a number. Write an amount, like 1200."
  `);
});

test('every problem says what is so, and then what to do', () => {
  const reasons: ImportReason[] = [
    { code: 'EMPTY', text: '' },
    { code: 'AMBIGUOUS', text: '1.200' },
    { code: 'TOO_PRECISE', text: '1.2345' },
    { code: 'OTHER_CURRENCY', text: '€ 5' },
    { code: 'TOO_LARGE', text: '9e15' },
    { code: 'NEGATIVE_AMOUNT', text: '-5' },
    { code: 'DASH', text: '–' },
    { code: 'UNCLOSED_QUOTE', line: 3 },
    { code: 'NOTHING_TO_READ' },
    { code: 'NO_ACTUALS_LAYOUT' },
    { code: 'NO_LINES_LAYOUT' },
    { code: 'NO_HEADING', text: '7' },
    { code: 'COLUMN_TWICE', first: 'B' },
    { code: 'LINE_MISSING' },
    { code: 'LINE_UNKNOWN', text: 'Hosting' },
    { code: 'LINE_NEAR', text: 'New licence', name: 'New license', lineId: 'license' },
    { code: 'LINE_NAME_TWICE', text: 'License' },
    { code: 'MONTH_MISSING' },
    { code: 'MONTH_UNKNOWN', text: 'Brumaire' },
    { code: 'MONTH_OUTSIDE', text: '2031-01', months: 36 },
    { code: 'MONTH_WITHOUT_YEAR', text: 'March' },
    { code: 'MONTH_CLOSED', month: 2, text: '500' },
    { code: 'GIVEN_TWICE', name: 'License', month: 2, first: 'C2' },
    { code: 'NAME_MISSING' },
    { code: 'KIND_MISSING', rows: 4 },
    { code: 'KIND_MISSING', rows: 1 },
    { code: 'COST_AND_BENEFIT' },
    { code: 'WORD_UNKNOWN', text: 'Sales', words: ['IT', 'Marketing'] },
    { code: 'CATEGORY_OF_OTHER_KIND', text: 'revenue', words: ['license'] },
    { code: 'FORMULA_UNCLEAR', columns: ['seats', 'margin'] },
    { code: 'LIKELY_MISSING', likely: 'hours' },
    { code: 'RANGE_ORDER', part: 'low', text: '9' },
    { code: 'RANGE_ORDER', part: 'high', text: '1' },
    { code: 'OUT_OF_RANGE', text: '130', from: 0, to: 120 },
    { code: 'SHARE_OUT_OF_RANGE', text: '140 %', from: 0, to: 1 },
    { code: 'END_BEFORE_START', text: '2', start: 4 },
    { code: 'RAMP_WITHOUT_MONTHS' },
    { code: 'TOO_MANY_LINES', most: 500, rows: 3 },
    { code: 'TOO_MANY_LINES', most: 500, rows: 1 },
  ];
  const said = reasons.map((reason) => sayProblem({ ...cell, ...reason }, show, words));
  expect(
    said.map((text) => text.replace(/^Row 4, column C \(Amount\): /, '')).join('\n'),
  ).toMatchInlineSnapshot(`
    "This is empty. Write an amount.
    “1.200” can be read in two ways. Write it without signs between thousands.
    “1.2345” has too many decimals. Round it.
    “€ 5” is in another currency. Write it in USD.
    “9e15” is more than the tracker can add up. Check it.
    “-5” is below zero. Write what was paid or gained without a sign.
    “–” can mean nothing or not known. Write 0, or leave the cell empty.
    A quotation mark in line 3 is never closed. Close it, and read the cells again.
    There is nothing to read here. Copy the cells with their headings.
    No row of headings was found. Name the months at the head of the columns, or use the three columns line, month and amount.
    No row of headings was found. Begin with a row that names the columns: name and amount are enough.
    “7” stands in a column without a heading. Give the column one.
    This column says the same as column B. Keep one of them.
    This row names no line. Write the name of a line in it.
    No line is called “Hosting”. Write the name as it stands in the plan, or add the line first.
    No line is called “New licence”. Is it “New license”?
    More than one line is called “License”. Give each line a name of its own.
    This row names no month. Write one, like 2027-01 or 3.
    “Brumaire” is not a month. Write one, like 2027-01 or 3.
    “2031-01” is outside the plan, which has 36 months. Make the plan longer, or leave this out.
    “March” does not say which year. Write the year with it, like 2027-03.
    Month 2 is closed, so “500” is not entered. Open the month first.
    “License” has two amounts for month 2, here and in C2, so neither is entered. Keep one of them.
    This row has no name. Write what is paid for or gained.
    Nothing says whether 4 rows are costs or benefits. Choose it, or add a column “kind”.
    Nothing says whether one row is a cost or a benefit. Choose it, or add a column “kind”.
    This row has a cost and a benefit. Put the benefit into a row of its own.
    “Sales” is not known here. Write one of these: IT, Marketing.
    “revenue” does not go with this kind of line. Write one of these: license.
    The columns seats, margin do not go together. Fill in those of one way to work it out.
    The range has no likely number. Fill in the column “hours”.
    “9” is above the likely number. Write less, or leave it empty.
    “1” is below the likely number. Write more, or leave it empty.
    “130” is out of range. Write 0 to 120.
    “140 %” is out of range. Write 0% to 100%.
    “2” is before the start in month 4. Write a later month, or leave it empty.
    The line rises slowly, and nothing says for how long. Fill in “ramp months”, from 2.
    A plan takes 500 lines, so 3 rows are left out. Join some of them.
    A plan takes 500 lines, so one row is left out. Join some of them."
  `);
});

test('every remark says what was passed over or assumed', () => {
  const notes: ImportNote[] = [
    { code: 'ROW_ABOVE_HEADINGS', text: 'Report 2027' },
    { code: 'ROW_OF_TOTALS', text: 'Total' },
    { code: 'ROW_WITHOUT_AMOUNTS', text: 'License' },
    { code: 'COLUMN_OF_TOTALS' },
    { code: 'COLUMN_NOT_READ', meant: 'owner' },
    { code: 'COLUMN_NOT_READ', meant: '' },
    { code: 'SAME_AS_BEFORE', count: 1 },
    { code: 'SAME_AS_BEFORE', count: 3 },
    { code: 'NO_HEADINGS' },
    { code: 'KIND_BY_SIGN', costs: 2, benefits: 1 },
    { code: 'TIMING_ASSUMED', costs: 2, benefits: 1 },
    { code: 'TIMING_ASSUMED', costs: 0, benefits: 1 },
    { code: 'READ_AS_PERCENT', text: '40' },
    { code: 'NO_AMOUNT', text: 'License' },
  ];
  const said = notes.map((note) =>
    sayRemark({ row: 0, column: '', heading: '', ...note }, show, words),
  );
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "“Report 2027” stands above the headings and is passed over.
    “Total” is a row of totals and is passed over.
    “License” has no amounts.
    This column holds totals and is passed over.
    This column is not read. Was “owner” meant?
    This column is not read.
    One amount is there already.
    3 amounts are there already.
    There are no headings, so names and amounts were told by their looks.
    Amounts below zero are costs, the others benefits: 2 costs and one benefit.
    How often or from when is not said for 2 costs and one benefit. A cost is then paid once, a benefit comes every month, and what repeats starts in month 1. Change that after adding them.
    How often or from when is not said for one benefit. A cost is then paid once, a benefit comes every month, and what repeats starts in month 1. Change that after adding them.
    “40” was read as a percentage.
    “License” has no amount yet."
  `);
});
