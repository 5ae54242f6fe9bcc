import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realRate } from '../../../src/lib/finance/real-rate.ts';

describe('realRate', () => {
  test.each([
    [0.07, 0.02, 0.049019607843137],
    [0.05, 0.05, 0],
    [0.02, 0.07, -0.046728971962617],
    [0.1, 0, 0.1],
    [0.1, -0.02, 0.122448979591837],
  ])('turns %s at an inflation of %s into %s', (nominal, inflation, real) => {
    expect(realRate(nominal, inflation)).toBeCloseTo(real, 14);
  });

  test('compounds with inflation to the nominal rate', () => {
    const rates = fc.double({ min: -0.9, max: 10, noNaN: true });
    fc.assert(
      fc.property(rates, rates, (nominal, inflation) => {
        const compound = (1 + realRate(nominal, inflation)) * (1 + inflation) - 1;
        expect(compound).toBeCloseTo(nominal, 12);
      }),
    );
  });

  test.each([
    [-1, 0.02],
    [0.02, -1],
    [Number.NaN, 0],
    [0, Number.POSITIVE_INFINITY],
  ])('throws at %s and %s', (nominal, inflation) => {
    expect(() => realRate(nominal, inflation)).toThrow(RangeError);
  });
});
