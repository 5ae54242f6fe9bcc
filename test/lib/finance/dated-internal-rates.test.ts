import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datedInternalRates } from '../../../src/lib/finance/dated-internal-rates.ts';
import { internalRates } from '../../../src/lib/finance/internal-rates.ts';
import { xnpv } from '../../../src/lib/finance/xnpv.ts';
import { publishedDatedRates } from './published-dated-rates.ts';
import { publishedMultipleRates } from './published-multiple-rates.ts';
import { readRows } from './published-samples.ts';
import { publishedSingleRates } from './published-single-rates.ts';
import { expectOneToBe, expectRates } from './rate-matches.ts';

const published = [...publishedDatedRates, ...publishedSingleRates, ...publishedMultipleRates];

/** The day that is so many days after the start of 2001. */
const dayAfter = (days: number) =>
  new Date(Date.UTC(2001, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

describe('datedInternalRates', () => {
  test.each<[string, string, number[]]>([
    ['one year', '2021-01-01 -100  2022-01-01 110', [0.1]],
    ['the rows in any order', '2022-01-01 110  2021-01-01 -100', [0.1]],
    ['a leap year', '2020-01-01 -100  2021-01-01 110', [1.1 ** (365 / 366) - 1]],
    ['one day', '2024-02-29 -100  2024-03-01 101', [1.01 ** 365 - 1]],
    ['a hundred years', '1924-01-01 -1  2024-01-01 100', [100 ** (365 / 36525) - 1]],
    ['ten thousand years', '0001-01-01 -1  9999-12-31 100', [100 ** (365 / 3652058) - 1]],
    ['two flows on one date', '2021-01-01 -60  2021-01-01 -40  2022-01-01 110', [0.1]],
    ['two rates', '2021-01-01 -1600  2022-01-01 10000  2023-01-01 -10000', [0.25, 4]],
    ['a value that touches zero', '2021-01-01 -100  2022-01-01 220  2023-01-01 -121', [0.1]],
    ['a rate of zero', '2021-01-01 -100  2021-06-01 30  2023-01-01 70', [0]],
    ['a rate near -100 %', '2021-01-01 -1e8  2022-01-01 1', [-0.99999999]],
    [
      'amounts of one date that cancel out but for rounding',
      '2020-01-01 0.1  2020-01-01 0.2  2020-01-01 -0.3  2021-01-01 -100  2022-01-01 110',
      [0.1],
    ],
  ])('finds the rates of %s', (_, rows, rates) => {
    expectRates(datedInternalRates(readRows(rows)), rates, 1e-9);
  });

  test.each([
    { name: 'no rows', rows: '' },
    { name: 'one row', rows: '2021-01-01 -100' },
    { name: 'zeros only', rows: '2021-01-01 0  2022-01-01 0' },
    { name: 'income only', rows: '2021-01-01 1  2022-01-01 5' },
    { name: 'amounts that cancel out on one date', rows: '2021-01-01 5  2021-01-01 -5' },
    { name: 'a rate too large for a number', rows: '2021-01-01 -1  2021-01-02 1000' },
    { name: 'a rate that no number can tell from -100 %', rows: '2021-01-01 -2  2021-01-02 1' },
  ])('finds no rate of $name', ({ rows }) => {
    expect(datedInternalRates(readRows(rows))).toEqual([]);
  });

  test.each(published)('finds all rates of $source', (sample) => {
    const found = datedInternalRates(readRows(sample.rows));
    expectRates(found, sample.rates, 1e-9);
    if (sample.published !== undefined)
      expectOneToBe(sample.published, found, sample.tolerance ?? 1e-7);
  });

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '01.01.2026', '', '2026-04-31'])(
    'throws at the date "%s"',
    (date) => {
      expect(() => datedInternalRates([{ date, amount: 1 }])).toThrow(RangeError);
    },
  );

  test('throws at an amount that is not finite, or amounts too large to add', () => {
    const rowsOf = (...amounts: number[]) =>
      amounts.map((amount) => ({ date: '2026-01-01', amount }));
    expect(() => datedInternalRates(rowsOf(Number.NaN))).toThrow(RangeError);
    expect(() => datedInternalRates(rowsOf(1e308, 1e308))).toThrow(RangeError);
  });

  const amounts = fc.integer({ min: -1000, max: 1000 });
  const dates = fc.nat({ max: 7000 }).map(dayAfter);
  const rows = fc.array(fc.record({ date: dates, amount: amounts }), { maxLength: 30 });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, (flows) => {
        expect(datedInternalRates([...flows].reverse())).toEqual(datedInternalRates(flows));
      }),
    );
  });

  test('agrees with even periods where the dates are 365 days apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 9 }), (flows) => {
        const dated = flows.map((amount, year) => ({ date: dayAfter(365 * year), amount }));
        expectRates(datedInternalRates(dated), internalRates(flows), 1e-6);
      }),
    );
  });

  test('makes the flows worth zero at every rate', () => {
    fc.assert(
      fc.property(rows, (flows) => {
        for (const rate of datedInternalRates(flows)) {
          if (rate < -0.99 || rate > 1e6) continue;
          const sizes = flows.map(({ date, amount }) => ({ date, amount: Math.abs(amount) }));
          expect(Math.abs(xnpv(rate, flows))).toBeLessThanOrEqual(1e-12 * xnpv(rate, sizes));
        }
      }),
    );
  });

  test('finds a rate wherever a fine scan sees the value change its sign', () => {
    fc.assert(
      fc.property(rows, (flows) => {
        const found = datedInternalRates(flows);
        for (let step = -80; step < 80; step++) {
          const [low, high] = [Math.expm1(step / 50), Math.expm1((step + 1) / 50)];
          const [before, after] = [xnpv(low, flows), xnpv(high, flows)];
          if (Math.min(Math.abs(before), Math.abs(after)) < 1e-6) continue;
          const inside = found.filter((rate) => rate > low && rate < high).length;
          expect(inside % 2 === 1).toBe(before < 0 !== after < 0);
        }
      }),
    );
  });
});
