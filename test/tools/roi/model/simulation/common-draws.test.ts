import { describe, expect, test } from 'vitest';
import { describeSimulation } from '../../../../../src/tools/roi/model/simulation/describe-simulation.ts';
import type { Comparison } from '../../../../../src/tools/roi/model/simulation/types.ts';
import type { LineChange, Plan } from '../../../../../src/tools/roi/model/types.ts';
import { lineWith } from '../../plans.ts';
import { finish, scenarioOf, simulatePlan, uncertainPlan } from './simulations.ts';

const base = { id: 'plan', name: '', without: [], changes: {} };
const withOther = (changes: Record<string, LineChange>, without: string[] = []): Plan => ({
  ...uncertainPlan,
  scenarios: [base, { id: 'other', name: '', without, changes }],
});

const chanceThat = (comparisons: Comparison[], scenario: string, basis = 'all') =>
  comparisons.find((one) => one.scenario === scenario && one.basis === basis)?.chance;

describe('scenarios with the same draws', () => {
  test('are exactly alike where they say the same, and neither beats the other', () => {
    const result = simulatePlan(withOther({}));
    const [plan, other] = [scenarioOf(result), scenarioOf(result, 1)];
    expect({ ...other, id: '' }).toEqual({ ...plan, id: '' });
    for (const basis of ['hard', 'all'])
      for (const id of ['plan', 'other'])
        expect(chanceThat(result.comparisons, id, basis)).toEqual({ value: 0, standardError: 0 });
  });

  test('differ by just what a line without a range differs in every run', () => {
    const cheaper = { support: { inputs: { amount: { likely: 99_999 } } } };
    const result = simulatePlan(withOther(cheaper));
    expect(chanceThat(result.comparisons, 'other')).toEqual({ value: 1, standardError: 0 });
    const shift =
      scenarioOf(result, 1).all.netPresentValue.p10.value -
      scenarioOf(result).all.netPresentValue.p10.value;
    const shiftOfMedian =
      scenarioOf(result, 1).all.netPresentValue.p50.value -
      scenarioOf(result).all.netPresentValue.p50.value;
    expect(Math.abs(shift - shiftOfMedian)).toBeLessThanOrEqual(1);
  });

  test('move together where their ranges differ: the lower range loses in every run', () => {
    const worse = { saving: { inputs: { amount: { low: 5.9e5, likely: 1.19e6, high: 1.39e6 } } } };
    const { comparisons } = simulatePlan(withOther(worse));
    expect(chanceThat(comparisons, 'plan')?.value).toBe(1);
    expect(chanceThat(comparisons, 'other')?.value).toBe(0);
  });

  test('are compared run by run where either may win', () => {
    const bolder = { saving: { inputs: { amount: { low: 1e5, likely: 1.2e6, high: 1.9e6 } } } };
    const { comparisons } = simulatePlan(withOther(bolder));
    const [plan, other] = [chanceThat(comparisons, 'plan'), chanceThat(comparisons, 'other')];
    expect((plan?.value ?? 0) + (other?.value ?? 0)).toBeCloseTo(1, 2);
    expect(Math.min(plan?.value ?? 0, other?.value ?? 0)).toBeGreaterThan(0.05);
    expect(plan?.standardError).toBeGreaterThan(0);
  });

  test('draw for each line alone: another line, or the order of lines, moves no other draw', () => {
    const request = describeSimulation(uncertainPlan, 1, 500);
    const [scenario] = request.scenarios;
    if (!scenario) throw new Error('there is a scenario');
    const onlyLast = { ...scenario, lines: scenario.lines.slice(-1) };
    const alone = finish({ ...request, scenarios: [onlyLast] });
    // The only soft line: what the soft lines add is drawn alike with and without the others.
    const inputs = { amount: { low: 0, likely: 1, high: 2 } };
    const plan = {
      ...uncertainPlan,
      lines: [...uncertainPlan.lines, lineWith({ id: 'new', inputs })],
    };
    const more = describeSimulation(plan, 1, 500).scenarios[0]?.lines ?? [];
    const again = { ...scenario, lines: more.filter(({ id }) => id === 'time') };
    expect(finish({ ...request, scenarios: [again] })).toEqual(alone);
    const turned = finish({
      ...request,
      scenarios: [{ ...scenario, lines: scenario.lines.toReversed() }],
    });
    expect(scenarioOf(turned).all.paysOff).toEqual(scenarioOf(finish(request)).all.paysOff);
  });

  test('name every ordered pair on both bases', () => {
    const { comparisons } = simulatePlan(withOther({}), 10);
    expect(comparisons.map((one) => `${one.scenario} ${one.against} ${one.basis}`)).toEqual([
      'plan other hard',
      'plan other all',
      'other plan hard',
      'other plan all',
    ]);
    expect(simulatePlan(uncertainPlan, 10).comparisons).toEqual([]);
  });
});

describe('describeSimulation', () => {
  test('sends no words and no line that is certain', () => {
    const { scenarios } = describeSimulation(withOther({}, ['license']), 1);
    expect(scenarios.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
      ['setup', 'license', 'saving', 'time'],
      ['setup', 'saving', 'time'],
    ]);
    expect(Object.keys(scenarios[0]?.lines[0] ?? {})).toEqual([
      'id',
      'kind',
      'hardness',
      'formula',
      'inputs',
      'timing',
    ]);
  });
});
