import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../../src/tools/roi/model/types.ts';
import { lineWith, stateWith } from '../../plans.ts';
import { scenarioOf, simulatePlan, uncertainPlan } from './simulations.ts';

describe('the means', () => {
  const expectMean = (lines: Line[], expected: number) => {
    const plan = stateWith({ discountRate: 0, months: 36, lines });
    const { mean } = scenarioOf(simulatePlan(plan, 10_000)).all.netPresentValue;
    expect(mean.standardError).toBeGreaterThan(0);
    expect(Math.abs(mean.value - expected)).toBeLessThan(4 * mean.standardError);
  };

  test('converge to the mean of PERT, wherever the likely number is', () => {
    const range = fc
      .array(fc.integer({ min: 0, max: 1e8 }), { minLength: 3, maxLength: 3 })
      .map((numbers) => numbers.toSorted((a, b) => a - b) as [number, number, number])
      .filter(([low, , high]) => high - low > 1000);
    fc.assert(
      fc.property(range, ([low, likely, high]) => {
        const line = lineWith({
          id: 'line',
          kind: 'benefit',
          inputs: { amount: { low, likely, high } },
        });
        expectMean([line], (low + 4 * likely + high) / 6);
      }),
      { numRuns: 20 },
    );
  });

  test('of a product are the product of the means: its inputs are drawn independently', () => {
    const inputs = {
      probability: { low: 0, likely: 0.1, high: 0.5 },
      impact: { low: 1e6, likely: 2e6, high: 9e6 },
    };
    expectMean([lineWith({ id: 'risk', kind: 'benefit', formula: 'risk', inputs })], 0.15 * 3e6);
  });

  test('of a drawn growth are those of its powers', () => {
    const timing = { kind: 'yearly', start: 0, end: 24 } as const;
    const growth = { low: 0, likely: 0.1, high: 0.8 };
    const line = lineWith({
      id: 'line',
      kind: 'benefit',
      inputs: { amount: { likely: 1e6 }, growth },
      timing,
    });
    // PERT: mean 0.2, variance (mean - low) (high - mean) / 7.
    const [mean, variance] = [0.2, (0.2 * 0.6) / 7];
    expectMean([line], 1e6 * (1 + (1 + mean) + ((1 + mean) ** 2 + variance)));
  });
});

/**
 * Hillier and Lieberman, Introduction to Operations Research, the Reliable Construction Co. project:
 * the eight activities of the mean critical path add up to a mean of 44 weeks, and the chance to be
 * done in 47 is given as about 0.84. Each week is a payment of 100 here.
 */
test('a published PERT example comes out: the path of 44 weeks, done in 47 with a chance of 0.84', () => {
  const activities = [
    [1, 2, 3],
    [2, 3.5, 8],
    [6, 9, 18],
    [1, 4.5, 5],
    [4, 4, 10],
    [3, 9, 9],
    [1, 5.5, 7],
    [5, 5.5, 9],
  ].map(([low = 0, likely = 0, high = 0], index) =>
    lineWith({
      id: `activity-${index}`,
      inputs: { amount: { low: 100 * low, likely: 100 * likely, high: 100 * high } },
    }),
  );
  const deadline = lineWith({ id: 'deadline', kind: 'benefit', amount: 4700 });
  const plan = stateWith({ lines: [...activities, deadline] });
  const { netPresentValue, paysOff } = scenarioOf(simulatePlan(plan, 10_000)).all;
  const { value, standardError } = netPresentValue.mean;
  expect(Math.abs(4700 - value - 4400)).toBeLessThan(4 * standardError);
  expect(paysOff.value).toBeGreaterThan(0.82);
  expect(paysOff.value).toBeLessThan(0.86);
});

describe('convergence', () => {
  const of = (runs: number) => scenarioOf(simulatePlan(uncertainPlan, runs)).all.convergence;

  test('says how many runs are needed while the figures still move', () => {
    const rough = of(200);
    expect(rough).toMatchObject({ kind: 'rough' });
    expect(rough.kind === 'rough' && rough.neededRuns).toBeGreaterThan(1000);
    expect(of(10_000)).toEqual({ kind: 'settled' });
  });

  test('looks at each basis for itself', () => {
    const lines = uncertainPlan.lines.filter(
      ({ hardness, id }) => hardness === 'soft' || id === 'support',
    );
    const { hard, all } = scenarioOf(simulatePlan({ ...uncertainPlan, lines }));
    expect([hard.convergence.kind, all.convergence.kind]).toEqual(['certain', 'rough']);
  });
});
