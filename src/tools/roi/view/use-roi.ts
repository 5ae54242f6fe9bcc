import { useMemo } from 'preact/hooks';
import { readSliceWith, type Tool, useTool } from '../../../browser/workbook/use-tool.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import { useAfterPaint } from '../../../ui/use-after-paint.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { messagesIn, type RoiMessages } from '../messages/index.ts';
import { type FieldProblem, findProblems, type ProblemReason } from '../model/problems.ts';
import { findResults, type Results } from '../model/results.ts';
import { readSaved } from '../model/saved-form.ts';
import type { SavedPlan } from '../model/saved-types.ts';
import { findScenario } from '../model/scenarios.ts';
import { createReducer, type RoiAction, stepOf } from '../model/state.ts';
import { leaveAllFields } from '../model/typed-numbers.ts';
import type { FieldKey, RoiState } from '../model/types.ts';
import { openSaved, writeSaved } from '../model/units.ts';
import { describeStep } from './describe-step.ts';
import { createShow, type Show } from './show.ts';

export type Send = Tool<RoiState, RoiAction>['send'];

/** What does not change while somebody types. */
export interface RoiFrame {
  /** Starts the id of every element, so that a page may hold several trackers. */
  id: string;
  send: Send;
  context: SiteContext;
  words: RoiMessages;
  show: Show;
}

/** What every part of the view works with. */
export interface Roi extends RoiFrame, Tool<RoiState, RoiAction> {
  frame: RoiFrame;
  /** Of the open scenario, from the last numbers that could be read. */
  results: Results;
  /** The fields that cannot be read, without those that somebody is still typing in. */
  problems: readonly FieldProblem[];
  example: RoiState;
}

const typingPause = 500;

/** The figures of a longer plan follow a keystroke one frame later. */
const longPlan = 50;

export function useRoi(saved: SavedPlan, title: string, context: SiteContext, id: string): Roi {
  const words = messagesIn(context.language);
  const show = useMemo(() => createShow(context, words), [context, words]);
  const example = useMemo(() => openSaved(saved, context.currency), [saved, context.currency]);
  const definition = useMemo(
    () => defineSlice(example, title, context, words),
    [example, title, context, words],
  );
  const tool = useTool(definition, words);
  const { state, send } = tool;
  const frame = useMemo(
    () => ({ id, send, context, words, show }),
    [id, send, context, words, show],
  );
  const shown = useAfterPaint(state, state.lines.length > longPlan);
  const results = useMemo(() => findResults(shown, shown.open), [shown]);
  const problems = useMemo(() => findProblems(state, context), [state, context]);
  const settled = useSettled(problems, typingPause);
  const wasSettled = (field: FieldKey) => settled.some((problem) => problem.field === field);
  return {
    ...tool,
    ...frame,
    frame,
    results,
    problems: problems.filter(({ field }) => wasSettled(field)),
    example,
  };
}

function defineSlice(example: RoiState, title: string, context: SiteContext, words: RoiMessages) {
  const { currency } = context;
  return {
    kind: 'roi',
    read: readSliceWith(readSaved, (saved) => leaveAllFields(openSaved(saved, currency), context)),
    write: (state: RoiState) => writeSaved(state, currency),
    reduce: createReducer(context),
    stepOf,
    describe: (action: RoiAction, state: RoiState) => describeStep(action, state, words),
    start: () => example,
    newWorkbookName: title,
  };
}

/** Where a field is on the page. */
export function elementId(id: string, field: FieldKey): string {
  return `${id}-${field.replaceAll(':', '-')}`;
}

/** The words for what is wrong with a field, if anything is. */
export function problemWords(
  field: FieldKey,
  problems: readonly FieldProblem[],
  { words, show }: Pick<RoiFrame, 'words' | 'show'>,
): string | undefined {
  const reason = problems.find((problem) => problem.field === field)?.reason;
  if (!reason) return undefined;
  const say = words.problems[reason.code] as (
    given: ProblemReason,
    shown: typeof show.problems,
  ) => string;
  return say(reason, show.problems);
}

/** The name of a scenario; of the first one, when nobody has named it, the word for the plan. */
export function scenarioName(
  { scenarios }: Pick<RoiState, 'scenarios'>,
  id: string,
  { words, show }: Pick<RoiFrame, 'words' | 'show'>,
): string {
  const scenario = findScenario({ scenarios }, id);
  if (scenario.name) return scenario.name;
  const at = scenarios.indexOf(scenario);
  return at === 0 ? words.scenarios.first : words.scenarios.unnamed(show.number(at + 1));
}
