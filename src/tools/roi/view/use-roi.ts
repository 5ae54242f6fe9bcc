import { useCallback, useMemo, useState } from 'preact/hooks';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { UndoAction } from '../../../lib/undo.ts';
import { useHistory } from '../../../ui/use-history.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { messagesIn, type RoiMessages } from '../messages/index.ts';
import { type FieldProblem, findProblems } from '../model/problems.ts';
import { findResults, type Results } from '../model/results.ts';
import { createReducer, type RoiAction, stepOf } from '../model/state.ts';
import type { FieldKey, RoiState, SavedPlan } from '../model/types.ts';
import { openSaved } from '../model/units.ts';
import { createShow, type Show } from './show.ts';

/** What every part of the view works with. */
export interface Roi {
  /** Starts the id of every element, so that a page may hold several trackers. */
  id: string;
  state: RoiState;
  /** From the last numbers that could be read. */
  results: Results;
  /** The fields that cannot be read, without those that somebody is still typing in. */
  problems: readonly FieldProblem[];
  send: (action: RoiAction | UndoAction) => void;
  canUndo: boolean;
  canRedo: boolean;
  /** What the last step was, in words; empty after typing. */
  lastStep: string;
  example: RoiState;
  context: SiteContext;
  words: RoiMessages;
  show: Show;
}

const typingPause = 500;

export function useRoi(saved: SavedPlan, context: SiteContext, id: string): Roi {
  const words = messagesIn(context.language);
  const show = useMemo(() => createShow(context, words), [context, words]);
  const reduce = useMemo(() => createReducer(context), [context]);
  const example = useMemo(() => openSaved(saved, context.currency), [saved, context.currency]);
  const { send, ...history } = useHistory(reduce, stepOf, () => example);
  const { state } = history;
  const [lastStep, setLastStep] = useState('');
  const results = useMemo(() => findResults(state), [state]);
  const problems = useMemo(() => findProblems(state, context), [state, context]);
  const settled = useSettled(problems, typingPause);
  const wasSettled = (field: FieldKey) => settled.some((problem) => problem.field === field);
  return {
    id,
    ...history,
    results,
    problems: problems.filter(({ field }) => wasSettled(field)),
    send: useCallback(
      (action) => {
        if (action.type !== 'field-left') setLastStep(describeStep(action, state, words));
        send(action);
      },
      [send, state, words],
    ),
    lastStep,
    example,
    context,
    words,
    show,
  };
}

/** Where a field is on the page. */
export function elementId(id: string, field: FieldKey): string {
  return `${id}-${field.replace(':', '-')}`;
}

/** The words for a field's problem, if it has one. */
export function problemOf({ problems, words, show }: Roi, field: FieldKey): string | undefined {
  const reason = problems.find((problem) => problem.field === field)?.reason;
  if (!reason) return undefined;
  const word = words.problems[reason.code] as (
    given: typeof reason,
    shown: typeof show.problems,
  ) => string;
  return word(reason, show.problems);
}

function describeStep(action: RoiAction | UndoAction, state: RoiState, words: RoiMessages): string {
  switch (action.type) {
    case 'line-added':
      return words.announce.added[action.kind];
    case 'line-removed': {
      const line = state.lines.find(({ id }) => id === action.id);
      return line ? words.announce.removed(line.name || words.unnamed[line.kind]) : '';
    }
    case 'undone':
      return words.announce.undone;
    case 'redone':
      return words.announce.redone;
    case 'plan-opened':
      return words.announce.opened;
    case 'example-restored':
      return words.announce.restored;
    default:
      return '';
  }
}
