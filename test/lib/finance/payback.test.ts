import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPresentValue } from '../../../src/lib/finance/net-present-value.ts';
import { discountedPayback, payback } from '../../../src/lib/finance/payback.ts';
import { addUp, minor } from '../../../src/lib/money.ts';

const amounts = fc.integer({ min: -1e9, max: 1e9 }).map(minor);
const flowRows = fc.array(amounts, { maxLength: 60 });

describe('payback', () => {
  test.each([
    { name: 'within a month', flows: [-100, 40, 40, 40], months: 2.5 },
    { name: 'exactly at the end of a month', flows: [-100, 50, 50, 50], months: 2 },
    { name: 'within the first month', flows: [-100, 400], months: 0.25 },
    { name: 'after having first been ahead', flows: [10, -30, 10, 20], months: 2.5 },
    { name: 'after months without flows', flows: [0, -10, 0, 0, 20], months: 3.5 },
    { name: 'two times', flows: [-10, 20, -30, 40], months: 0.5, lastMonths: 2.5 },
    { name: 'two times, once for a moment', flows: [-10, 10, -5, 10], months: 1, lastMonths: 2.5 },
    { name: 'and lost again', flows: [-10, 20, -30], months: 0.5, isBehindAtEnd: true },
    { name: 'and all spent again', flows: [-10, 20, -10], months: 0.5 },
  ])('finds the money back $name', ({ flows, months, lastMonths, isBehindAtEnd }) => {
    expect(payback(flows.map(minor))).toEqual({
      kind: 'reached',
      months,
      lastMonths: lastMonths ?? months,
      isBehindAtEnd: isBehindAtEnd ?? false,
    });
  });

  test.each([
    { flows: [-100, 30, 30], shortfall: 40 },
    { flows: [50, -60], shortfall: 10 },
    { flows: [-1], shortfall: 1 },
  ])('misses $shortfall at the end of $flows', ({ flows, shortfall }) => {
    expect(payback(flows.map(minor))).toEqual({ kind: 'not-reached', shortfall });
  });

  test.each([[[]], [[0, 0]], [[0, 10]], [[50, -50, 10]]])('is never behind with %j', (flows) => {
    expect(payback(flows.map(minor))).toEqual({ kind: 'never-behind' });
  });

  test('splits the flows into cases by their cumulative sums', () => {
    fc.assert(
      fc.property(flowRows, (flows) => {
        const sums = flows.map((_, month) => addUp(flows.slice(0, month + 1)));
        const found = payback(flows);
        if (found.kind === 'never-behind') expect(Math.min(0, ...sums)).toBe(0);
        if (found.kind === 'not-reached') expect(found.shortfall).toBe(-(sums.at(-1) ?? 0));
        if (found.kind === 'reached') {
          expect(found.isBehindAtEnd).toBe((sums.at(-1) ?? 0) < 0);
          expect(found.lastMonths).toBeGreaterThanOrEqual(found.months);
          for (const months of [found.months, found.lastMonths]) {
            const before = Math.ceil(months) - 1;
            expect(sums[before]).toBeLessThan(0);
            expect(sums[before + 1]).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('discountedPayback', () => {
  test.each([
    { name: 'within a month', rate: 0.1, flows: [-1000, 1100, 0], months: 1 },
    { name: 'later than without interest', rate: 0.25, flows: [-100, 100, 100], months: 1.3125 },
    { name: 'sooner at a negative rate', rate: -0.5, flows: [-100, 100], months: 0.5 },
  ])('finds the money back $name', ({ rate, flows, months }) => {
    const found = discountedPayback(rate, flows.map(minor));
    expect(found).toMatchObject({ kind: 'reached', isBehindAtEnd: false });
    expect(found.kind === 'reached' && found.months).toBeCloseTo(months, 12);
  });

  test('rounds what is missing to the minor unit', () => {
    const shortfallOf = (rate: number, flows: number[]) =>
      discountedPayback(rate, flows.map(minor));
    expect(shortfallOf(0.1, [-100, 100])).toEqual({ kind: 'not-reached', shortfall: 9 });
    expect(shortfallOf(1, [-3, 5])).toEqual({ kind: 'not-reached', shortfall: 1 });
    expect(shortfallOf(0.01, [-10, 10])).toEqual({ kind: 'not-reached', shortfall: 0 });
  });

  test('is reached where only rounding is missing', () => {
    const flows = [-1000, ...Array<number>(11).fill(0), 2000].map(minor);
    const rate = 2 ** (1 / 12) - 1;
    expect(discountedPayback(rate, flows)).toMatchObject({ kind: 'reached' });
  });

  test('is the payback at a rate of zero', () => {
    fc.assert(
      fc.property(flowRows, (flows) => {
        expect(discountedPayback(0, flows)).toEqual(payback(flows));
      }),
    );
  });

  test('ends behind exactly when the net present value is below zero', () => {
    const rates = fc.double({ min: -0.1, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(rates, flowRows, (rate, flows) => {
        const value = netPresentValue(rate, flows);
        if (Math.abs(value) < 0.001) return;
        const found = discountedPayback(rate, flows);
        const isBehind =
          found.kind === 'reached' ? found.isBehindAtEnd : found.kind === 'not-reached';
        expect(isBehind).toBe(value < 0);
      }),
    );
  });

  test('throws at a rate or value that is none', () => {
    expect(() => discountedPayback(-1, [])).toThrow(RangeError);
    expect(() => discountedPayback(Number.NaN, [])).toThrow(RangeError);
    expect(() => discountedPayback(-0.99, Array(400).fill(minor(1)))).toThrow(RangeError);
  });
});
