import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectRanks } from '../../../src/lib/statistics/select-ranks.ts';

const number = fc.float({ noNaN: true, noDefaultInfinity: true });
const rows = fc.oneof(
  fc.array(number, { minLength: 1, maxLength: 300 }),
  // Many equal values, and one far away.
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1 }).map((row) => [...row, 1e30]),
  // Ends so close that no interval fits between them.
  fc.array(fc.constantFrom(0, 2 ** -149, 2 ** -148), { minLength: 1 }),
);

describe('selectRanks', () => {
  test('gives what sorting would put there, and leaves the row as it is', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(), { maxLength: 6 }), (numbers, places) => {
        const row = Float32Array.from(numbers);
        const ranks = places.map((place) => place % row.length).toSorted((a, b) => a - b);
        const sorted = row.toSorted();
        expect(selectRanks(row, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
        expect(row).toEqual(Float32Array.from(numbers));
      }),
      { numRuns: 1000 },
    );
  });

  test('finds them in a long row', () => {
    const row = Float32Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003);
    const sorted = row.toSorted();
    const ranks = [0, 9_999, 10_000, 50_000, 99_999];
    expect(selectRanks(row, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
  });
});
