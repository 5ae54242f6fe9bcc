import { describe, expect, test } from 'vitest';
import { findCrossing } from '../../../src/lib/finance/crossing.ts';

const functions: [name: string, valueAt: (at: number) => number, crossing: number][] = [
  ['a line', (at) => at - 0.3, 0.3],
  ['a falling curve', (at) => Math.exp(-at) - 0.5, Math.LN2],
  ['a step', (at) => (at < 2 / 3 ? -1 : 1), 2 / 3],
  ['a corner at one end', (at) => (at < 0.999 ? -1e-9 : 1e9 * (at - 0.999)), 0.999],
  ['a flat ninefold zero', (at) => (at - 0.3) ** 9, 0.3],
  ['a nearly vertical one', (at) => Math.atan(1e9 * (at - 0.7)), 0.7],
];

describe('findCrossing', () => {
  test.each(functions)('finds the crossing of %s hardly later than bisection', (_, f, crossing) => {
    let evaluations = 0;
    const valueAt = (at: number) => {
      evaluations++;
      return f(at);
    };
    const [from, to] = [-1, 3].map((at) => ({ at, value: f(at) }));
    const found = from && to && findCrossing(valueAt, from, to, 2 ** -40);
    expect(found).toBeCloseTo(crossing, 11);
    // Bisection halves the 4 = 2^2 to 2 · 2^-40 in 41 steps.
    expect(evaluations).toBeLessThanOrEqual(42);
  });

  test('takes few evaluations on a smooth function', () => {
    let evaluations = 0;
    const valueAt = (at: number) => {
      evaluations++;
      return Math.exp(-at) - 0.5;
    };
    const [from, to] = [-1, 3].map((at) => ({ at, value: valueAt(at) }));
    if (from && to) findCrossing(valueAt, from, to, 2 ** -40);
    expect(evaluations).toBeLessThanOrEqual(16);
  });
});
