import type { Home } from '../../../lib/departments.ts';
import { minor, nothing } from '../../../lib/money.ts';
import type { Month } from '../../../lib/months.ts';
import type { Step } from '../../../lib/undo.ts';
import { lineOf, readField, typedFields } from './problems.ts';
import type { FieldKey, Formats, Hardness, Line, LineKind, RoiState, TimingKind } from './types.ts';

export type RoiAction =
  /** Every keystroke in a number field. */
  | { type: 'number-typed'; field: FieldKey; text: string }
  /** The field is left: a text that was read gives way to the number as the site writes it. */
  | { type: 'field-left'; field: FieldKey }
  | { type: 'start-month-changed'; start: Month }
  | { type: 'line-added'; id: string; kind: LineKind }
  | { type: 'line-removed'; id: string }
  | { type: 'name-changed'; id: string; name: string }
  | { type: 'home-changed'; id: string; home: Home }
  | { type: 'hardness-changed'; id: string; hardness: Hardness }
  | { type: 'timing-changed'; id: string; kind: TimingKind }
  | { type: 'plan-opened'; plan: RoiState }
  | { type: 'example-restored'; example: RoiState };

/** The reducer for a site's way of writing numbers. Takes every action in every state. */
export function createReducer(formats: Formats): (state: RoiState, action: RoiAction) => RoiState {
  return (state, action) => takeTypedNumbers(reduce(state, action, formats), formats);
}

/** What each action means to undo: typing in one field is one step, leaving a field is none. */
export function stepOf(action: RoiAction): Step {
  switch (action.type) {
    case 'number-typed':
      return { kind: 'joined', group: action.field };
    case 'name-changed':
      return { kind: 'joined', group: `name:${action.id}` };
    case 'field-left':
      return { kind: 'none' };
    default:
      return { kind: 'own' };
  }
}

function reduce(state: RoiState, action: RoiAction, formats: Formats): RoiState {
  switch (action.type) {
    case 'number-typed':
      if (state.typed[action.field] === action.text) return state;
      return { ...state, typed: { ...state.typed, [action.field]: action.text } };
    case 'field-left':
      return leaveField(state, action.field, formats);
    case 'start-month-changed':
      return { ...state, start: action.start };
    case 'line-added':
      return { ...state, lines: [...state.lines, newLine(action.id, action.kind)] };
    case 'line-removed':
      return removeLine(state, action.id);
    case 'name-changed':
      return changeLine(state, action.id, { name: action.name });
    case 'home-changed':
      return changeLine(state, action.id, { home: action.home });
    case 'hardness-changed':
      return changeLine(state, action.id, { hardness: action.hardness });
    case 'timing-changed':
      return changeTiming(state, action.id, { kind: action.kind });
    case 'plan-opened':
      return action.plan;
    case 'example-restored':
      return action.example;
    default:
      action satisfies never;
      return state;
  }
}

function newLine(id: string, kind: LineKind): Line {
  const timing = { kind: 'once', start: 0 } as const;
  return { id, kind, name: '', home: 'shared', hardness: 'hard', amount: nothing, timing };
}

function removeLine(state: RoiState, id: string): RoiState {
  const lines = state.lines.filter((line) => line.id !== id);
  const typed = typedFields(state).filter(([field]) => lineOf(field) !== id);
  return { ...state, lines, typed: Object.fromEntries(typed) };
}

function changeLine(state: RoiState, id: string, change: Partial<Line>): RoiState {
  const lines = state.lines.map((line) => (line.id === id ? { ...line, ...change } : line));
  return { ...state, lines };
}

function changeTiming(state: RoiState, id: string, change: Partial<Line['timing']>): RoiState {
  const line = state.lines.find((candidate) => candidate.id === id);
  return line ? changeLine(state, id, { timing: { ...line.timing, ...change } }) : state;
}

/** A text that was read has done its work; one that was not stays for its author to mend. */
function leaveField(state: RoiState, field: FieldKey, formats: Formats): RoiState {
  const { [field]: text, ...typed } = state.typed;
  if (text === undefined) return state;
  return readField(field, text, state, formats).kind === 'number' ? { ...state, typed } : state;
}

/**
 * Brings the numbers of all readable texts into the plan. It takes every text and not only the
 * last one, because an edit may mend another field: a longer plan makes room for a later start.
 */
function takeTypedNumbers(state: RoiState, formats: Formats): RoiState {
  for (const [field, text] of typedFields(state)) {
    const reading = readField(field, text, state, formats);
    if (reading.kind === 'problem') continue;
    const next = setNumber(state, field, reading.value);
    if (next !== state) return takeTypedNumbers(next, formats);
  }
  return state;
}

function setNumber(state: RoiState, field: FieldKey, value: number): RoiState {
  if (field === 'months' || field === 'discountRate') {
    return state[field] === value ? state : { ...state, [field]: value };
  }
  const line = state.lines.find(({ id }) => id === lineOf(field));
  if (!line) return state;
  if (field.startsWith('start:')) {
    return line.timing.start === value ? state : changeTiming(state, line.id, { start: value });
  }
  return line.amount === value ? state : changeLine(state, line.id, { amount: minor(value) });
}
