import { isRecord } from '../../lib/is-record.ts';
import type { Step } from '../../lib/undo.ts';
import { join, type Patch } from './json-diff.ts';
import { isKind } from './workbook.ts';

/** One thing that can be undone, in whichever slice it was done. */
export interface HistoryStep {
  /** Kind of the slice. */
  kind: string;
  /** What it is called in words; may be empty. */
  label: string;
  patch: Patch;
  /** Length of the patch as text. */
  size: number;
}

/** The steps of one workbook in one tab. */
export interface StepHistory {
  /** Oldest first. */
  past: HistoryStep[];
  /** The step to redo first comes first. */
  future: HistoryStep[];
  /** What the next step of the same kind and group is joined to. */
  group: string | undefined;
}

export const mostSteps = 200;
/** Characters that the patches of a history may have together. */
export const mostCharacters = 1_000_000;

export const emptyHistory: StepHistory = { past: [], future: [], group: undefined };

/**
 * Takes down what was changed. A step that is joined, or is none of its own, goes into the step
 * before it when that is of the same kind; a step of its own forgets what was undone. The oldest go
 * when there are too many or they grow too long.
 */
export function record(
  history: StepHistory,
  { kind, label, patch, step }: { kind: string; label: string; patch: Patch; step: Step },
): StepHistory {
  const group = step.kind === 'joined' ? `${kind} ${step.group}` : undefined;
  const last = history.past.at(-1);
  const isJoined = group !== undefined && group === history.group && history.future.length === 0;
  if (step.kind === 'none' || isJoined) {
    if (last?.kind !== kind) return { ...history, group };
    const longer = measure({ ...last, patch: join(last.patch, patch) });
    // Typed and typed away again: there is nothing left to undo, nor to join the next letter to.
    if (longer.patch.length === 0) {
      return { ...history, past: history.past.slice(0, -1), group: undefined };
    }
    return limit({ ...history, past: [...history.past.slice(0, -1), longer], group });
  }
  if (patch.length === 0) return history;
  return limit({ past: [...history.past, measure({ kind, label, patch })], future: [], group });
}

/** Takes the step to undo, or to redo, out of the history. */
export function takeStep(
  history: StepHistory,
  direction: 'undone' | 'redone',
): { step: HistoryStep; rest: StepHistory } | undefined {
  const { past, future } = history;
  const step = direction === 'undone' ? past.at(-1) : future[0];
  if (!step) return undefined;
  const rest =
    direction === 'undone'
      ? { past: past.slice(0, -1), future, group: undefined }
      : { past, future: future.slice(1), group: undefined };
  return { step, rest };
}

/** Puts a step that was undone where it can be redone, or the other way around. */
export function putStep(
  { past, future }: StepHistory,
  direction: 'undone' | 'redone',
  step: Omit<HistoryStep, 'size'>,
): StepHistory {
  const measured = measure(step);
  return direction === 'undone'
    ? { past, future: [measured, ...future], group: undefined }
    : { past: [...past, measured], future, group: undefined };
}

/** Reads a history as it was saved; an empty one when it is damaged. */
export function readHistory(value: unknown): StepHistory {
  if (!isRecord(value) || !isSteps(value.past) || !isSteps(value.future)) return emptyHistory;
  return { past: value.past, future: value.future, group: undefined };
}

const isSteps = (value: unknown): value is HistoryStep[] =>
  Array.isArray(value) &&
  value.every(
    (step) =>
      isRecord(step) &&
      isKind(step.kind) &&
      typeof step.label === 'string' &&
      typeof step.size === 'number' &&
      Array.isArray(step.patch) &&
      step.patch.every((change) => isRecord(change) && Array.isArray(change.path)),
  );

const measure = (step: Omit<HistoryStep, 'size'>): HistoryStep => ({
  ...step,
  size: JSON.stringify(step.patch).length,
});

function limit(history: StepHistory): StepHistory {
  let left = mostCharacters;
  const kept: HistoryStep[] = [];
  for (const step of history.past.slice(-mostSteps).reverse()) {
    left -= step.size;
    if (left < 0) break;
    kept.unshift(step);
  }
  return kept.length === history.past.length ? history : { ...history, past: kept };
}
