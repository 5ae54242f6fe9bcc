import type { Line, LineChange, Plan, Scenario } from './types.ts';

/** The scenario of an id; the first one when no scenario has it. */
export function findScenario({ scenarios }: Pick<Plan, 'scenarios'>, id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id) ?? scenarios[0];
  if (!found) throw new Error('a plan has at least one scenario');
  return found;
}

/** The lines of one scenario, with its differences in place. */
export function linesOf(
  { lines, scenarios }: Pick<Plan, 'lines' | 'scenarios'>,
  id: string,
): Line[] {
  const { without, changes } = findScenario({ scenarios }, id);
  const missing = new Set(without);
  return lines
    .filter((line) => !missing.has(line.id))
    .map((line) => {
      const change = changes[line.id];
      return change ? applyChange(line, change) : line;
    });
}

export function applyChange(line: Line, change: LineChange): Line {
  const known = applied.get(change);
  if (known?.from === line) return known.to;
  const to = { ...line, ...change, inputs: { ...line.inputs, ...change.inputs } };
  applied.set(change, { from: line, to });
  return to;
}

// Keeps the identity of a changed line, so that what was worked out for it is found again.
const applied = new WeakMap<LineChange, { from: Line; to: Line }>();
