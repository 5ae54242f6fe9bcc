import { useCallback, useMemo, useState } from 'preact/hooks';
import { readSliceWith, type Tool, useTool } from '../../../browser/workbook/use-tool.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { messagesIn, type RoadmapMessages } from '../messages/index.ts';
import { findPlan, type Plan } from '../model/plan.ts';
import type { PlanProblem } from '../model/plan-problems.ts';
import { type FieldProblem, findFieldProblems, type ProblemReason } from '../model/problems.ts';
import { readSaved } from '../model/saved-form.ts';
import type { SavedRoadmap } from '../model/saved-types.ts';
import { createReducer, type RoadmapAction, stepOf } from '../model/state.ts';
import { leaveAllFields } from '../model/typed-numbers.ts';
import type { FieldKey, Roadmap, RoadmapState } from '../model/types.ts';
import { openSaved, writeSaved } from '../model/units.ts';
import { describeStep } from './describe-step.ts';
import { createShow, type Show } from './show.ts';

export type Send = Tool<RoadmapState, RoadmapAction>['send'];

/** What does not change while somebody works. */
export interface RoadmapFrame {
  /** Starts the id of every element, so that a page may hold several builders. */
  id: string;
  send: Send;
  context: SiteContext;
  words: RoadmapMessages;
  show: Show;
  /** Opens all that is known of an initiative, to be edited. */
  edit: (initiative: string) => void;
}

/** What every part of the view works with. */
export interface RoadmapTool extends RoadmapFrame, Tool<RoadmapState, RoadmapAction> {
  frame: RoadmapFrame;
  /** What follows from the state. */
  plan: Plan;
  /** The fields that cannot be read, without those that somebody is still typing in. */
  problems: readonly FieldProblem[];
  example: RoadmapState;
  /** The initiative whose details are open. */
  edited: string | undefined;
  closeDetails: () => void;
}

const typingPause = 500;

export function useRoadmap(
  saved: SavedRoadmap,
  title: string,
  context: SiteContext,
  id: string,
): RoadmapTool {
  const words = messagesIn(context.language);
  const show = useMemo(() => createShow(context, words), [context, words]);
  const example = useMemo(() => openSaved(saved, context.currency), [saved, context.currency]);
  const definition = useMemo(
    () => defineSlice(example, title, context, words),
    [example, title, context, words],
  );
  const tool = useTool(definition, words);
  const { state, send } = tool;
  const [edited, edit] = useState<string>();
  const frame = useMemo(
    () => ({ id, send, context, words, show, edit }),
    [id, send, context, words, show],
  );
  const plan = useMemo(() => findPlan(state), [state]);
  const problems = useMemo(() => findFieldProblems(state, context), [state, context]);
  const settled = useSettled(problems, typingPause);
  const wasSettled = (field: FieldKey) => settled.some((problem) => problem.field === field);
  const isThere = state.initiatives.some((initiative) => initiative.id === edited);
  return {
    ...tool,
    ...frame,
    frame,
    plan,
    problems: problems.filter(({ field }) => wasSettled(field)),
    example,
    edited: isThere ? edited : undefined,
    closeDetails: useCallback(() => edit(undefined), []),
  };
}

function defineSlice(
  example: RoadmapState,
  title: string,
  context: SiteContext,
  words: RoadmapMessages,
) {
  const { currency } = context;
  return {
    kind: 'roadmap',
    read: readSliceWith(readSaved, (saved) => leaveAllFields(openSaved(saved, currency), context)),
    write: (state: RoadmapState) => writeSaved(state, currency),
    reduce: createReducer(context),
    stepOf,
    describe: (action: RoadmapAction, state: RoadmapState) => describeStep(action, state, words),
    start: () => example,
    newWorkbookName: title,
  };
}

/** Where a field is on the page. */
export function elementId(id: string, field: FieldKey): string {
  return `${id}-${field.replaceAll(':', '-')}`;
}

/** A number field of the builder: its id, its text, what is wrong with it, what it sends. */
export function numberField(
  frame: RoadmapFrame,
  field: FieldKey,
  typed: Record<FieldKey, string>,
  problems: readonly FieldProblem[],
) {
  return {
    id: elementId(frame.id, field),
    typed: typed[field],
    problem: sayFieldProblem(field, problems, frame),
    onType: (text: string) => frame.send({ type: 'number-typed', field, text }),
    onLeave: () => frame.send({ type: 'field-left', field }),
  };
}

function sayFieldProblem(
  field: FieldKey,
  problems: readonly FieldProblem[],
  { words, show }: Pick<RoadmapFrame, 'words' | 'show'>,
): string | undefined {
  const reason = problems.find((problem) => problem.field === field)?.reason;
  if (!reason) return undefined;
  const say = words.problems[reason.code] as (
    given: ProblemReason,
    shown: typeof show.problems,
  ) => string;
  return say(reason, show.problems);
}

/** A problem of the plan in a sentence that stands at its initiative. */
export function sayPlanProblem(
  problem: PlanProblem,
  roadmap: Pick<Roadmap, 'start'>,
  { words, show }: Pick<RoadmapFrame, 'words' | 'show'>,
): string {
  const shown = {
    week: show.week,
    weekAndDay: (week: number) => show.weekAndDay(roadmap, week),
    days: show.days,
    list: show.list,
    titleOf: show.titleOf,
    reasonOf: (reason: keyof RoadmapMessages['reasons']) => words.reasons[reason],
  };
  const say = words.planProblems[problem.code] as (
    given: PlanProblem,
    using: typeof shown,
  ) => string;
  return say(problem, shown);
}
