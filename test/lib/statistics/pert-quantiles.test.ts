import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPertQuantiles, quantileAt } from '../../../src/lib/statistics/pert-quantiles.ts';

const bitsOf = (probability: number) => Math.round(probability * 2 ** 32 - 0.5);
const mode = fc.double({ min: 0, max: 1, noNaN: true });
const anyBits = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.integer({ min: 0, max: 4096 }),
  fc.integer({ min: 2 ** 32 - 4096, max: 2 ** 32 - 1 }),
);

/**
 * With whole shapes that add up to 6, as for the modes 0, 1/4 ... 1, beta quantiles are the limits
 * of Clopper and Pearson for a share of 5: the lower one for x of 5 is that of the shapes x and
 * 6 - x, the upper one that of x + 1 and 5 - x. As published for 95 % in Documenta Geigy,
 * Scientific Tables, "Exact confidence limits for p", n = 5.
 */
test.each([
  [1, 0.0051],
  [2, 0.0527],
  [3, 0.1466],
  [4, 0.2836],
  [5, 0.4782],
])('the lower limit for %i of 5 is %d, and the upper one for its rest', (count, limit) => {
  const lower = findPertQuantiles((count - 1) / 4);
  expect(quantileAt(lower, bitsOf(0.025)).toFixed(4)).toBe(limit.toFixed(4));
  const upper = findPertQuantiles((5 - count) / 4);
  expect(quantileAt(upper, bitsOf(0.975)).toFixed(4)).toBe((1 - limit).toFixed(4));
});

/** From the regularized incomplete beta function of mpmath 1.3 with 40 digits. */
test.each([
  [0, 0, 2.32830643665e-11],
  [0, 1000, 4.65894161363e-8],
  [0, 429496730, 0.0208516376846],
  [0, 2147483648, 0.129449436744],
  [0, 3865470566, 0.369042655549],
  [0, 4294967290, 0.983347456928],
  [0, 4294967295, 0.989691344447],
  [0.001, 1, 7.63398764975e-11],
  [0.001, 3865470566, 0.370042208873],
  [0.001, 4294967295, 0.989747692525],
  [0.2, 0, 8.80944361583e-7],
  [0.2, 429496730, 0.0899021305764],
  [0.2, 1073741824, 0.163431497575],
  [0.2, 4294967295, 0.996889721142],
  [0.5, 1, 0.000326924999382],
  [0.5, 1073741824, 0.359436164863],
  [0.5, 4294967290, 0.999495829875],
  [0.7, 1, 0.00201742450512],
  [0.7, 429496730, 0.379245514577],
  [0.7, 2147483648, 0.64900051511],
  [0.7, 3865470566, 0.863800037453],
  [0.7, 4294967295, 0.999989540508],
  [1, 0, 0.0103086555529],
  [1, 1000, 0.047146715887],
  [1, 1073741824, 0.757858283326],
  [1, 4294967295, 0.999999999977],
])('with the mode at %d, the bits %d lead to %d', (place, bits, quantile) => {
  expect(Math.abs(quantileAt(findPertQuantiles(place), bits) - quantile)).toBeLessThan(1e-6);
});

describe('quantileAt', () => {
  /** With the mode at an end, the quantile has a closed form: 1 - (1 - u)^(1/5), or u^(1/5). */
  test('agrees with the closed form where the mode is at an end', () => {
    const [first, last] = [findPertQuantiles(0), findPertQuantiles(1)];
    fc.assert(
      fc.property(anyBits, (bits) => {
        const probability = (bits + 0.5) / 2 ** 32;
        const expected = 1 - (1 - probability) ** 0.2;
        expect(Math.abs(quantileAt(first, bits) - expected)).toBeLessThan(1e-6);
        expect(Math.abs(quantileAt(last, bits) - probability ** 0.2)).toBeLessThan(1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  test('rises with the probability, from 0 to 1', () => {
    fc.assert(
      fc.property(mode, fc.array(anyBits, { minLength: 50 }), (place, bits) => {
        const table = findPertQuantiles(place);
        const found = bits.toSorted((a, b) => a - b).map((one) => quantileAt(table, one));
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...found)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is turned around by turning the mode around', () => {
    fc.assert(
      fc.property(mode, anyBits, (place, bits) => {
        const turned = 1 - quantileAt(findPertQuantiles(1 - place), 2 ** 32 - 1 - bits);
        expect(quantileAt(findPertQuantiles(place), bits)).toBeCloseTo(turned, 9);
      }),
    );
  });

  test('reads signed bits as unsigned ones', () => {
    const table = findPertQuantiles(0.3);
    expect(quantileAt(table, -1)).toBe(quantileAt(table, 2 ** 32 - 1));
  });

  test('has the mean of PERT, (1 + 4 mode) / 6, and its variance', () => {
    fc.assert(
      fc.property(mode, (place) => {
        const table = findPertQuantiles(place);
        const parts = Array.from({ length: 20_000 }, (_, part) =>
          quantileAt(table, bitsOf((part + 0.5) / 20_000)),
        );
        const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
        const variance = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / parts.length;
        expect(mean).toBeCloseTo((1 + 4 * place) / 6, 4);
        expect(variance).toBeCloseTo((mean * (1 - mean)) / 7, 4);
      }),
      { numRuns: 20 },
    );
  });
});
