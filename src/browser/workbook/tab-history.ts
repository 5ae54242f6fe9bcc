import { isRecord } from '../../lib/is-record.ts';
import { emptyHistory, readHistory, type StepHistory } from './history.ts';
import type { TextStore } from './storage.ts';
import { sumOf } from './sum.ts';
import { keys, parseJson } from './workbook.ts';

/** The undo history of one workbook in this tab, and how the tab left each slice. */
export interface TabHistory {
  id: string;
  history: StepHistory;
  /** Whether nobody else has written the slice since this tab did. */
  isAsLeft(kind: string, text: string): boolean;
  leave(kind: string, text: string): void;
}

/**
 * Keeps the history of the workbook that the tab works on, and takes up another one with another
 * workbook. It is written when the page is left and not at each step: a keystroke writes no history.
 */
export function keepTabHistory(session: TextStore) {
  let held: (TabHistory & { write(): string }) | undefined;
  const keep = () => {
    if (!held) return;
    const { past, future } = held.history;
    if (past.length + future.length === 0) session.remove(keys.history(held.id));
    else session.write(keys.history(held.id), held.write());
  };
  return {
    keep,
    of(id: string): TabHistory {
      if (held?.id === id) return held;
      keep();
      held = openHistory(id, session.read(keys.history(id)));
      return held;
    },
    /** Reads again what the tab has kept, on whichever page. */
    wake(): void {
      held = undefined;
    },
  };
}

function openHistory(id: string, text: string | undefined) {
  const saved = text === undefined ? undefined : parseJson(text);
  const sums = isRecord(saved) && isRecord(saved.sums) ? saved.sums : {};
  const texts = new Map<string, string>();
  return {
    id,
    history: saved === undefined ? emptyHistory : readHistory(saved),
    isAsLeft: (kind: string, now: string) =>
      texts.has(kind) ? texts.get(kind) === now : sums[kind] === sumOf(now),
    leave: (kind: string, now: string) => void texts.set(kind, now),
    write() {
      const { past, future } = this.history;
      const left = [...texts].map(([kind, now]) => [kind, sumOf(now)]);
      return JSON.stringify({ past, future, sums: { ...sums, ...Object.fromEntries(left) } });
    },
  };
}
