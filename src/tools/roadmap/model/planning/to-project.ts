import { weeksOf } from '../calendar.ts';
import { durationOf, weeklyValueOf } from '../effort.ts';
import type { Project } from '../scheduling/index.ts';
import type { Initiative, Roadmap } from '../types.ts';
import type { LeftOut } from './left-out.ts';
import { isFixed, screen } from './screen.ts';
import { demandsOf, supplyOf } from './supply.ts';

/** A roadmap as the scheduler sees it: activities are numbered, weeks are periods. */
export interface PlanningProject {
  project: Project;
  /** By the number of the activity. */
  activities: Initiative[];
  /** By the number of the activity: those that it waits for. None of a fixed one, which waits for nobody. */
  predecessors: number[][];
  isFixed: boolean[];
  /** A must-have, or something that a must-have waits for. */
  isMust: boolean[];
  /** By whose start it must have ended, so that a fixed date that waits for it can be kept. */
  deadlines: (number | undefined)[];
  /** What each week without it costs. */
  values: number[];
  /** Of the roadmap. */
  weeks: number;
  /** What cannot be planned at all, and why. */
  screenedOut: LeftOut[];
}

/**
 * Everything that is neither dropped nor screened out. What is done takes its days and binds nobody;
 * what is begun or pinned stays in its week; where it began before the roadmap, only the weeks in
 * the roadmap count. `wanted` counts as a must-have.
 */
export function toProject(roadmap: Roadmap, wanted?: string): PlanningProject {
  const weeks = weeksOf(roadmap);
  const screenedOut = screen(roadmap);
  const isOut = new Set(screenedOut.map(({ initiative }) => initiative.id));
  const activities = roadmap.initiatives.filter(
    ({ id, status, week }) =>
      status !== 'dropped' && !isOut.has(id) && (status !== 'done' || week !== undefined),
  );
  const numbers = new Map(activities.map(({ id }, number) => [id, number]));
  const fixed = activities.map((initiative) => (isFixed(initiative) ? initiative.week : undefined));
  const predecessors = activities.map(({ dependsOn }, number) => {
    if (fixed[number] !== undefined) return [];
    return [...new Set(dependsOn)].flatMap((id) => {
      const on = numbers.get(id);
      return on === undefined || activities[on]?.status === 'done' ? [] : [on];
    });
  });
  const successors: number[][] = activities.map(() => []);
  for (const [number, list] of predecessors.entries()) {
    for (const on of list) successors[on]?.push(number);
  }
  const spans = activities.map((initiative, number) =>
    clip(durationOf(initiative, roadmap), fixed[number]),
  );
  const values = activities.map((initiative) => weeklyValueOf(initiative, roadmap));
  return {
    project: {
      durations: spans.map(({ weeks }) => weeks),
      successors,
      demands: activities.map((initiative) => demandsOf(initiative, roadmap)),
      capacities: roadmap.teams.map((team) => supplyOf(team, weeks)),
      releases: activities.map(({ notBefore }) => Math.max(0, notBefore ?? 0)),
      dues: activities.map(({ dueBy }) => (dueBy === undefined ? undefined : dueBy + 1)),
      weights: values,
      fixed: spans.map(({ start }) => start),
    },
    activities,
    predecessors,
    isFixed: fixed.map((start) => start !== undefined),
    isMust: findMusts(activities, predecessors, wanted),
    deadlines: findDeadlines(activities, predecessors, spans, numbers),
    values,
    weeks,
    screenedOut,
  };
}

function clip(duration: number, start: number | undefined) {
  if (start === undefined || start >= 0) return { weeks: duration, start };
  return { weeks: Math.max(0, start + duration), start: 0 };
}

/** From the starts of pinned activities back along what they wait for. */
function findDeadlines(
  activities: readonly Initiative[],
  predecessors: readonly (readonly number[])[],
  spans: readonly { weeks: number; start: number | undefined }[],
  numbers: ReadonlyMap<string, number>,
): (number | undefined)[] {
  const deadlines: (number | undefined)[] = activities.map(() => undefined);
  const tighten = (activity: number, deadline: number) => {
    const before = deadlines[activity];
    const span = spans[activity];
    if (!span || span.start !== undefined || (before !== undefined && before <= deadline)) return;
    deadlines[activity] = deadline;
    for (const on of predecessors[activity] ?? []) tighten(on, deadline - span.weeks);
  };
  for (const [activity, { status, dependsOn }] of activities.entries()) {
    const start = spans[activity]?.start;
    if (start === undefined || status !== 'proposed') continue;
    for (const id of dependsOn) {
      const on = numbers.get(id);
      if (on !== undefined) tighten(on, start);
    }
  }
  return deadlines;
}

function findMusts(
  activities: readonly Initiative[],
  predecessors: readonly (readonly number[])[],
  wanted: string | undefined,
): boolean[] {
  const isMust = activities.map(() => false);
  const left = activities.flatMap(({ must, id }, number) =>
    must || id === wanted ? [number] : [],
  );
  for (let number = left.pop(); number !== undefined; number = left.pop()) {
    if (isMust[number]) continue;
    isMust[number] = true;
    left.push(...(predecessors[number] ?? []));
  }
  return isMust;
}
