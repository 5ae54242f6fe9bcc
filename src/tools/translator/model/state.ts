import type { Department } from '../../../lib/departments.ts';
import type { Step } from '../../../lib/undo.ts';
import type { Reader, TranslatorState, Way } from './types.ts';

export type TranslatorAction =
  /** Every keystroke in one of the two texts. */
  | { type: 'text-changed'; which: 'text' | 'other'; text: string }
  | { type: 'writer-chosen'; by: Department }
  | { type: 'reader-chosen'; reader: Reader }
  | { type: 'way-chosen'; way: Way }
  | { type: 'addition-taken-back'; term: string }
  | { type: 'addition-put-back'; term: string }
  | { type: 'all-put-back' }
  /** A word with several senses means this term, wherever it stands. `word` is its letters. */
  | { type: 'sense-chosen'; word: string; term: string }
  | { type: 'other-added' }
  | { type: 'other-removed' }
  /** Another beginning: a worked example, or nothing. */
  | { type: 'state-replaced'; state: TranslatorState };

/** What follows from an action. Texts are kept as they are, whatever they hold. */
export function reduce(state: TranslatorState, action: TranslatorAction): TranslatorState {
  switch (action.type) {
    case 'text-changed':
      return state[action.which] === action.text
        ? state
        : { ...state, [action.which]: action.text };
    case 'writer-chosen':
      return state.by === action.by ? state : { ...state, by: action.by };
    case 'reader-chosen':
      return state.reader === action.reader ? state : { ...state, reader: action.reader };
    case 'way-chosen':
      return state.way === action.way ? state : { ...state, way: action.way };
    case 'addition-taken-back':
      return state.takenBack.includes(action.term)
        ? state
        : { ...state, takenBack: [...state.takenBack, action.term] };
    case 'addition-put-back':
      return { ...state, takenBack: state.takenBack.filter((term) => term !== action.term) };
    case 'all-put-back':
      return state.takenBack.length === 0 ? state : { ...state, takenBack: [] };
    case 'sense-chosen':
      return { ...state, senses: { ...state.senses, [action.word]: action.term } };
    case 'other-added':
      return state.other === undefined ? { ...state, other: '' } : state;
    case 'other-removed': {
      const { other: _, ...rest } = state;
      return rest;
    }
    case 'state-replaced':
      return action.state;
    default:
      return action satisfies never;
  }
}

export function stepOf(action: TranslatorAction): Step {
  return action.type === 'text-changed'
    ? { kind: 'joined', group: `text:${action.which}` }
    : { kind: 'own' };
}

export const emptyState: TranslatorState = {
  text: '',
  by: 'it',
  reader: 'marketing',
  way: 'explain',
  takenBack: [],
  senses: {},
};
