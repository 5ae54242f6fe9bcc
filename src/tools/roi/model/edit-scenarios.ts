import { forgetTexts } from './fields.ts';
import { findScenario } from './scenarios.ts';
import { mostScenarios, type RoiState, type Scenario } from './types.ts';

/** A new scenario as a copy of the open one, which is opened. Four at most. */
export function addScenario(state: RoiState, id: string, name: string): RoiState {
  if (state.scenarios.length >= mostScenarios) return state;
  const { without, changes } = findScenario(state, state.open);
  return { ...state, scenarios: [...state.scenarios, { id, name, without, changes }], open: id };
}

export function renameScenario(state: RoiState, id: string, name: string): RoiState {
  const rename = (scenario: Scenario) => (scenario.id === id ? { ...scenario, name } : scenario);
  return { ...state, scenarios: state.scenarios.map(rename) };
}

/**
 * Takes a scenario away, but not the first, which the others differ from. A line that no scenario
 * has then stays in the plan of none: it goes.
 */
export function removeScenario(state: RoiState, id: string): RoiState {
  const [first] = state.scenarios;
  if (!first || first.id === id) return state;
  const scenarios = state.scenarios.filter((scenario) => scenario.id !== id);
  const isGone = (line: string) => scenarios.every(({ without }) => without.includes(line));
  const lines = state.lines.filter((line) => !isGone(line.id));
  const kept = new Set(lines.map((line) => line.id));
  const keep = <Value>(byLine: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(byLine).filter(([line]) => kept.has(line)));
  const next: RoiState = {
    ...state,
    lines,
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      without: scenario.without.filter((line) => kept.has(line)),
      changes: keep(scenario.changes),
    })),
    actuals: keep(state.actuals),
    open: state.open === id ? first.id : state.open,
  };
  return forgetTexts(
    next,
    (target) =>
      ('scenario' in target && target.scenario === id) ||
      ('line' in target && !kept.has(target.line)),
  );
}
