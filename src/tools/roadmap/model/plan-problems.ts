import { findCircles } from './circles.ts';
import { effortOf } from './effort.ts';
import type { PlannedInitiative, TeamLoad } from './plan.ts';
import type { CapacityException, Initiative, Roadmap, Team, Week } from './types.ts';

/** What is wrong with an initiative or with where it is planned. A code is never renamed. */
export type PlanProblem = {
  initiative: Initiative;
} /** They wait for each other, in this order; the first waits for the last. */ & (
  | { code: 'CIRCLE'; circle: Initiative[] }
  | { code: 'NEEDS_DROPPED'; on: Initiative }
  /** It starts before what it depends on is finished, or that is not planned. */
  | { code: 'STARTS_TOO_EARLY'; on: Initiative; end: Week }
  | { code: 'NEEDS_UNPLANNED'; on: Initiative }
  | { code: 'BEFORE_ALLOWED'; week: Week }
  /** It ends after `week`, which was the last. */
  | { code: 'TOO_LATE'; week: Week; end: Week }
  | { code: 'BEFORE_ROADMAP' }
  | { code: 'AFTER_ROADMAP'; end: Week }
  /** It is worked on in a week in which a team has no days. */
  | { code: 'IN_CLOSED_WEEK'; team: Team; week: Week; exception?: CapacityException }
  /** The team has no days in any week. */
  | { code: 'TEAM_WITHOUT_CAPACITY'; team: Team }
  /** More person-days than the team has in the whole roadmap. */
  | { code: 'MORE_THAN_ROADMAP'; team: Team; effort: number; capacity: number }
  /** More person-days a week than the team ever has; in `weeks` weeks it could be done. */
  | { code: 'MORE_THAN_WEEK'; team: Team; aWeek: number; capacity: number; weeks: number }
  | { code: 'NO_EFFORT' }
);

export type PlanProblemCode = PlanProblem['code'];

/** The problems of all initiatives that are not dropped, in the roadmap's order. */
export function findPlanProblems(
  roadmap: Roadmap,
  plan: {
    weeks: number;
    initiatives: readonly PlannedInitiative[];
    loads: readonly TeamLoad[];
  },
): PlanProblem[] {
  const { weeks, initiatives } = plan;
  const supplies = plan.loads.map(toSupply);
  const planned = new Map(initiatives.map((entry) => [entry.initiative.id, entry]));
  const circles = findCircles(roadmap.initiatives);
  return initiatives.flatMap((entry) => {
    const { initiative } = entry;
    if (initiative.status === 'dropped' || initiative.status === 'done') return [];
    const circle = circles.get(initiative.id);
    return [
      ...(circle ? [{ code: 'CIRCLE' as const, initiative, circle }] : []),
      ...findOfEffort(entry, roadmap, supplies),
      ...findOfDependencies(entry, planned),
      ...findOfPlace(entry, weeks),
      ...findClosedWeeks(entry, roadmap, supplies),
    ];
  });
}

/** What a team has in the whole roadmap. */
interface Supply {
  team: Team;
  /** Person-days by week. */
  capacity: number[];
  total: number;
  /** In its fullest week. */
  most: number;
}

const toSupply = ({ team, capacity }: TeamLoad): Supply => ({
  team,
  capacity,
  total: capacity.reduce((sum, days) => sum + days, 0),
  most: Math.max(0, ...capacity),
});

function findOfEffort(
  { initiative, weeks: duration }: PlannedInitiative,
  roadmap: Roadmap,
  supplies: readonly Supply[],
): PlanProblem[] {
  if (Object.keys(initiative.efforts).length === 0) return [{ code: 'NO_EFFORT', initiative }];
  return supplies.flatMap(({ team, total: capacity, most }): PlanProblem[] => {
    const effort = effortOf(initiative, team.id, roadmap);
    if (effort === 0) return [];
    if (most === 0) return [{ code: 'TEAM_WITHOUT_CAPACITY', initiative, team }];
    if (effort > capacity) {
      return [{ code: 'MORE_THAN_ROADMAP', initiative, team, effort, capacity }];
    }
    const aWeek = effort / duration;
    if (aWeek <= most + rounding) return [];
    const needed = Math.ceil(effort / most - rounding);
    return [{ code: 'MORE_THAN_WEEK', initiative, team, aWeek, capacity: most, weeks: needed }];
  });
}

// A third of a day three times is a day.
const rounding = 1e-9;

function findOfDependencies(
  { initiative, start }: PlannedInitiative,
  planned: ReadonlyMap<string, PlannedInitiative>,
): PlanProblem[] {
  return initiative.dependsOn.flatMap((id): PlanProblem[] => {
    const on = planned.get(id);
    if (!on) return [];
    if (on.initiative.status === 'dropped')
      return [{ code: 'NEEDS_DROPPED', initiative, on: on.initiative }];
    if (start === undefined || on.initiative.status === 'done') return [];
    if (on.end === undefined) return [{ code: 'NEEDS_UNPLANNED', initiative, on: on.initiative }];
    if (on.end <= start) return [];
    return [{ code: 'STARTS_TOO_EARLY', initiative, on: on.initiative, end: on.end }];
  });
}

function findOfPlace({ initiative, start, end }: PlannedInitiative, weeks: number): PlanProblem[] {
  if (start === undefined || end === undefined) return [];
  const { notBefore, dueBy } = initiative;
  return [
    ...(start < 0 ? [{ code: 'BEFORE_ROADMAP' as const, initiative }] : []),
    ...(end > weeks ? [{ code: 'AFTER_ROADMAP' as const, initiative, end }] : []),
    ...(notBefore !== undefined && start < notBefore
      ? [{ code: 'BEFORE_ALLOWED' as const, initiative, week: notBefore }]
      : []),
    ...(dueBy !== undefined && end > dueBy + 1
      ? [{ code: 'TOO_LATE' as const, initiative, week: dueBy, end }]
      : []),
  ];
}

/** The first week of each team in which work is planned and nobody is there. */
function findClosedWeeks(
  { initiative, start, end }: PlannedInitiative,
  roadmap: Roadmap,
  supplies: readonly Supply[],
): PlanProblem[] {
  if (start === undefined || end === undefined) return [];
  return supplies.flatMap(({ team, capacity, most }): PlanProblem[] => {
    if (most === 0 || effortOf(initiative, team.id, roadmap) === 0) return [];
    const week = capacity.findIndex((days, at) => days === 0 && at >= start && at < end);
    if (week < 0) return [];
    const exception = team.exceptions.find(
      ({ from, to, days }) => days === 0 && week >= from && week <= to,
    );
    const closed = { code: 'IN_CLOSED_WEEK' as const, initiative, team, week };
    return [exception ? { ...closed, exception } : closed];
  });
}
