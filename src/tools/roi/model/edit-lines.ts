import { isRecord } from '../../../lib/is-record.ts';

import { forgetTexts } from './fields.ts';
import { type Estimate, type InputName, type Inputs, initialInput, inputOf } from './formulas.ts';
import { applyChange, findScenario, linesOf } from './scenarios.ts';
import type { Category, Line, LineChange, LineKind, RoiState, Scenario, Timing } from './types.ts';

/** A line as it is when somebody has just asked for it. */
export function newLine(id: string, kind: LineKind): Line {
  return {
    id,
    kind,
    name: '',
    category: 'other',
    owner: 'shared',
    home: 'shared',
    hardness: 'hard',
    confidence: 'medium',
    formula: 'amount',
    inputs: {},
    timing: kind === 'cost' ? { kind: 'once', start: 0 } : { kind: 'monthly', start: 1 },
    explanation: '',
    vouchedBy: '',
  };
}

/** What lines of a category mostly are; only a line without numbers takes it over. */
const usual: { [Name in Category]?: LineChange } = {
  license: { timing: { kind: 'monthly', start: 1 } },
  support: { timing: { kind: 'monthly', start: 1 } },
  'internal-time': { formula: 'time', hardness: 'soft' },
  'productivity-dip': { formula: 'time', hardness: 'soft' },
  revenue: { formula: 'revenue' },
  'time-saved': { formula: 'time', hardness: 'soft' },
  'risk-avoided': { formula: 'risk', hardness: 'soft', timing: { kind: 'yearly', start: 12 } },
};

export function changeToCategory(line: Line, category: Category, months: number): LineChange {
  const isUntouched = Object.keys(line.inputs).length === 0;
  const change = isUntouched ? usual[category] : undefined;
  if (!change?.timing) return { ...change, category };
  const start = Math.min(change.timing.start, months);
  return { ...change, category, timing: { ...change.timing, start } };
}

/** Adds lines to the scenario that is open: to all when it is the first, else to it alone. */
export function addLines(state: RoiState, added: readonly Line[], at?: number): RoiState {
  const lines = [...state.lines];
  lines.splice(at ?? lines.length, 0, ...added);
  if (isFirst(state)) return { ...state, lines };
  const ids = added.map(({ id }) => id);
  const scenarios = state.scenarios.map((scenario) =>
    scenario.id === state.open ? scenario : { ...scenario, without: [...scenario.without, ...ids] },
  );
  return { ...state, lines, scenarios };
}

/**
 * Takes a line out of the open scenario; out of all when that is the first. A line that no
 * scenario has any more is gone, with its actuals and its texts.
 */
export function removeLine(state: RoiState, id: string): RoiState {
  if (isFirst(state)) return forgetLine(state, id);
  return placeLine(state, id, state.open, false);
}

/** Puts a line into a scenario, or leaves it out of it. */
export function placeLine(state: RoiState, id: string, place: string, isIn: boolean): RoiState {
  if (!state.lines.some((line) => line.id === id)) return state;
  const scenarios = state.scenarios.map((scenario) => {
    if (scenario.id !== place) return scenario;
    const others = scenario.without.filter((other) => other !== id);
    return { ...scenario, without: isIn ? others : [...others, id] };
  });
  const next = { ...state, scenarios };
  return scenarios.every(({ without }) => without.includes(id)) ? forgetLine(next, id) : next;
}

/** Moves a line past the nearest line of its kind that the open scenario shows. */
export function moveLine(state: RoiState, id: string, by: -1 | 1): RoiState {
  const line = state.lines.find((candidate) => candidate.id === id);
  const shown = linesOf(state, state.open).filter(({ kind }) => kind === line?.kind);
  const other = shown[shown.findIndex((candidate) => candidate.id === id) + by];
  if (!line || !other) return state;
  const lines = state.lines.filter((candidate) => candidate !== line);
  const at = lines.findIndex((candidate) => candidate.id === other.id);
  lines.splice(by < 0 ? at : at + 1, 0, line);
  return { ...state, lines };
}

