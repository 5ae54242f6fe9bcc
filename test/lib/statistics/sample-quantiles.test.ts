import { describe, expect, test } from 'vitest';
import {
  findMean,
  findQuantiles,
  findShare,
} from '../../../src/lib/statistics/sample-quantiles.ts';
import { drawBits, findStreamKey } from '../../../src/lib/statistics/threefry.ts';

const uniformRow = (count: number, name: string) => {
  const bits = new Int32Array(count);
  drawBits(findStreamKey(1, name), 0, bits);
  return Float32Array.from(bits, (word) => ((word >>> 0) + 0.5) / 2 ** 32);
};

describe('findQuantiles', () => {
  /** Definition 7: `quantile(c(15, 20, 35, 40, 50), c(0.1, 0.4, 0.9))` in R, PERCENTILE.INC. */
  test('are between the order statistics, as spreadsheets have them', () => {
    const found = findQuantiles(Float32Array.of(35, 50, 15, 40, 20), [0.1, 0.4, 0.9]);
    expect(found.map(({ value }) => value)).toEqual([17, 29, 46]);
  });

  test('of one value again and again are that value without error', () => {
    const found = findQuantiles(new Float32Array(100).fill(7), [0.1, 0.5, 0.9]);
    expect(found).toEqual([0, 1, 2].map(() => ({ value: 7, standardError: 0 })));
  });

  test('of two values are found', () => {
    expect(findQuantiles(Float32Array.of(3, 1), [0.5])[0]?.value).toBe(2);
  });

  /** The standard error of a quantile is sqrt(p (1 - p) / n) over the density, which is 1 here. */
  test.each([0.1, 0.5, 0.9])('have the standard error that theory gives at %d', (probability) => {
    const count = 20_000;
    const [found] = findQuantiles(uniformRow(count, 'theory'), [probability]);
    const expected = Math.sqrt((probability * (1 - probability)) / count);
    expect((found?.standardError ?? 0) / expected).toBeGreaterThan(0.8);
    expect((found?.standardError ?? 0) / expected).toBeLessThan(1.2);
  });

  test('are within one standard error of the truth about two times in three', () => {
    const times = Array.from({ length: 300 }, (_, sample) => {
      const [found] = findQuantiles(uniformRow(1000, `sample ${sample}`), [0.9]);
      return found && Math.abs(found.value - 0.9) < found.standardError ? 1 : 0;
    }).reduce((sum: number, one) => sum + one, 0);
    expect(times / 300).toBeGreaterThan(0.6);
    expect(times / 300).toBeLessThan(0.77);
  });
});

test('findMean gives the standard deviation over the root of the count', () => {
  // Mean 5, sum of squares 32.
  expect(findMean(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toEqual({
    value: 5,
    standardError: Math.sqrt(32 / 7 / 8),
  });
});

test.each([
  [0, 100, 0, 0],
  [50, 100, 0.5, 0.05],
  [10, 100, 0.1, 0.03],
  [100, 100, 1, 0],
])('findShare of %i in %i is %d, with the standard error %d', (times, count, value, error) => {
  const found = findShare(times, count);
  expect(found.value).toBe(value);
  expect(found.standardError).toBeCloseTo(error, 12);
});
