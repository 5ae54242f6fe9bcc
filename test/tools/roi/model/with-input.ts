import { type InputName, inputOf } from '../../../../src/tools/roi/model/formulas.ts';
import { linesOf } from '../../../../src/tools/roi/model/scenarios.ts';
import type { Plan } from '../../../../src/tools/roi/model/types.ts';

/** The plan with another likely number for one input of a line, in one scenario. */
export function withInput<Some extends Plan>(
  plan: Some,
  scenario: string,
  line: string,
  input: InputName,
  likely: number,
): Some {
  const inputs = linesOf(plan, scenario).find(({ id }) => id === line)?.inputs ?? {};
  const estimate = { ...inputOf(inputs, input), likely };
  const scenarios = plan.scenarios.map((one) => {
    if (one.id !== scenario) return one;
    const change = one.changes[line];
    const changed = { ...change, inputs: { ...change?.inputs, [input]: estimate } };
    return { ...one, changes: { ...one.changes, [line]: changed } };
  });
  return { ...plan, scenarios };
}
