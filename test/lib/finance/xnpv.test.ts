import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPresentValue } from '../../../src/lib/finance/net-present-value.ts';
import { xnpv } from '../../../src/lib/finance/xnpv.ts';
import { publishedDatedRates } from './published-dated-rates.ts';
import { readRows } from './published-samples.ts';

const excelRows =
  '2008-01-01 -10000  2008-03-01 2750  2008-10-30 4250  2009-02-15 3250  2009-04-01 2750';
const rowsOfLength = (length: number) =>
  readRows(publishedDatedRates.find(({ rows }) => readRows(rows).length === length)?.rows ?? '');

describe('xnpv', () => {
  test.each([
    {
      source: 'Microsoft Excel, the example of XNPV',
      rate: 0.09,
      flows: readRows(excelRows),
      expected: 2086.647602031535,
      digits: 8,
    },
    {
      source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XNPV.php at 11645d5',
      rate: -0.6118824173,
      flows: readRows('2018-09-05 -1000000.706  2018-09-26 947003.58'),
      expected: 0,
      digits: 2,
    },
    {
      source: 'PhpSpreadsheet, tests/data/Calculation/Financial/XNPV.php at 11645d5',
      rate: 2.98023223876953e-9,
      flows: rowsOfLength(25),
      expected: -50210.188872963656,
      digits: 2,
    },
  ])('agrees with $source', ({ rate, flows, expected, digits }) => {
    expect(xnpv(rate, flows)).toBeCloseTo(expected, digits);
  });

  test('is zero without flows', () => {
    expect(xnpv(0.1, [])).toBe(0);
  });

  const amounts = fc.integer({ min: -1e6, max: 1e6 });
  const rates = fc.double({ min: -0.5, max: 3, noNaN: true });

  test('agrees with even periods where the dates are 365 days apart', () => {
    const dates = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2024-12-31'];
    fc.assert(
      fc.property(rates, fc.array(amounts, { minLength: 1, maxLength: 5 }), (rate, flows) => {
        const dated = flows.map((amount, i) => ({ date: dates[i] ?? '', amount }));
        const scale = 1 + Math.abs(netPresentValue(rate, flows.map(Math.abs)));
        expect(xnpv(rate, dated) / scale).toBeCloseTo(netPresentValue(rate, flows) / scale, 12);
      }),
    );
  });

  test('counts from the earliest date, wherever its row is', () => {
    fc.assert(
      fc.property(
        rates,
        fc.shuffledSubarray(readRows(excelRows), { minLength: 5 }),
        (rate, flows) => {
          expect(xnpv(rate, flows)).toBeCloseTo(xnpv(rate, readRows(excelRows)), 6);
        },
      ),
    );
  });

  test.each([-1, -2, Number.NaN, Number.POSITIVE_INFINITY])('throws at a rate of %s', (rate) => {
    expect(() => xnpv(rate, readRows(excelRows))).toThrow(RangeError);
  });

  test('throws at a date or amount that is none, or a value too large', () => {
    expect(() => xnpv(0.1, [{ date: '2026-02-30', amount: 1 }])).toThrow('not a day');
    expect(() => xnpv(0.1, [{ date: 'today', amount: 1 }])).toThrow('YYYY-MM-DD');
    expect(() => xnpv(0.1, [{ date: '2026-02-28', amount: Number.NaN }])).toThrow(RangeError);
    expect(() => xnpv(-0.999999, readRows('1920-01-01 1  2020-01-01 1'))).toThrow(RangeError);
  });
});
