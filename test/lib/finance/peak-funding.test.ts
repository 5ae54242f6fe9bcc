import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peakFunding } from '../../../src/lib/finance/peak-funding.ts';
import { addUp, minor } from '../../../src/lib/money.ts';

describe('peakFunding', () => {
  test.each([
    { name: 'at the start', flows: [-100, 40, 40], amount: 100, month: 0 },
    { name: 'after a build-up', flows: [-10, -20, -5, 50], amount: 35, month: 2 },
    { name: 'the first time of two', flows: [-10, 5, -5, 20], amount: 10, month: 0 },
    { name: 'in a later dip', flows: [-10, 20, -40, 50], amount: 30, month: 2 },
  ])('finds the deepest deficit $name', ({ flows, amount, month }) => {
    expect(peakFunding(flows.map(minor))).toEqual({ amount, month });
  });

  test.each([[[]], [[0, 0]], [[50, -50]]])('is zero at the start with %j', (flows) => {
    expect(peakFunding(flows.map(minor))).toEqual({ amount: 0, month: 0 });
  });

  test('is as deep as the lowest of all balances', () => {
    const amounts = fc.integer({ min: -1e9, max: 1e9 }).map(minor);
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 60 }), (flows) => {
        const balances = flows.map((_, month) => addUp(flows.slice(0, month + 1)));
        const { amount, month } = peakFunding(flows);
        expect(amount).toBe(Math.max(0, ...balances.map((balance) => -balance)));
        if (amount > 0) expect(month).toBe(balances.indexOf(minor(-amount)));
      }),
    );
  });
});
