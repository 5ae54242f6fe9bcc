import { describe, expect, test } from 'vitest';
import { findReturnOnInvestment } from '../../../src/lib/finance/return-on-investment.ts';

describe('findReturnOnInvestment', () => {
  test.each([
    [150, 100, 0.5],
    [100, 100, 0],
    [0, 100, -1],
    // Forrester, Total Economic Impact: present benefits and costs of a published study, 329 %.
    [7168371, 1672201, 3.2868],
  ])('makes benefits of %d for costs of %d a ratio of %d', (benefits, costs, ratio) => {
    const found = findReturnOnInvestment(benefits, costs);
    expect(found.kind === 'ratio' && Number(found.ratio.toFixed(4))).toBe(ratio);
  });

  test('has no ratio without costs', () => {
    expect(findReturnOnInvestment(100, 0)).toEqual({ kind: 'no-costs' });
  });
});
