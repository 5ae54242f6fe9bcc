import type { Weeks } from '../compare.ts';
import { createSearch, type Project, type Schedule, type Search } from '../scheduling/index.ts';
import type { Initiative, Objective, Roadmap, Week } from '../types.ts';
import { choose } from './choose.ts';
import { describe } from './describe-proposal.ts';
import type { LeftOut } from './left-out.ts';
import { leftOut, type Starts } from './pack.ts';
import { type PlanningProject, toProject } from './to-project.ts';

/** A plan that nobody has accepted yet. */
export interface Proposal {
  /** Where each planned initiative starts: what is fixed, and what ends inside the roadmap. */
  weeks: Weeks;
  leftOut: LeftOut[];
  late: Late[];
  /** The week after the last in which something is worked on. */
  finish: Week;
  /** No plan of what is planned finishes before this. */
  lowerBound: Week;
  /** 0.06: the plan is at most 6 % longer than the shortest possible. */
  atMostLonger: number;
  /** How many schedules were tried. */
  schedules: number;
  objective: Objective;
  /** It was asked for an early end of all, but not all fits: value came first, must-haves before. */
  fellBackTo?: 'value';
}

/** Planned, but after its due date. */
export interface Late {
  initiative: Initiative;
  dueBy: Week;
  /** The last week in which it is worked on in this plan. */
  last: Week;
  /** The last week in which it would be worked on if it, and what it waits for, went first. */
  earliest: Week;
  /** It has begun or its date is fixed: a proposal leaves it there. */
  isFixed: boolean;
}

export interface ProposalRequest {
  roadmap: Roadmap;
  /** How many schedules each part of the search may try; two parts at most. */
  schedules: number;
  seed: number;
  /** A plan to begin with, beside the roadmap's own. */
  from?: Weeks;
  /** Counts as a must-have. */
  wanted?: string;
}

export interface ProposalStep {
  /** From 0 to 1. */
  progress: number;
  /** The best until now. */
  best: Proposal;
}

/** How many schedules are tried for so many initiatives: as many everywhere, for the same plan everywhere. */
export function schedulesFor(initiatives: number): number {
  return Math.max(1000, Math.min(5000, Math.floor(300_000 / Math.max(1, initiatives))));
}

/**
 * Proposes a plan, step by step. The roadmap's own plan is kept when nothing better is found. A plan
 * that leaves out fewer must-haves is better than any other, then one that keeps fixed dates possible,
 * then one that leaves out less value, then one that serves the roadmap's objective.
 */
export function* proposeInSteps(request: ProposalRequest): Generator<ProposalStep, Proposal> {
  const { roadmap } = request;
  const { objective } = roadmap;
  const planning = toProject(roadmap, request.wanted);
  const given = [startsOf(planning, ownWeeks(roadmap))];
  if (request.from) given.push(startsOf(planning, request.from));
  const schedules: Schedule[] = [];
  let tried = 0;
  const conclude = () => {
    const chosen = choose(planning, given, schedules, objective);
    return describe({ roadmap, planning, chosen, schedules, tried, objective });
  };
  if (planning.activities.length === 0) return conclude();

  const parts = [
    () => ({ project: planning.project, objective, from: seedStarts(planning, given) }),
    () => ({
      project: insideFirst(planning, objective),
      objective: 'due' as const,
      from: schedules[0]?.starts ?? [],
    }),
  ];
  for (const [place, part] of parts.entries()) {
    const { project, ...search } = part();
    for (const [found, share] of runSearch(project, { ...request, ...search })) {
      schedules[place] = found;
      if (share === 1) tried += found.schedules;
      else yield { progress: (place + share) / parts.length, best: conclude() };
    }
    const found = schedules[place];
    if (!found || fitsInside(planning, found.starts)) break;
  }
  return conclude();
}

/** The same, at once. */
export function propose(request: ProposalRequest): Proposal {
  const steps = proposeInSteps(request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Reports after the first schedule, and about ten times more. */
function* runSearch(
  project: Project,
  { schedules, seed, objective, from }: Omit<Search, 'from'> & { from: readonly number[] },
): Generator<[Schedule, number]> {
  const search = createSearch(project, { schedules, seed, objective, from });
  let found = search.step(2);
  while (!search.isDone()) {
    yield [found, found.schedules / schedules];
    found = search.step(Math.ceil(schedules / 10));
  }
  yield [found, 1];
}

/** All inside the roadmap and before fixed dates first, and must-haves before all: then what the objective counts. */
function insideFirst(
  { project, values, isMust, deadlines, weeks }: PlanningProject,
  objective: Objective,
): Project {
  const most = Math.max(1, ...values);
  const dues = project.durations.map((_, activity) =>
    Math.max(
      0,
      Math.min(
        weeks,
        deadlines[activity] ?? weeks,
        (objective === 'due' ? project.dues?.[activity] : undefined) ?? weeks,
      ),
    ),
  );
  const weights = values.map((value, activity) => {
    const isUrgent = isMust[activity] || deadlines[activity] !== undefined;
    return isUrgent ? value + 100 * most : Math.max(value, most / 1000);
  });
  return { ...project, dues, weights };
}

const ownWeeks = ({ initiatives }: Roadmap): Weeks =>
  Object.fromEntries(
    initiatives.flatMap(({ id, week }) => (week === undefined ? [] : [[id, week]])),
  );

/** The part of a plan that lies inside the roadmap; the rest counts as left out. */
function startsOf({ activities, isFixed, project, weeks }: PlanningProject, plan: Weeks): Starts {
  return activities.map(({ id }, activity) => {
    if (isFixed[activity]) return project.fixed?.[activity] ?? leftOut;
    const week = plan[id];
    const isInside =
      week !== undefined && week >= 0 && week + (project.durations[activity] ?? 0) <= weeks;
    return isInside ? week : leftOut;
  });
}

/** A plan to begin the search with: what it does not hold comes last. */
function seedStarts({ weeks }: PlanningProject, given: readonly Starts[]): number[] {
  return (given.at(-1) ?? []).map((start) => (start === leftOut ? weeks : start));
}

function fitsInside(
  { isFixed, project, deadlines, weeks }: PlanningProject,
  starts: readonly number[],
): boolean {
  return starts.every(
    (start, activity) =>
      isFixed[activity] ||
      start + (project.durations[activity] ?? 0) <= Math.min(weeks, deadlines[activity] ?? weeks),
  );
}
