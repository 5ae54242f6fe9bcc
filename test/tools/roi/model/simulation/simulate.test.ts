import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate, Inputs } from '../../../../../src/tools/roi/model/formulas.ts';
import { bases, findResults } from '../../../../../src/tools/roi/model/results.ts';
import { describeSimulation } from '../../../../../src/tools/roi/model/simulation/describe-simulation.ts';
import { simulate } from '../../../../../src/tools/roi/model/simulation/simulate.ts';
import type { SimulatedOutlook } from '../../../../../src/tools/roi/model/simulation/types.ts';
import type { Line, Plan } from '../../../../../src/tools/roi/model/types.ts';
import { anyState, lineWith, stateWith } from '../../plans.ts';
import { finish, scenarioOf, simulatePlan, uncertainPlan } from './simulations.ts';

const withoutRanges = (inputs: Inputs = {}): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, { likely }]: [string, Estimate]) => [name, { likely }]),
  );

const without = <Some extends Plan>(plan: Some): Some => ({
  ...plan,
  lines: plan.lines.map((line) => ({ ...line, inputs: withoutRanges(line.inputs) })),
  scenarios: plan.scenarios.map((scenario) => ({
    ...scenario,
    changes: Object.fromEntries(
      Object.entries(scenario.changes).map(([id, change]) => [
        id,
        change.inputs ? { ...change, inputs: withoutRanges(change.inputs) } : change,
      ]),
    ),
  })),
});

