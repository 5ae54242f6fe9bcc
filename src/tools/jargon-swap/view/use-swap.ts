import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useSlice } from '../../../browser/workbook/use-slice.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { UndoAction } from '../../../lib/undo.ts';
import type { Repository } from '../export/change-link.ts';
import { messagesIn, type SwapMessages } from '../messages/index.ts';
import { findProgress, type Progress } from '../model/progress.ts';
import { openSaved, readSaved, type SavedSwap, writeSaved } from '../model/saved-form.ts';
import { reduce, type SwapAction, stepOf } from '../model/state.ts';
import type { SwapState } from '../model/types.ts';
import { describeStep } from './describe-step.ts';
import { createShow, type Show } from './show.ts';

export type Send = (action: SwapAction | UndoAction) => void;

/** What does not change while somebody works. */
export interface SwapFrame {
  /** Starts the id of every element, so that a page may hold several swaps. */
  id: string;
  send: Send;
  context: SiteContext;
  /** Address of the site's front page in this language, with a slash at its end. */
  home: string;
  words: SwapMessages;
  show: Show;
  /** Puts the cursor on an element once it is drawn. */
  focusNext: (id: string) => void;
}

/** What every part of the view works with. */
export interface SwapTool extends SwapFrame {
  frame: SwapFrame;
  state: SwapState;
  progress: Progress;
  canUndo: boolean;
  canRedo: boolean;
  /** What the last step was, in words; empty after typing. */
  lastStep: string;
  /** A script is there: what needs one is shown. */
  isLive: boolean;
  /** Why nothing can be changed, in words; empty when it can. */
  lock: string;
  /** Of the open workbook, or of the worked example. */
  title: string;
  example: SwapState;
  repository: Repository | undefined;
}

export interface SwapSetting {
  saved: SavedSwap;
  title: string;
  context: SiteContext;
  home: string;
  id: string;
  repository: Repository | undefined;
  focusNext: (id: string) => void;
}

export function useSwap(setting: SwapSetting): SwapTool {
  const { saved, title, context, home, id, repository, focusNext } = setting;
  const words = messagesIn(context.language);
  const show = useMemo(() => createShow(context), [context]);
  const example = useMemo(() => openSaved(saved), [saved]);
  const definition = useMemo(
    () => defineSlice(example, title, context, words),
    [example, title, context, words],
  );
  const slice = useSlice<SwapState, SwapAction>(definition);
  const { state, send: sendStep } = slice;
  const lock = slice.isReadOnly
    ? words.readOnly
    : slice.refusal
      ? refuse(slice.refusal, words)
      : '';
  const send = useCallback<Send>(
    (action) => {
      if (!lock) sendStep(action);
    },
    [sendStep, lock],
  );
  const frame = useMemo(
    () => ({ id, send, context, home, words, show, focusNext }),
    [id, send, context, home, words, show, focusNext],
  );
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return {
    ...frame,
    frame,
    state,
    progress: useMemo(() => findProgress(state), [state]),
    canUndo: slice.canUndo,
    canRedo: slice.canRedo,
    lastStep: slice.lastStep,
    isLive,
    lock,
    title: slice.workbookName ?? title,
    example,
    repository,
  };
}

function defineSlice(example: SwapState, title: string, context: SiteContext, words: SwapMessages) {
  return {
    kind: 'jargon-swap',
    read: (saved: unknown) => {
      const reading = readSaved(saved);
      if (reading.kind === 'read')
        return { kind: 'read' as const, state: openSaved(reading.state) };
      if (reading.kind === 'newer') return { kind: 'newer' as const };
      return { kind: 'refused' as const, reason: reading.problems[0]?.message ?? '' };
    },
    write: writeSaved,
    reduce,
    stepOf,
    describe: (action: SwapAction, state: SwapState) =>
      describeStep(action, state, words, context.homes),
    start: () => example,
    newWorkbookName: title,
  };
}

function refuse(
  refusal: { kind: 'newer' } | { kind: 'refused'; reason: string },
  words: SwapMessages,
): string {
  return refusal.kind === 'newer' ? words.newer : words.refused(refusal.reason);
}
