/** A state with the states before it and those that were undone. Plain JSON when the state is. */
export interface History<State> {
  /** Oldest first. */
  past: State[];
  present: State;
  /** The state to redo first comes first. */
  future: State[];
  /** The kind of edit that the next edit of the same kind is joined to. */
  group: string | undefined;
}

export type UndoAction = { type: 'undone' } | { type: 'redone' };

/**
 * What an action means to somebody who undoes it: a step of its own; one step together with the
 * actions of the same group right before it (typing in one field); or no step at all.
 */
export type Step = { kind: 'own' } | { kind: 'joined'; group: string } | { kind: 'none' };

const longestPast = 200;

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], group: undefined };
}

/**
 * Wraps a reducer so that what it does can be undone and redone. An action that leaves the state
 * as it was is no step; a step after an undo forgets what was undone; the oldest steps go after 200.
 */
export function withUndo<State, Action extends { type: string }>(
  reduce: (state: State, action: Action) => State,
  stepOf: (action: Action) => Step,
): (history: History<State>, action: Action | UndoAction) => History<State> {
  return (history, action) => {
    if (isUndoAction(action)) return action.type === 'undone' ? undo(history) : redo(history);
    const present = reduce(history.present, action);
    const step = stepOf(action);
    const group = step.kind === 'joined' ? step.group : undefined;
    if (present === history.present) return step.kind === 'none' ? { ...history, group } : history;
    if (step.kind === 'none') return { ...history, present, group };
    if (group !== undefined && group === history.group) return { ...history, present };
    const past = [...history.past, history.present].slice(-longestPast);
    return { past, present, future: [], group };
  };
}

function isUndoAction(action: { type: string }): action is UndoAction {
  return action.type === 'undone' || action.type === 'redone';
}

function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, group: undefined };
}

function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, group: undefined };
}
