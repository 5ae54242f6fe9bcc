import { minor } from '../../../lib/money.ts';
import { enterActual } from './edit-actuals.ts';
import { changeInput, changeTiming } from './edit-lines.ts';
import { targetOf } from './fields.ts';
import { settleTiming } from './flows.ts';
import { type Estimate, type InputName, initialInput, settleEstimate } from './formulas.ts';
import { readField } from './problems.ts';
import { linesOf } from './scenarios.ts';
import type { EstimatePart, FieldKey, Formats, RoiState } from './types.ts';

/** A text that was read has done its work; one that was not stays for its author to mend. */
export function leaveField(state: RoiState, field: FieldKey, formats: Formats): RoiState {
  const { [field]: text, ...typed } = state.typed;
  if (text === undefined) return state;
  if (readField(field, text, state, formats).kind === 'problem') return state;
  return settleRange({ ...state, typed }, field);
}

/** As if every field were left: what is typed and can be read gives way to its number. */
export function leaveAllFields(state: RoiState, formats: Formats): RoiState {
  return Object.keys(state.typed).reduce((next, field) => leaveField(next, field, formats), state);
}

/**
 * While somebody types a likely number or a start, the ends of its range stay as they were, because
 * 9 may become 90,000. Once the field is left, an end that the number has passed goes with it.
 */
function settleRange(state: RoiState, field: FieldKey): RoiState {
  const target = targetOf(field);
  if (target.kind === 'start')
    return changeTiming(state, target.line, settleTiming, target.scenario);
  if (target.kind !== 'input') return state;
  const { line, input, scenario } = target;
  return changeInput(state, line, input, settleEstimate, scenario);
}

/**
 * Brings the numbers of all readable texts into the plan. It takes every text and not only the
 * last one, because an edit may mend another field: a longer plan makes room for a later start. One
 * mended field may mend the next, so it goes on until nothing changes, and once a field at most:
 * two texts for one number, in two scenarios, would go on for ever.
 */
export function takeTypedNumbers(state: RoiState, formats: Formats): RoiState {
  const texts = Object.entries(state.typed);
  let taken = state;
  for (let sweep = 0; sweep < texts.length; sweep++) {
    const before = taken;
    for (const [field, text] of texts) {
      const reading = readField(field, text, taken, formats);
      if (reading.kind === 'problem') continue;
      const value = reading.kind === 'number' ? reading.value : undefined;
      taken = setNumber(taken, field, value);
    }
    if (taken === before) break;
  }
  return taken;
}

/** `undefined` is what an empty field holds. Returns the same state where nothing changes. */
function setNumber(state: RoiState, field: FieldKey, value: number | undefined): RoiState {
  const target = targetOf(field);
  switch (target.kind) {
    case 'actual': {
      const amount = value === undefined ? undefined : minor(value);
      if (state.actuals[target.line]?.[target.month] === amount) return state;
      return enterActual(state, { ...target, amount });
    }
    case 'input':
      return setInput(state, target, value);
    case 'start':
    case 'end':
    case 'ramp':
      return setTiming(state, target, value);
    default:
      if (value === undefined || state[target.kind] === value) return state;
      return { ...state, [target.kind]: value };
  }
}

function setInput(
  state: RoiState,
  target: { scenario: string; line: string; input: InputName; part: EstimatePart },
  value: number | undefined,
): RoiState {
  const line = linesOf(state, target.scenario).find(({ id }) => id === target.line);
  if (!line) return state;
  const before = line.inputs[target.input] ?? initialInput(target.input);
  const number = target.part === 'likely' ? (value ?? 0) : value;
  if (before[target.part] === number) return state;
  const { [target.part]: _, ...others } = before;
  const after = (number === undefined ? others : { ...others, [target.part]: number }) as Estimate;
  return changeInput(state, target.line, target.input, () => after, target.scenario);
}

function setTiming(
  state: RoiState,
  { kind, scenario, line: id }: { kind: 'start' | 'end' | 'ramp'; scenario: string; line: string },
  value: number | undefined,
): RoiState {
  const line = linesOf(state, scenario).find((candidate) => candidate.id === id);
  if (!line) return state;
  const { timing } = line;
  const before = kind === 'ramp' ? timing.ramp?.months : timing[kind];
  if (before === value || (kind === 'start' && value === undefined)) return state;
  const change = () => {
    if (kind === 'start') return { ...timing, start: value ?? 0 };
    if (kind === 'end') {
      const { end: _, ...others } = timing;
      return value === undefined ? others : { ...others, end: value };
    }
    const { ramp, ...others } = timing;
    if (value === undefined) return others;
    return { ...others, ramp: { shape: ramp?.shape ?? ('linear' as const), months: value } };
  };
  return changeTiming(state, id, change, scenario);
}
