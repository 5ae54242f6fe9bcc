import { useCallback, useEffect, useState } from 'preact/hooks';
import type { UndoAction } from '../../lib/undo.ts';
import { type Slice, type SliceDefinition, type SliceReading, useSlice } from './use-slice.ts';

/** What a tool says when nothing can be changed. */
export interface LockWords {
  readOnly: string;
  newer: string;
  refused(reason: string): string;
}

/** A tool's slice of the open workbook, as its view needs it. */
export interface Tool<State, Action>
  extends Pick<Slice<State, Action>, 'state' | 'canUndo' | 'canRedo' | 'lastStep'> {
  /** Does nothing while there is a lock. The same function until there is one. */
  send: (action: Action | UndoAction) => void;
  /** Why nothing can be changed, in words; empty when it can. */
  lock: string;
  /** A script is there: what needs one is shown. */
  isLive: boolean;
  /** Of the open workbook, or of the worked example. */
  title: string;
}

/** `useSlice` with what every tool makes of it. */
export function useTool<State, Action extends { type: string }>(
  definition: SliceDefinition<State, Action>,
  words: LockWords,
): Tool<State, Action> {
  const slice = useSlice(definition);
  const { state, canUndo, canRedo, lastStep, send: sendStep } = slice;
  const lock = explainLock(slice, words);
  const send = useCallback(
    (action: Action | UndoAction) => {
      if (!lock) sendStep(action);
    },
    [sendStep, lock],
  );
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  const title = slice.workbookName ?? definition.newWorkbookName;
  return { state, send, canUndo, canRedo, lastStep, lock, isLive, title };
}

function explainLock(
  { isReadOnly, refusal }: Pick<Slice<unknown, never>, 'isReadOnly' | 'refusal'>,
  words: LockWords,
): string {
  if (isReadOnly) return words.readOnly;
  if (!refusal) return '';
  return refusal.kind === 'newer' ? words.newer : words.refused(refusal.reason);
}

/** What the `readSaved` of a tool finds. */
type SavedReading<Saved> =
  | { kind: 'read'; state: Saved }
  | { kind: 'newer' }
  | { kind: 'refused'; problems: readonly { message: string }[] };

/** Reads a slice as a tool reads its saved form; of several problems the first is told. */
export const readSliceWith =
  <Saved, State>(
    readSaved: (saved: unknown) => SavedReading<Saved>,
    open: (saved: Saved) => State,
  ) =>
  (saved: unknown): SliceReading<State> => {
    const reading = readSaved(saved);
    if (reading.kind === 'read') return { kind: 'read', state: open(reading.state) };
    if (reading.kind === 'newer') return { kind: 'newer' };
    return { kind: 'refused', reason: reading.problems[0]?.message ?? '' };
  };
