import { firstSchedule, type Project, type Schedule } from '../scheduling/index.ts';
import type { Objective, Roadmap } from '../types.ts';
import type { LeftOut } from './left-out.ts';
import { leftOut, pack, type Starts } from './pack.ts';
import type { Late, Proposal } from './propose.ts';
import type { PlanningProject } from './to-project.ts';

/** A packing in the roadmap's own terms. */
export function describe({
  roadmap,
  planning,
  chosen,
  schedules,
  tried,
  objective,
}: {
  roadmap: Roadmap;
  planning: PlanningProject;
  chosen: Starts;
  schedules: readonly Schedule[];
  /** How many schedules. */
  tried: number;
  objective: Objective;
}): Proposal {
  const { activities, isFixed, project, screenedOut } = planning;
  const weeks: Record<string, number> = {};
  let finish = 0;
  for (const [activity, { id, week }] of activities.entries()) {
    const start = chosen[activity] ?? leftOut;
    if (start === leftOut) continue;
    weeks[id] = isFixed[activity] ? (week ?? start) : start;
    finish = Math.max(finish, start + (project.durations[activity] ?? 0));
  }
  const lacksRoom = findWithoutRoom(planning, chosen, schedules);
  const lowerBound = boundOf(planning, chosen);
  return {
    weeks,
    leftOut: inOrder(roadmap, [...screenedOut, ...lacksRoom]),
    late: findLate(planning, chosen),
    finish,
    lowerBound,
    atMostLonger: lowerBound === 0 ? 0 : finish / lowerBound - 1,
    schedules: tried,
    objective,
    ...(objective === 'finish' && lacksRoom.length > 0 ? { fellBackTo: 'value' as const } : {}),
  };
}

function inOrder({ initiatives }: Roadmap, entries: readonly LeftOut[]): LeftOut[] {
  const byId = new Map(entries.map((entry) => [entry.initiative.id, entry]));
  return initiatives.flatMap(({ id }) => byId.get(id) ?? []);
}

function findWithoutRoom(
  { activities, project, weeks }: PlanningProject,
  chosen: Starts,
  schedules: readonly Schedule[],
): LeftOut[] {
  return activities.flatMap((initiative, activity): LeftOut[] => {
    if (chosen[activity] !== leftOut) return [];
    const ends = schedules.flatMap(({ starts, unplaced }) => {
      const end = (starts[activity] ?? 0) + (project.durations[activity] ?? 0);
      return unplaced.includes(activity) || end <= weeks ? [] : [end];
    });
    const entry = { initiative, reason: { kind: 'no-room' as const } };
    return [ends.length === 0 ? entry : { ...entry, end: Math.min(...ends) }];
  });
}

function findLate(planning: PlanningProject, chosen: Starts): Late[] {
  const { activities, project } = planning;
  return activities.flatMap((initiative, activity): Late[] => {
    const start = chosen[activity] ?? leftOut;
    const { dueBy, status } = initiative;
    if (dueBy === undefined || start === leftOut || status === 'done') return [];
    const duration = project.durations[activity] ?? 0;
    const last = start + duration - 1;
    if (last <= dueBy) return [];
    const isFixed = planning.isFixed[activity] ?? false;
    if (isFixed) return [{ initiative, dueBy, last, earliest: last, isFixed }];
    const first = pack(planning, withAllBefore(planning, activity))[activity] ?? leftOut;
    const earliest = first === leftOut ? last : first + duration - 1;
    return [{ initiative, dueBy, last, earliest: Math.min(last, earliest), isFixed }];
  });
}

/** An activity after all that it waits for, at first or second hand. */
function withAllBefore({ predecessors }: PlanningProject, activity: number): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const add = (one: number) => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const on of predecessors[one] ?? []) add(on);
    order.push(one);
  };
  add(activity);
  return order;
}

/** The bound for what is planned alone. */
function boundOf(planning: PlanningProject, chosen: Starts): number {
  const kept = [...chosen.keys()].filter((activity) => chosen[activity] !== leftOut);
  if (kept.length === 0) return 0;
  return firstSchedule(keepOnly(planning.project, kept), 'finish').lowerBound;
}

function keepOnly(project: Project, kept: readonly number[]): Project {
  const numbers = new Map(kept.map((activity, number) => [activity, number]));
  const pick = <Value>(list: readonly Value[]) => kept.map((activity) => list[activity] as Value);
  return {
    durations: pick(project.durations),
    successors: pick(project.successors).map((list) =>
      list.flatMap((next) => numbers.get(next) ?? []),
    ),
    demands: pick(project.demands),
    capacities: project.capacities,
    releases: pick(project.releases ?? []),
    fixed: pick(project.fixed ?? []),
  };
}
