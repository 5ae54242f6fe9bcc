import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Step, UndoAction } from '../../lib/undo.ts';
import { messagesIn } from './messages/index.ts';
import { pageStore } from './page-store.ts';
import type { UndoOutcome, WorkbookStore } from './store.ts';
import { parseJson, type SavedSlice } from './workbook.ts';

/** What a tool tells about the slice that it keeps in a workbook. */
export interface SliceDefinition<State, Action extends { type: string }> {
  kind: string;
  /** Reads a slice's saved form; text that is no JSON arrives as it is. */
  read: (saved: unknown) => SliceReading<State>;
  write: (state: State) => SavedSlice;
  reduce: (state: State, action: Action) => State;
  stepOf: (action: Action) => Step;
  /** What the step is called in words, for “Undone: …”; may be empty. */
  describe: (action: Action, state: State) => string;
  /** Shown while the open workbook has no slice of this kind, such as the worked example. */
  start: () => State;
  /** Name of the workbook that the first change makes when none is open. */
  newWorkbookName: string;
}

export type SliceReading<State> =
  | { kind: 'read'; state: State }
  | { kind: 'refused'; reason: string }
  | { kind: 'newer' };

export type Refusal = { kind: 'newer' } | { kind: 'refused'; reason: string };

export interface Slice<State, Action> {
  /** The same object until something changes. */
  state: State;
  send: (action: Action | UndoAction) => void;
  canUndo: boolean;
  canRedo: boolean;
  /** The last step in words; empty after typing. */
  lastStep: string;
  /** A shared copy is looked at, or the workbook was written by a newer build: nothing can be changed. */
  isReadOnly: boolean;
  /** The slice cannot be opened here. The tool shows its start, read-only, and the slice is kept untouched. */
  refusal: Refusal | undefined;
  /** Name of the open workbook, if any. */
  workbookName: string | undefined;
}

/** What a tool shows, and the saved slice that it was read from. */
interface Held<State> {
  state: State;
  text: string | undefined;
  saved: SavedSlice | undefined;
  /** The workbook was written by a newer build. */
  isNewer: boolean;
  refusal: Refusal | undefined;
}

/**
 * A tool's state as a slice of the open workbook: saved at each change, undone across tools and
 * pages, and the same in every tab. The first drawing shows the start; what is saved comes after it.
 */
export function useSlice<State, Action extends { type: string }>(
  definition: SliceDefinition<State, Action>,
): Slice<State, Action> {
  const latest = useRef(definition);
  latest.current = definition;
  const held = useRef<Held<State>>();
  held.current ??= startWith(definition.start(), false);
  const store = useRef<WorkbookStore>();
  const lastStep = useRef('');
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);

  const follow = useCallback(() => {
    if (store.current && held.current) {
      held.current = catchUp(held.current, store.current, latest.current);
    }
  }, []);

  useLayoutEffect(() => {
    const shared = pageStore();
    store.current = shared;
    const update = () => {
      follow();
      draw(undefined);
    };
    const leave = shared.join(
      definition.kind,
      (saved) => latest.current.read(saved).kind === 'read',
    );
    const stop = shared.subscribe(update);
    update();
    return () => {
      leave();
      stop();
    };
  }, [definition.kind, follow]);

  const send = useCallback(
    (action: Action | UndoAction) => {
      const shared = store.current;
      if (!shared || !held.current || isReadOnlyNow(shared)) return;
      const { kind } = latest.current;
      if (isUndoAction(action)) {
        const outcome = shared.undo(action.type);
        if (outcome) lastStep.current = tellOutcome(outcome, kind, shared);
        draw(undefined);
        return;
      }
      // Another tab may have written the slice since the last drawing.
      follow();
      if (held.current.refusal) return;
      lastStep.current = make(action, held, shared, latest.current) ?? lastStep.current;
      draw(undefined);
    },
    [follow],
  );

  const shared = store.current;
  const current = shared?.current();
  return {
    state: held.current.state,
    send,
    canUndo: shared?.canTake('undone') ?? false,
    canRedo: shared?.canTake('redone') ?? false,
    lastStep: lastStep.current,
    isReadOnly: shared ? isReadOnlyNow(shared) : false,
    refusal: held.current.refusal,
    workbookName: nameOf(current),
  };
}

const isReadOnlyNow = (store: WorkbookStore) => ['visit', 'newer'].includes(store.current().kind);

function nameOf(current: ReturnType<WorkbookStore['current']> | undefined): string | undefined {
  if (current?.kind === 'own') return current.head.name;
  return current?.kind === 'visit' ? current.visit.name : undefined;
}

const isUndoAction = (action: { type: string }): action is UndoAction =>
  action.type === 'undone' || action.type === 'redone';

const startWith = <State>(state: State, isNewer: boolean): Held<State> => ({
  state,
  text: undefined,
  saved: undefined,
  isNewer,
  refusal: isNewer ? { kind: 'newer' } : undefined,
});

/** Reads the slice again when what is saved is not what it was. */
function catchUp<State, Action extends { type: string }>(
  held: Held<State>,
  store: WorkbookStore,
  { kind, read, start }: SliceDefinition<State, Action>,
): Held<State> {
  const isNewer = store.current().kind === 'newer';
  const text = store.readSlice(kind);
  if (text === held.text && isNewer === held.isNewer) return held;
  if (text === undefined) return startWith(start(), isNewer);
  const saved = parseJson(text) ?? text;
  const reading = read(saved);
  return reading.kind === 'read'
    ? { state: reading.state, text, saved: saved as SavedSlice, isNewer, refusal: undefined }
    : { ...startWith(start(), isNewer), text, refusal: reading };
}

/** Does what an action says and saves it. Returns the step's words, or `undefined` when it was none. */
function make<State, Action extends { type: string }>(
  action: Action,
  held: { current: Held<State> | undefined },
  store: WorkbookStore,
  { reduce, write, stepOf, describe, newWorkbookName }: SliceDefinition<State, Action>,
): string | undefined {
  const before = held.current as Held<State>;
  const state = reduce(before.state, action);
  const step = stepOf(action);
  if (step.kind === 'none') store.endGroup();
  if (state === before.state) return undefined;
  const saved = write(state);
  const text = JSON.stringify(saved);
  const last = before.saved ?? write(before.state);
  if (text === (before.text ?? JSON.stringify(last))) {
    held.current = { ...before, state };
    return undefined;
  }
  const label = describe(action, before.state);
  held.current = { ...before, state, text, saved };
  store.change({ saved, text, before: last, step, label, newWorkbookName });
  return step.kind === 'none' ? undefined : label;
}

function tellOutcome(
  { direction, of, label, extent }: UndoOutcome,
  kind: string,
  store: WorkbookStore,
): string {
  const { undo } = messagesIn(store.environment.language());
  return undo[extent](undo[direction](of === kind), label);
}
