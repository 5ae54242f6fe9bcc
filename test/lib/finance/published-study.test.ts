import { expect, test } from 'vitest';
import {
  benefitCostRatio,
  findReturnOnInvestment,
  netPresentValue,
} from '../../../src/lib/finance/index.ts';

// A study by Forrester, Total Economic Impact, in its table of total costs and benefits: years 0
// to 3 at a discount rate of 10 %.
test('the figures of a published study come out to the unit', () => {
  const costs = netPresentValue(0.1, [53_150, 666_715, 636_772, 647_783]);
  const benefits = netPresentValue(0.1, [0, 1_606_511, 3_061_331, 4_229_760]);
  expect(Math.round(costs)).toBe(1_672_201);
  expect(Math.round(benefits)).toBe(7_168_371);
  expect(Math.round(benefits - costs)).toBe(5_496_170);
  const returned = findReturnOnInvestment(benefits, costs);
  expect(returned.kind === 'ratio' && Math.round(returned.ratio * 100)).toBe(329);
  const ratio = benefitCostRatio(benefits, costs);
  expect(ratio.kind === 'ratio' && Math.round(ratio.ratio * 100)).toBe(429);
});
