import { useMemo, useReducer } from 'preact/hooks';
import { type History, type Step, startHistory, type UndoAction, withUndo } from '../lib/undo.ts';

export interface Undoable<State, Action> {
  state: State;
  send: (action: Action | UndoAction) => void;
  canUndo: boolean;
  canRedo: boolean;
}

/** A tool's state with undo and redo. `reduce` and `stepOf` must stay the same functions. */
export function useHistory<State, Action extends { type: string }>(
  reduce: (state: State, action: Action) => State,
  stepOf: (action: Action) => Step,
  start: () => State,
): Undoable<State, Action> {
  const reducer = useMemo(() => withUndo(reduce, stepOf), [reduce, stepOf]);
  const [history, send] = useReducer(
    reducer,
    undefined,
    (): History<State> => startHistory(start()),
  );
  return {
    state: history.present,
    send,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

/** The undo action that a key press asks for: Ctrl or Cmd with Z, Shift+Z or Y. */
export function undoActionOf(event: KeyboardEvent): UndoAction | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return { type: 'redone' };
  return key === 'z' ? { type: 'undone' } : undefined;
}
