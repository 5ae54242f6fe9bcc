import { hasRange, inputOf, inputsInUse } from '../formulas.ts';
import type { Outlook } from '../outlook.ts';
import { findResults } from '../results.ts';
import type { Line, Plan } from '../types.ts';
import { type SimulationRequest, type UncertainLine, usualRuns } from './types.ts';

/**
 * What to simulate of a plan: all its scenarios, as planned. Actuals play no part. `runs` is from
 * 2 to `mostRuns`; the seed is a whole number.
 */
export function describeSimulation(plan: Plan, seed: number, runs = usualRuns): SimulationRequest {
  const { months, discountRate, inflation, prices } = plan;
  const scenarios = plan.scenarios.map(({ id }) => {
    const { hard, all, lines } = findResults(plan, id);
    return {
      id,
      likely: { hard: likelyOf(hard), all: likelyOf(all) },
      lines: lines.filter(isUncertain).map(withoutWords),
    };
  });
  return { months, discountRate, inflation, prices, seed, runs, scenarios };
}

/** Whether any input that the line's figures depend on has a range. */
export function isUncertain(line: Line): boolean {
  return inputsInUse(line).some((name) => hasRange(inputOf(line.inputs, name)));
}

const likelyOf = ({ cumulative, netPresentValue }: Outlook) => ({ cumulative, netPresentValue });

const withoutWords = ({ id, kind, hardness, formula, inputs, timing }: Line): UncertainLine => ({
  id,
  kind,
  hardness,
  formula,
  inputs,
  timing,
});