/** A copy of a line as the open scenario has it, right after it. */
export function duplicateLine(state: RoiState, id: string, copyId: string): RoiState {
  const line = linesOf(state, state.open).find((candidate) => candidate.id === id);
  if (!line) return state;
  const at = state.lines.findIndex((candidate) => candidate.id === id);
  return addLines(state, [{ ...line, id: copyId }], at + 1);
}

/**
 * Changes a line in the open scenario: the shared line when that is the first scenario or the only
 * one that has it, else what the scenario says differently. A difference that is none any more goes.
 */
export function changeLine(
  state: RoiState,
  id: string,
  change: LineChange,
  place = state.open,
): RoiState {
  const shared = state.lines.find((line) => line.id === id);
  if (!shared) return state;
  const isShared =
    findScenario(state, place) === state.scenarios[0] || isOnlyIn(state.scenarios, place, id);
  if (isShared) {
    const changed = applyChange(shared, change);
    return { ...state, lines: state.lines.map((line) => (line === shared ? changed : line)) };
  }
  const scenarios = state.scenarios.map((scenario) => {
    if (scenario.id !== place) return scenario;
    const { [id]: before, ...others } = scenario.changes;
    const merged = { ...before, ...change };
    if (before?.inputs || change.inputs) merged.inputs = { ...before?.inputs, ...change.inputs };
    const left = keepDifferences(shared, merged);
    return { ...scenario, changes: left ? { ...others, [id]: left } : others };
  });
  return { ...state, scenarios };
}

export function changeTiming(
  state: RoiState,
  id: string,
  change: (timing: Timing) => Timing,
  place = state.open,
): RoiState {
  const line = linesOf(state, place).find((candidate) => candidate.id === id);
  return line ? changeLine(state, id, { timing: change(line.timing) }, place) : state;
}

export function changeInput(
  state: RoiState,
  id: string,
  name: InputName,
  change: (estimate: Estimate) => Estimate,
  place = state.open,
): RoiState {
  const line = linesOf(state, place).find((candidate) => candidate.id === id);
  if (!line) return state;
  const inputs: Inputs = { [name]: change(line.inputs[name] ?? initialInput(name)) };
  return changeLine(state, id, { inputs }, place);
}

/** Takes back what the open scenario says differently about a line. */
export function dropDifferences(state: RoiState, id: string): RoiState {
  const scenarios = state.scenarios.map((scenario) => {
    if (scenario.id !== state.open || !scenario.changes[id]) return scenario;
    const { [id]: _, ...changes } = scenario.changes;
    return { ...scenario, changes };
  });
  return forgetTexts(
    { ...state, scenarios },
    (target) => 'scenario' in target && target.line === id && target.scenario === state.open,
  );
}

const isFirst = ({ scenarios, open }: RoiState) =>
  findScenario({ scenarios }, open) === scenarios[0];

const isOnlyIn = (scenarios: readonly Scenario[], place: string, id: string) =>
  scenarios.every(({ id: other, without }) => other === place || without.includes(id));

function keepDifferences(shared: Line, change: LineChange): LineChange | undefined {
  const { inputs, ...rest } = change;
  const fields = Object.entries(rest).filter(
    ([name, value]) => !isSame(value, shared[name as keyof Line]),
  );
  const kept = Object.entries(inputs ?? {}).filter(
    ([name, value]) => !isSame(value, inputOf(shared.inputs, name as InputName)),
  );
  if (fields.length === 0 && kept.length === 0) return undefined;
  const left: LineChange = Object.fromEntries(fields);
  return kept.length > 0 ? { ...left, inputs: Object.fromEntries(kept) } : left;
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSame(one[name], other[name]))
  );
}

function forgetLine(state: RoiState, id: string): RoiState {
  const { [id]: _, ...actuals } = state.actuals;
  const scenarios = state.scenarios.map((scenario) => {
    const { [id]: __, ...changes } = scenario.changes;
    return { ...scenario, without: scenario.without.filter((other) => other !== id), changes };
  });
  const lines = state.lines.filter((line) => line.id !== id);
  const next = { ...state, lines, scenarios, actuals };
  return forgetTexts(next, (target) => 'line' in target && target.line === id);
}
