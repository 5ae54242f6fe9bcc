import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvShapeOf, writeCsv } from '../../../../src/lib/csv.ts';
import { settleEstimate } from '../../../../src/tools/roi/model/formulas.ts';
import { writeLineTable } from '../../../../src/tools/roi/model/line-columns.ts';
import { type LinesContext, readLines } from '../../../../src/tools/roi/model/read-lines.ts';
import type { Line } from '../../../../src/tools/roi/model/types.ts';
import { anyLine, stateWith } from '../plans.ts';

const homes = { it: 'Platform', marketing: 'Growth', shared: 'Both' };

function read(text: string, change: Partial<LinesContext> = {}) {
  let made = 0;
  return readLines(text, {
    locale: 'en-US',
    currency: 'USD',
    homes,
    plan: stateWith({ months: 36 }),
    newId: () => `new-${++made}`,
    ...change,
  });
}

const linesIn = (text: string, change: Partial<LinesContext> = {}) => {
  const { lines, problems } = read(text, change);
  expect(problems).toEqual([]);
  return lines.map(({ kind, name, inputs }) => `${kind} ${name} ${inputs.amount?.likely}`);
};

const problemsIn = (text: string, change: Partial<LinesContext> = {}) =>
  read(text, change).problems.map(({ row, column, code }) => `${column}${row} ${code}`);

describe('names and amounts alone', () => {
  test.each<[string, string, Partial<LinesContext>]>([
    ['are costs or benefits by their sign', 'Name,Amount\nLicense,-1200\nFees saved,900', {}],
    ['by a column', 'name,kind,amount\nLicense,cost,1200\nFees saved,benefit,900', {}],
    ['by the headings of two columns', 'Name;Cost;Benefit\nLicense;1200;\nFees saved;;900', {}],
  ])('%s', (_, text, change) => {
    expect(linesIn(text, change)).toEqual(['cost License 120000', 'benefit Fees saved 90000']);
  });

  test('are what somebody chose where nothing says so, and named where nobody did', () => {
    const text = 'Name\tAmount\nLicense\t1,200\nPartner\t$9k';
    expect(linesIn(text, { kind: 'cost' })).toEqual(['cost License 120000', 'cost Partner 900000']);
    expect(problemsIn(text)).toEqual(['0 KIND_MISSING']);
  });
});

describe('what is not taken', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['0 NOTHING_TO_READ']],
    ['no headings', 'only some words', ['0 NO_LINES_LAYOUT']],
    ['an amount that is none', 'name,kind,amount\nLicense,cost,much', ['C2 NOT_A_NUMBER']],
    ['a row without a name', 'name,kind,amount\n,cost,5', ['2 NAME_MISSING']],
    ['an owner nobody knows', 'name,kind,owner,amount\nA,cost,Sales,5', ['C2 WORD_UNKNOWN']],
    [
      'a category of the other kind',
      'name,kind,category,amount\nA,cost,revenue,5',
      ['C2 CATEGORY_OF_OTHER_KIND'],
    ],
    [
      'a start after the end of the plan',
      'name,kind,start,amount\nA,cost,40,5',
      ['C2 MONTH_OUTSIDE'],
    ],
    ['two columns that say the same', 'name,kind,amount,Amount\nA,cost,5,6', ['D1 COLUMN_TWICE']],
  ])('is named by row and column: %s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  test('is a whole row, and the others are taken', () => {
    const { lines, problems } = read('name,kind,amount\nA,cost,5\nB,cost,x\nC,benefit,7');
    expect(lines.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(problems).toHaveLength(1);
  });
});

test('what the tracker writes, it reads back with every field', () => {
  const named = anyLine(36).map((line) => ({
    ...line,
    // A name is what a row must have; words at the edges of a cell are trimmed.
    name: `Line ${line.name.replace(/\s+/g, ' ').trim()}`.trim(),
    explanation: line.explanation.replace(/\s+/g, ' ').trim(),
    vouchedBy: line.vouchedBy.replace(/\s+/g, ' ').trim(),
  }));
  fc.assert(
    fc.property(
      fc.array(named, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('en-US', 'de-DE'),
      (given, locale) => {
        const lines = given.map((line, index) => ({
          ...line,
          id: `line-${index}`,
          inputs: Object.fromEntries(
            Object.entries(line.inputs).map(([name, estimate]) => [name, settleEstimate(estimate)]),
          ),
        }));
        const { separator, decimalSign } = csvShapeOf(locale);
        const rows = writeLineTable(lines, { currency: 'USD', homes });
        const text = writeCsv(rows, separator, { decimalSign });
        const reading = read(text, { locale });
        expect(reading.problems).toEqual([]);
        const withoutId = ({ id: _, ...line }: Line) => line;
        expect(reading.lines.map(withoutId)).toEqual(lines.map(withoutId));
      },
    ),
    { numRuns: 60 },
  );
});
