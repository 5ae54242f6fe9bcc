import { describe, expect, test } from 'vitest';
import { benefitCostRatio } from '../../../src/lib/finance/benefit-cost-ratio.ts';

describe('benefitCostRatio', () => {
  test.each([
    [150, 100, 1.5],
    [100, 100, 1],
    [0, 100, 0],
  ])('makes benefits of %d for costs of %d a ratio of %d', (benefits, costs, ratio) => {
    expect(benefitCostRatio(benefits, costs)).toEqual({ kind: 'ratio', ratio });
  });

  test('has no ratio without costs', () => {
    expect(benefitCostRatio(100, 0)).toEqual({ kind: 'no-costs' });
  });

  test('throws at values that are not finite', () => {
    expect(() => benefitCostRatio(Number.NaN, 1)).toThrow(RangeError);
    expect(() => benefitCostRatio(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
