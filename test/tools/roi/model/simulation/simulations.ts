import type { Inputs } from '../../../../../src/tools/roi/model/formulas.ts';
import { describeSimulation } from '../../../../../src/tools/roi/model/simulation/describe-simulation.ts';
import {
  type SimulationOptions,
  simulate,
} from '../../../../../src/tools/roi/model/simulation/simulate.ts';
import type {
  SimulationRequest,
  SimulationResult,
} from '../../../../../src/tools/roi/model/simulation/types.ts';
import type { Line, Plan } from '../../../../../src/tools/roi/model/types.ts';
import { lineWith, stateWith } from '../../plans.ts';

const benefit = (id: string, inputs: Inputs, change: Partial<Line>) =>
  lineWith({ id, kind: 'benefit', inputs, ...change });

/** Two years with ranges of every kind: a product, a ramp, a drawn growth, soft lines, one that is sure. */
export const uncertainPlan = stateWith({
  months: 24,
  lines: [
    lineWith({ id: 'setup', inputs: { amount: { low: 8e6, likely: 1e7, high: 2e7 } } }),
    lineWith({
      id: 'license',
      formula: 'seats',
      inputs: {
        seats: { low: 180, likely: 200, high: 260 },
        price: { likely: 2000 },
        growth: { low: 0, likely: 0.05, high: 0.2 },
      },
      timing: { kind: 'monthly', start: 1 },
    }),
    lineWith({ id: 'support', amount: 100_000, timing: { kind: 'monthly', start: 1 } }),
    benefit(
      'saving',
      { amount: { low: 6e5, likely: 1.2e6, high: 1.4e6 } },
      { timing: { kind: 'monthly', start: 3 } },
    ),
    benefit(
      'time',
      {
        people: { likely: 10 },
        hours: { low: 2, likely: 6, high: 8 },
        rate: { likely: 5000 },
        realized: { low: 0.2, likely: 0.5, high: 0.6 },
      },
      {
        formula: 'time',
        hardness: 'soft',
        timing: { kind: 'monthly', start: 2, ramp: { shape: 's-curve', months: 6 } },
      },
    ),
  ],
});

export const simulatePlan = (plan: Plan, runs = 2000, seed = 1, options?: SimulationOptions) =>
  finish(describeSimulation(plan, seed, runs), options);

export function finish(request: SimulationRequest, options?: SimulationOptions): SimulationResult {
  const steps = simulate(request, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Of the first scenario, or of the one at `index`. */
export function scenarioOf({ scenarios }: SimulationResult, index = 0) {
  const found = scenarios[index];
  if (!found) throw new Error(`there is no scenario ${index}`);
  return found;
}
