import { useMemo } from 'preact/hooks';
import { readSliceWith, type Tool, useTool } from '../../../browser/workbook/use-tool.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { Repository } from '../export/change-link.ts';
import { messagesIn, type SwapMessages } from '../messages/index.ts';
import { findProgress, type Progress } from '../model/progress.ts';
import { openSaved, readSaved, type SavedSwap, writeSaved } from '../model/saved-form.ts';
import { reduce, type SwapAction, stepOf } from '../model/state.ts';
import type { SwapState } from '../model/types.ts';
import { describeStep } from './describe-step.ts';
import { createShow, type Show } from './show.ts';

export type Send = Tool<SwapState, SwapAction>['send'];

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
export interface SwapTool extends SwapFrame, Tool<SwapState, SwapAction> {
  frame: SwapFrame;
  progress: Progress;
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
  const tool = useTool(definition, words);
  const { state, send } = tool;
  const frame = useMemo(
    () => ({ id, send, context, home, words, show, focusNext }),
    [id, send, context, home, words, show, focusNext],
  );
  return {
    ...tool,
    ...frame,
    frame,
    progress: useMemo(() => findProgress(state), [state]),
    example,
    repository,
  };
}

function defineSlice(example: SwapState, title: string, context: SiteContext, words: SwapMessages) {
  return {
    kind: 'jargon-swap',
    read: readSliceWith(readSaved, openSaved),
    write: writeSaved,
    reduce,
    stepOf,
    describe: (action: SwapAction, state: SwapState) =>
      describeStep(action, state, words, context.homes),
    start: () => example,
    newWorkbookName: title,
  };
}
