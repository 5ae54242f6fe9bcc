import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internalRates } from '../../../src/lib/finance/internal-rates.ts';
import { publishedRates } from './published-cases.ts';
import { countRates } from './rate-count.ts';
import { expectOneToBe, expectRates } from './rate-matches.ts';

const repeat = (times: number, flow: number): number[] => Array(times).fill(flow);

/** Flows that are worth zero at exactly these rates. */
function flowsWith(rates: readonly number[]): number[] {
  let flows = [1];
  for (const rate of rates)
    flows = [...flows, 0].map((flow, i) => flow - (1 + rate) * (flows[i - 1] ?? 0));
  return flows;
}

/** What the flows are worth at a rate, the sizes of what is added up, and the slope. */
function valueAt(rate: number, flows: readonly number[]) {
  const values = flows.map((flow, period) => flow * (1 + rate) ** -period);
  return {
    value: values.reduce((sum, value) => sum + value, 0),
    size: values.reduce((sum, value) => sum + Math.abs(value), 0),
    slope: values.reduce((sum, value, period) => sum + (period * Math.abs(value)) / (1 + rate), 0),
  };
}

function expectWorthZero(rate: number, flows: readonly number[]) {
  const { value, size, slope } = valueAt(rate, flows);
  // The sum itself is off by a few roundings a period, and the rate by one.
  const rounding = (16 + 4 * flows.length) * size + 2 * Math.abs(rate) * slope;
  expect(Math.abs(value)).toBeLessThanOrEqual(rounding * Number.EPSILON);
}

