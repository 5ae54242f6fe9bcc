import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPayback } from '../../../src/lib/finance/payback.ts';
import { addUp, minor } from '../../../src/lib/money.ts';

const findIn = (flows: number[]) => findPayback(flows.map(minor));

describe('findPayback', () => {
  test.each([
    { name: 'within a month', flows: [-100, 40, 40, 40], payback: 2.5 },
    { name: 'exactly at the end of a month', flows: [-100, 50, 50, 50], payback: 2 },
    { name: 'within the first month', flows: [-100, 400], payback: 0.25 },
    { name: 'after having first been ahead', flows: [10, -30, 10, 20], payback: 2.5 },
    { name: 'the first time of two', flows: [-10, 20, -30, 40], payback: 0.5 },
  ])('finds the money back $name', ({ flows, payback }) => {
    expect(findIn(flows)).toEqual({ kind: 'reached', months: payback });
  });

  test('says what is missing at the end', () => {
    expect(findIn([-100, 30, 30])).toEqual({ kind: 'not-reached', shortfall: 40 });
  });

  test.each([[[]], [[0, 0]], [[0, 10]], [[50, -50, 10]]])('is never behind with %j', (flows) => {
    expect(findIn(flows)).toEqual({ kind: 'never-behind' });
  });

  test('splits the flows into cases by their cumulative sums', () => {
    const amounts = fc.integer({ min: -1e9, max: 1e9 }).map(minor);
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 60 }), (flows) => {
        const sums = flows.map((_, month) => addUp(flows.slice(0, month + 1)));
        const payback = findPayback(flows);
        if (payback.kind === 'never-behind') expect(Math.min(0, ...sums)).toBe(0);
        if (payback.kind === 'not-reached') expect(payback.shortfall).toBe(-(sums.at(-1) ?? 0));
        if (payback.kind === 'reached') {
          const before = Math.ceil(payback.months) - 1;
          expect(sums[before]).toBeLessThan(0);
          expect(sums[before + 1]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
