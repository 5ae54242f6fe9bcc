import type { Home } from '../../../lib/departments.ts';
import type { Month } from '../../../lib/months.ts';
import type { Step } from '../../../lib/undo.ts';
import { type ActualEntry, enterActual } from './edit-actuals.ts';
import {
  addLines,
  changeInput,
  changeLine,
  changeTiming,
  changeToCategory,
  dropDifferences,
  duplicateLine,
  moveLine,
  newLine,
  placeLine,
  removeLine,
} from './edit-lines.ts';
import { addScenario, removeScenario, renameScenario } from './edit-scenarios.ts';
import { linesOf } from './scenarios.ts';
import type { SuggestedRange } from './suggest-ranges.ts';
import { leaveField, takeTypedNumbers } from './typed-numbers.ts';
import type {
  Category,
  FieldKey,
  Formats,
  Line,
  LineChange,
  LineKind,
  PriceTerms,
  RampShape,
  RoiState,
  TimingKind,
} from './types.ts';

/** A text or a choice of a line that is taken as it is. */
export type PlainChange = Partial<
  Pick<
    LineChange,
    'name' | 'owner' | 'hardness' | 'confidence' | 'formula' | 'explanation' | 'vouchedBy'
  >
>;

/** Changes of lines hold for the scenario that is open. */
export type RoiAction =
  /** Every keystroke in a number field. */
  | { type: 'number-typed'; field: FieldKey; text: string }
  /** The field is left: a text that was read gives way to the number as the site writes it. */
  | { type: 'field-left'; field: FieldKey }
  | { type: 'start-month-changed'; start: Month }
  | { type: 'prices-changed'; prices: PriceTerms }
  | { type: 'line-added'; id: string; kind: LineKind }
  /** From a file, another plan, another tool. */
  | { type: 'lines-added'; lines: readonly Line[] }
  | { type: 'line-removed'; id: string }
  | { type: 'line-moved'; id: string; by: -1 | 1 }
  | { type: 'line-duplicated'; id: string; copyId: string }
  | { type: 'line-changed'; id: string; change: PlainChange }
  | { type: 'home-changed'; id: string; home: Home }
  | { type: 'category-changed'; id: string; category: Category }
  | { type: 'timing-changed'; id: string; kind: TimingKind }
  | { type: 'ramp-changed'; id: string; shape: RampShape | undefined }
  | { type: 'ranges-suggested'; ranges: readonly SuggestedRange[] }
  | { type: 'line-placed'; id: string; scenario: string; isIn: boolean }
  | { type: 'differences-dropped'; id: string }
  | { type: 'scenario-added'; id: string; name: string }
  | { type: 'scenario-renamed'; id: string; name: string }
  | { type: 'scenario-removed'; id: string }
  | { type: 'scenario-opened'; id: string }
  | { type: 'actuals-entered'; entries: readonly ActualEntry[] }
  /** Months up to this one are complete; -1 opens all again. */
  | { type: 'months-closed'; through: number }
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
    case 'line-changed': {
      const typed = (['name', 'explanation', 'vouchedBy'] as const).find(
        (name) => action.change[name] !== undefined,
      );
      return typed ? { kind: 'joined', group: `${typed}:${action.id}` } : { kind: 'own' };
    }
    case 'scenario-renamed':
      return { kind: 'joined', group: `scenario:${action.id}` };
    case 'field-left':
    case 'scenario-opened':
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
    case 'prices-changed':
      return { ...state, prices: action.prices };
    case 'line-added':
      return addLines(state, [newLine(action.id, action.kind)]);
    case 'lines-added':
      return addLines(state, action.lines);
    case 'line-removed':
      return removeLine(state, action.id);
    case 'line-moved':
      return moveLine(state, action.id, action.by);
    case 'line-duplicated':
      return duplicateLine(state, action.id, action.copyId);
    case 'line-changed':
      return changeLine(state, action.id, action.change);
    case 'home-changed':
      return changeHome(state, action.id, action.home);
    case 'category-changed':
      return changeCategory(state, action.id, action.category);
    case 'timing-changed':
      return changeTiming(state, action.id, (timing) => ({ ...timing, kind: action.kind }));
    case 'ramp-changed':
      return changeRamp(state, action.id, action.shape);
    case 'ranges-suggested':
      return action.ranges.reduce(
        (next, { line, input, low, high }) =>
          changeInput(next, line, input, ({ likely }) => ({ low, likely, high })),
        state,
      );
    case 'line-placed':
      return placeLine(state, action.id, action.scenario, action.isIn);
    case 'differences-dropped':
      return dropDifferences(state, action.id);
    case 'scenario-added':
      return addScenario(state, action.id, action.name);
    case 'scenario-renamed':
      return renameScenario(state, action.id, action.name);
    case 'scenario-removed':
      return removeScenario(state, action.id);
    case 'scenario-opened':
      return { ...state, open: action.id };
    case 'actuals-entered':
      return action.entries.reduce(enterActual, state);
    case 'months-closed':
      return { ...state, closedThrough: action.through };
    case 'plan-opened':
      return action.plan;
    case 'example-restored':
      return action.example;
    default:
      action satisfies never;
      return state;
  }
}

/** Who pays or gains answers for the line too, unless somebody else already does. */
function changeHome(state: RoiState, id: string, home: Home): RoiState {
  const line = linesOf(state, state.open).find((candidate) => candidate.id === id);
  if (!line) return state;
  return changeLine(state, id, line.owner === line.home ? { home, owner: home } : { home });
}

function changeCategory(state: RoiState, id: string, category: Category): RoiState {
  const line = linesOf(state, state.open).find((candidate) => candidate.id === id);
  return line ? changeLine(state, id, changeToCategory(line, category, state.months)) : state;
}

const usualRamp = 6;

function changeRamp(state: RoiState, id: string, shape: RampShape | undefined): RoiState {
  return changeTiming(state, id, ({ ramp, ...timing }) =>
    shape ? { ...timing, ramp: { shape, months: ramp?.months ?? usualRamp } } : timing,
  );
}