describe('internalRates', () => {
  test.each<[string, number[], number[]]>([
    ['one investment', [-1000, 1100], [0.1]],
    ['a loan', [1000, -600, -600], [0.1306623862918075]],
    ['two rates', [-1600, 10000, -10000], [0.25, 4]],
    ['three rates', flowsWith([0.1, 0.2, 0.5]), [0.1, 0.2, 0.5]],
    ['a rate of exactly zero', [-3, 1, 1, 1], [0]],
    ['rates on both sides of zero', flowsWith([-0.5, 0, 1]), [-0.5, 0, 1]],
    ['a value that only touches zero', [-100, 220, -121], [0.1]],
    ['a touching value of rounded flows', [-100.1, 220.22, -121.121], [0.1]],
    ['a triple rate', [-1000, 3300, -3630, 1331], [0.1]],
    ['a double rate beside a single one', flowsWith([0.1, 0.1, 0.3]), [0.1, 0.3]],
    ['a twelvefold rate', flowsWith(repeat(12, 0.1)), [0.1]],
    ['zeros between', [-100, 0, 0, 0, 146.41], [0.1]],
    ['zeros around', [0, 0, -100, 110, 0], [0.1]],
    ['a rate near -100 %', [-1e8, 1], [-0.99999999]],
    ['a rate very near -100 %', [-(2 ** 36), 1], [2 ** -36 - 1]],
    ['a huge rate', [-1, 1e19], [1e19]],
    ['one rate at each end', [-1, 1e12, -1], [1e-12 - 1, 1e12]],
    ['amounts of very different sizes', [-1e-300, ...repeat(9, 0), 1e300], [1e60]],
    ['amounts near the smallest number', [-1e-310, 2e-310], [1]],
    ['amounts near the largest number', [-8e307, 1.6e308], [1]],
    ['alternating flows', Array.from({ length: 60 }, (_, i) => (i % 2 ? -1 : 1)), [0]],
    ['thirty years of months', [-100, ...repeat(359, 1), 101], [0.01]],
    [
      'a payment plan (RATE, formulajs, test/financial.js at af0f0b4)',
      [-40000, ...repeat(36, -7200), 4470639],
      [0.10646164],
    ],
    [
      'an investment (RRI, formulajs, same file)',
      [-10000, ...repeat(7, 0), 11000],
      [0.011985024140399592],
    ],
    ['forty years, paid at the end', [-1, ...repeat(479, 0), 1.01 ** 480], [0.01]],
  ])('finds the rates of %s', (_, flows, rates) => {
    expectRates(internalRates(flows), rates, 1e-9);
  });

  test.each([
    { name: 'no flows', flows: [] },
    { name: 'zeros only', flows: [0, 0, 0] },
    { name: 'one flow', flows: [-100] },
    { name: 'one flow among zeros', flows: [0, 5, 0] },
    { name: 'income only', flows: [100, 5, 1e300] },
    { name: 'costs only', flows: repeat(60, -1) },
    { name: 'a value that stays below zero', flows: [-100, 219, -121] },
    { name: 'a rate that no number can tell from -100 %', flows: [-1e300, 1e-300] },
    { name: 'a rate too large for a number', flows: [-1e-300, 1e300] },
    { name: 'alternating flows without a rate', flows: [1, -1, 1, -1, 1] },
  ])('finds no rate of $name', ({ flows }) => {
    expect(internalRates(flows)).toEqual([]);
  });

  test('gives exactly zero where the flows add up to zero', () => {
    expect(internalRates([-3, 1, 1, 1])).toEqual([0]);
    expect(internalRates([-1000, 0, 0, 1000])).toEqual([0]);
  });

  test.each(publishedRates)('finds all rates of $source', (published) => {
    const found = internalRates(published.flows);
    expectRates(found, published.rates, 1e-9);
    if (published.published === undefined) expect(found).toEqual([]);
    else expectOneToBe(published.published, found, published.tolerance);
  });

  test.each([Number.NaN, Number.NEGATIVE_INFINITY])('throws at a flow of %s', (flow) => {
    expect(() => internalRates([-1, flow])).toThrow(RangeError);
  });

  const flowRows = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 9 });
  const amounts = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const amountRows = fc.array(amounts, { maxLength: 40 });

  test('finds as many rates as there are by the theorem of Sturm', () => {
    fc.assert(
      fc.property(flowRows, (flows) => {
        expect(internalRates(flows)).toHaveLength(countRates(flows));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the rates that flows were built from, also double ones', () => {
    const rates = [-0.9, -0.5, -0.1, 0, 0.1, 0.5, 2, 9];
    const chosen = fc.subarray(rates, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(chosen, fc.nat({ max: 1 }), (single, doubles) => {
        const double = single.slice(0, doubles);
        expectRates(internalRates(flowsWith([...single, ...double])), single, 1e-6);
      }),
    );
  });

  test('finds a rate wherever a fine scan sees the value change its sign', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 12 }), (flows) => {
        const found = internalRates(flows);
        for (let step = -400; step < 400; step++) {
          const [low, high] = [Math.expm1(step / 100), Math.expm1((step + 1) / 100)];
          const [before, after] = [valueAt(low, flows), valueAt(high, flows)];
          const isSure = [before, after].every(({ value, size }) => Math.abs(value) > 1e-12 * size);
          if (!isSure) continue;
          const inside = found.filter((rate) => rate > low && rate < high).length;
          expect(inside % 2 === 1).toBe(before.value < 0 !== after.value < 0);
        }
      }),
    );
  });

  test('makes the flows worth zero at every rate, in ascending order', () => {
    fc.assert(
      fc.property(amountRows, (flows) => {
        const rates = internalRates(flows);
        for (const rate of rates) if (rate > -0.999 && rate < 1e6) expectWorthZero(rate, flows);
        expect(rates).toEqual([...new Set(rates)].sort((a, b) => a - b));
      }),
    );
  });

  test('ends with rates above -100 % for any finite flows', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (flows) => {
        for (const rate of internalRates(flows)) {
          expect(rate).toBeGreaterThan(-1);
          expect(rate).toBeLessThan(Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test('stays the same when all flows are scaled or change sides', () => {
    fc.assert(
      fc.property(flowRows, fc.constantFrom(-1, 2 ** -40, -(2 ** 60), 1000), (flows, factor) => {
        const scaled = flows.map((flow) => flow * factor);
        expectRates(internalRates(scaled), internalRates(flows), 1e-6);
      }),
    );
  });

  test('halves the periods of a rate when each becomes two', () => {
    fc.assert(
      fc.property(flowRows, (flows) => {
        const spread = flows.flatMap((flow) => [flow, 0]);
        const twice = internalRates(spread).map((rate) => (1 + rate) ** 2 - 1);
        expectRates(twice, internalRates(flows), 1e-6);
      }),
    );
  });
});
