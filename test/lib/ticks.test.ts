import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceTicks } from '../../src/lib/ticks.ts';

describe('niceTicks', () => {
  test.each([
    [0, 10, 5, [0, 2, 4, 6, 8, 10]],
    [-133500, 97500, 5, [-150000, -100000, -50000, 0, 50000, 100000]],
    [0, 0, 5, [0, 1]],
    [0, 2, 5, [0, 1, 2]],
    [-7, -7, 5, [-7, -6]],
  ])('divides %d to %d in about %d steps', (from, to, count, ticks) => {
    expect(niceTicks(from, to, count)).toEqual(ticks);
  });

  test('spans the range in evenly spaced steps, not too many', () => {
    const ends = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 2, max: 10 }), (one, other, count) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const ticks = niceTicks(from, to, count);
        expect(ticks[0]).toBeLessThanOrEqual(from);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(to);
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
