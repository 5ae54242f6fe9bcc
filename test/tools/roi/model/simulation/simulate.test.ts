import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate, Inputs } from '../../../../../src/tools/roi/model/formulas.ts';
import { bases, findResults } from '../../../../../src/tools/roi/model/results.ts';
import { describeSimulation } from '../../../../../src/tools/roi/model/simulation/describe-simulation.ts';
import { simulate } from '../../../../../src/tools/roi/model/simulation/simulate.ts';
import type { SimulatedOutlook } from '../../../../../src/tools/roi/model/simulation/types.ts';
import type { Plan } from '../../../../../src/tools/roi/model/types.ts';
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

  test('takes a likely number that has passed an end as that end', () => {
    const worthWith = (amount: Estimate) =>
      scenarioOf(simulatePlan(stateWith({ lines: [lineWith({ id: 'cost', inputs: { amount } })] })))
        .all.netPresentValue;
    expect(worthWith({ low: 80, likely: 50, high: 100 })).toEqual(
      worthWith({ low: 50, likely: 50, high: 100 }),
    );
    expect(worthWith({ low: 10, likely: 50, high: 40 })).toEqual(
      worthWith({ low: 10, likely: 50, high: 50 }),
    );
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
