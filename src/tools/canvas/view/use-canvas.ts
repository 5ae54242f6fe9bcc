import { useMemo } from 'preact/hooks';
import { readSliceWith, type Tool, useTool } from '../../../browser/workbook/use-tool.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import { type CanvasMessages, messagesIn } from '../messages/index.ts';
import { openSaved, readSaved, type SavedCanvas, writeSaved } from '../model/saved-form.ts';
import { type CanvasAction, emptyState, reduce, stepOf } from '../model/state.ts';
import { type CanvasState, type SheetPlan, type Written, writtenOn } from '../model/types.ts';

export type Send = Tool<CanvasState, CanvasAction>['send'];

/** What does not change while somebody works. */
export interface CanvasFrame {
  /** Starts the id of every element. */
  id: string;
  plan: SheetPlan;
  send: Send;
  context: SiteContext;
  words: CanvasMessages;
  showNumber: (value: number) => string;
  /** Puts the cursor on an element once it is drawn. */
  focusNext: (id: string) => void;
}

/** What every part of the view works with. */
export interface CanvasTool extends CanvasFrame, Tool<CanvasState, CanvasAction> {
  frame: CanvasFrame;
  written: Written;
  /** What the sheet is filled in with at first. */
  example: Written;
  /** Something was written, here or on another sheet; what is shown is no example. */
  isOwn: boolean;
  /** Of the workbook, when somebody has given it one; empty as long as it bears that of the sheet. */
  undertaking: string;
}

export interface CanvasSetting {
  plan: SheetPlan;
  saved: SavedCanvas | undefined;
  title: string;
  context: SiteContext;
  id: string;
  focusNext: (id: string) => void;
}

export function useCanvas({
  plan,
  saved,
  title,
  context,
  id,
  focusNext,
}: CanvasSetting): CanvasTool {
  const words = messagesIn(context.language);
  const start = useMemo(() => (saved ? openSaved(saved) : emptyState), [saved]);
  const definition = useMemo(
    () => ({
      kind: 'canvas',
      read: readSliceWith(readSaved, openSaved),
      write: writeSaved,
      reduce,
      stepOf,
      describe: (action: CanvasAction) => describeStep(action, words, context.locale),
      start: () => start,
      newWorkbookName: title,
    }),
    [start, title, words, context.locale],
  );
  const tool = useTool(definition, words);
  const { send } = tool;
  const frame = useMemo((): CanvasFrame => {
    const number = new Intl.NumberFormat(context.locale);
    return {
      id,
      plan,
      send,
      context,
      words,
      focusNext,
      showNumber: (value) => number.format(value),
    };
  }, [id, plan, send, context, words, focusNext]);
  return {
    ...tool,
    ...frame,
    frame,
    written: writtenOn(tool.state, plan.workshop),
    example: writtenOn(start, plan.workshop),
    isOwn: tool.state !== start,
    undertaking: tool.title === title ? '' : tool.title,
  };
}

/** What an action did, in a sentence; empty where it shows by itself. */
function describeStep(action: CanvasAction, { announce }: CanvasMessages, locale: string): string {
  switch (action.type) {
    case 'row-added':
      return announce.rowAdded;
    case 'row-removed':
      return announce.rowRemoved(new Intl.NumberFormat(locale).format(action.row + 1));
    case 'leftover-removed':
      return announce.leftoverRemoved;
    case 'sheet-emptied':
      return announce.emptied;
    case 'sheet-opened':
      return announce.opened;
    case 'text-typed':
    case 'cell-typed':
      return '';
    default:
      action satisfies never;
      return '';
  }
}