describe('simulate', () => {
  test('without a range finds the likely figures to the minor unit', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const plan = without(state);
        for (const found of simulatePlan(plan, 10).scenarios) {
          const results = findResults(plan, found.id);
          for (const basis of bases) {
            const { fan, netPresentValue, paysOff, convergence } = found[basis];
            const { cumulative, netPresentValue: worth } = results[basis];
            for (const quantile of ['p10', 'p50', 'p90'] as const) {
              expect(fan.map((month) => month[quantile].value)).toEqual(cumulative);
              expect(netPresentValue[quantile]).toEqual({ value: worth, standardError: 0 });
            }
            expect(netPresentValue.mean).toEqual({ value: worth, standardError: 0 });
            expect(paysOff).toEqual({ value: worth >= 0 ? 1 : 0, standardError: 0 });
            expect(convergence).toEqual({ kind: 'certain' });
          }
        }
      }),
    );
  });

  test('without a range pays back in the month in which the plan does', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const plan = without(state);
        const { all } = scenarioOf(simulatePlan(plan, 2));
        const { payback } = findResults(plan, plan.scenarios[0]?.id ?? '').all;
        const month = {
          reached: payback.kind === 'reached' ? Math.ceil(payback.months) : 0,
          'never-behind': 0,
          'not-reached': -1,
        }[payback.kind];
        expect(all.paidBackBy.findIndex(({ value }) => value === 1)).toBe(month);
      }),
    );
  });

  test('keeps its order, its bounds and what is certain, whatever the plan', () => {
    fc.assert(
      fc.property(anyState, fc.integer(), (plan, seed) => {
        const result = simulatePlan(plan, 50, seed);
        expect(result.scenarios.map(({ id }) => id)).toEqual(plan.scenarios.map(({ id }) => id));
        for (const { hard, all } of result.scenarios)
          for (const outlook of [hard, all]) expectOrder(outlook, plan.months);
        for (const { chance } of result.comparisons) expectChance(chance);
      }),
      { numRuns: 20 },
    );
  });

  test('gives the same for the same seed, and something else for another', () => {
    const first = simulatePlan(uncertainPlan, 1000, 1);
    expect(simulatePlan(uncertainPlan, 1000, 1)).toEqual(first);
    const other = simulatePlan(uncertainPlan, 1000, 2);
    expect(scenarioOf(other).all.netPresentValue).not.toEqual(
      scenarioOf(first).all.netPresentValue,
    );
  });

  /** Any other numbers here mean that the same seed no longer gives the picture that people kept. */
  test('gives these numbers for this seed, on every device', () => {
    const { hard, all } = scenarioOf(simulatePlan(uncertainPlan, 10_000, 2027));
    const valuesOf = ({ p10, p50, p90 }: SimulatedOutlook['fan'][number]) =>
      [p10, p50, p90].map(({ value, standardError }) => `${value} ± ${standardError}`);
    expect({
      hardWorth: valuesOf(hard.netPresentValue),
      allWorth: valuesOf(all.netPresentValue),
      mean: all.netPresentValue.mean,
      paysOff: [hard.paysOff.value, all.paysOff.value],
      lastMonth: valuesOf(all.fan[24] ?? all.netPresentValue),
      paidBackBy: [18, 20, 22, 24].map((month) => all.paidBackBy[month]?.value),
    }).toMatchInlineSnapshot(`
      {
        "allWorth": [
          "-2819496 ± 76515",
          "2362593 ± 41248",
          "6671166 ± 46914",
        ],
        "hardWorth": [
          "-5185575 ± 55454",
          "-41368 ± 58971",
          "4174493 ± 42873",
        ],
        "lastMonth": [
          "-1575454 ± 62420",
          "3987764 ± 61268",
          "8624823 ± 50369",
        ],
        "mean": {
          "standardError": 36315,
          "value": 2118974,
        },
        "paidBackBy": [
          0.4507,
          0.614,
          0.7396,
          0.8224,
        ],
        "paysOff": [
          0.4958,
          0.729,
        ],
      }
    `);
  });

  test('does not depend on how many runs are calculated at a time, or held at a time', () => {
    const whole = simulatePlan(uncertainPlan, 1001);
    for (const batch of [1, 7, 250, 5000])
      expect(simulatePlan(uncertainPlan, 1001, 1, { batch })).toEqual(whole);
    for (const memory of [0, 30_000, 100_000])
      expect(simulatePlan(uncertainPlan, 1001, 1, { memory })).toEqual(whole);
  });

  test('reports how far it is, from 0 to 1 without a step back', () => {
    const reports = [...simulate(describeSimulation(uncertainPlan, 1, 2000), { memory: 100_000 })];
    expect(reports.length).toBeGreaterThan(20);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(reports[0]).toBeGreaterThan(0);
    expect(reports.at(-1)).toBeCloseTo(1, 9);
  });

  test.each([0, 1, 1.5, Number.NaN, 1e7])('refuses %d runs', (runs) => {
    expect(() => simulatePlan(uncertainPlan, runs)).toThrow(RangeError);
  });

  test('works on what has been through JSON', () => {
    const request = describeSimulation(uncertainPlan, 1, 100);
    expect(finish(JSON.parse(JSON.stringify(request)))).toEqual(finish(request));
  });

  test('finds the same present values in real terms, and a fan without inflation', () => {
    const nominal = scenarioOf(simulatePlan({ ...uncertainPlan, inflation: 0.03 })).all;
    const real = scenarioOf(
      simulatePlan({ ...uncertainPlan, inflation: 0.03, prices: 'real' }),
    ).all;
    for (const quantile of ['p10', 'p50', 'p90', 'mean'] as const) {
      const [one, other] = [real.netPresentValue[quantile], nominal.netPresentValue[quantile]];
      expect(Math.abs(one.value - other.value)).toBeLessThanOrEqual(25);
    }
    // Nothing is paid before month 1 but the setup, which inflation does not reach.
    expect(real.fan[0]).toEqual(nominal.fan[0]);
    expect(real.fan[24]?.p90.value).toBeLessThan(nominal.fan[24]?.p90.value ?? 0);
    const single = (prices: Plan['prices']) => {
      const timing = { kind: 'once', start: 24 } as const;
      const inputs = { amount: { low: 0, likely: 1e6, high: 2e6 } };
      const lines = [lineWith({ id: 'late', inputs, timing })];
      const plan = { ...uncertainPlan, lines, inflation: 0.03, prices };
      return scenarioOf(simulatePlan(plan)).all.fan[24]?.p90.value ?? 0;
    };
    expect(single('nominal') / single('real')).toBeCloseTo(1.03 ** 2, 4);
  });
});

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

function expectOrder(
  { fan, netPresentValue, paysOff, paidBackBy }: SimulatedOutlook,
  months: number,
) {
  expect(fan).toHaveLength(months + 1);
  for (const { p10, p50, p90 } of [...fan, netPresentValue]) {
    expect(p10.value).toBeLessThanOrEqual(p50.value);
    expect(p50.value).toBeLessThanOrEqual(p90.value);
    for (const { standardError } of [p10, p50, p90])
      expect(standardError).toBeGreaterThanOrEqual(0);
  }
  expect(paidBackBy).toHaveLength(months + 1);
  const values = paidBackBy.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  for (const chance of [paysOff, ...paidBackBy]) expectChance(chance);
}

function expectChance({ value, standardError }: { value: number; standardError: number }) {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
  expect(standardError).toBeCloseTo(Math.sqrt((value * (1 - value)) / 50), 12);
}
