import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBits, findStreamKey, writeThreefry } from '../../../src/lib/statistics/threefry.ts';

const hex = (words: Iterable<number>) => [...words].map((word) => (word >>> 0).toString(16));

/** The known answers that Random123, the authors' own program, is checked by (kat_vectors). */
test.each([
  [
    [0, 0],
    [0, 0],
    ['6b200159', '99ba4efe'],
  ],
  [
    [-1, -1],
    [-1, -1],
    ['1cb996fc', 'bb002be7'],
  ],
  [
    [0x13198a2e, 0x03707344],
    [0x243f6a88, 0x85a308d3],
    ['c4923a9c', '483df7a0'],
  ],
] as const)('Threefry under the key %j turns %j into %j', (key, [low, high], words) => {
  const into = new Int32Array(2);
  writeThreefry(key, low, high, into, 0);
  expect(hex(into)).toEqual(words);
});

describe('findStreamKey', () => {
  test('gives each seed and each name a stream of its own', () => {
    const keys = [1, 2, 2 ** 31].flatMap((seed) =>
      ['', 'a', 'b', 'ab', 'ba', 'license/amount'].map((name) => hex(findStreamKey(seed, name))),
    );
    expect(new Set(keys.map(String))).toHaveLength(keys.length);
  });
});

describe('drawBits', () => {
  const key = findStreamKey(7, 'license/amount');

  test('gives the same numbers whole or in parts', () => {
    const even = fc.integer({ min: 0, max: 50 }).map((half) => 2 * half);
    fc.assert(
      fc.property(even, even, (before, after) => {
        const whole = new Int32Array(before + after);
        drawBits(key, 0, whole);
        const part = new Int32Array(after);
        drawBits(key, before, part);
        expect([...part]).toEqual([...whole.subarray(before)]);
      }),
    );
  });

  test('fills 64 equal intervals evenly, and no interval tells the next', () => {
    const bits = new Int32Array(64_000);
    drawBits(key, 0, bits);
    const [single, pairs] = [new Array(64).fill(0), new Array(64).fill(0)];
    for (const [index, word] of bits.entries()) {
      single[word >>> 26]++;
      if (index > 0) pairs[((bits[index - 1] ?? 0) >>> 29) * 8 + (word >>> 29)]++;
    }
    // Chi-squared with 63 degrees of freedom is above 108 once in 3,000 times.
    for (const counts of [single, pairs])
      expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(108);
  });
});
