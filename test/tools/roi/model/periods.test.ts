import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp, minor } from '../../../../src/lib/money.ts';
import { month, monthOf } from '../../../../src/lib/months.ts';
import { divide, periodKinds, sumBy } from '../../../../src/tools/roi/model/periods.ts';

const plan = { start: month('2027-02'), months: 13 };
const shapeOf = (...given: Parameters<typeof divide>) =>
  divide(...given).map(({ from, to, label }) => [from, to, ...Object.values(label).map(String)]);

test('quarters are those of the fiscal year, and the first may be short', () => {
  expect(shapeOf(plan, 'quarter', 1)).toEqual([
    [0, 0, 'up-front'],
    [1, 2, 'quarter', '1', '2027'],
    [3, 5, 'quarter', '2', '2027'],
    [6, 8, 'quarter', '3', '2027'],
    [9, 11, 'quarter', '4', '2027'],
    [12, 13, 'quarter', '1', '2028'],
  ]);
});

test('a fiscal year is named after the year in which it ends', () => {
  expect(shapeOf(plan, 'year', 10)).toEqual([
    [0, 0, 'up-front'],
    [1, 8, 'year', '2027'],
    [9, 13, 'year', '2028'],
  ]);
  expect(shapeOf(plan, 'year', 1)).toEqual([
    [0, 0, 'up-front'],
    [1, 11, 'year', '2027'],
    [12, 13, 'year', '2028'],
  ]);
});

test('periods cover every month once, so their sums add up to the whole', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...periodKinds),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 121 }),
      (kind, startsIn, firstMonth, amounts) => {
        const row = amounts.map(minor);
        const periods = divide(
          { start: monthOf(2027, startsIn), months: row.length - 1 },
          kind,
          firstMonth,
        );
        expect(periods[0]).toEqual({ from: 0, to: 0, label: { kind: 'up-front' } });
        expect(periods.slice(1).map(({ from }) => from)).toEqual(
          periods.slice(0, -1).map(({ to }) => to + 1),
        );
        expect(periods.at(-1)?.to).toBe(row.length - 1);
        expect(addUp(sumBy(periods, row))).toBe(addUp(row));
      },
    ),
  );
});
