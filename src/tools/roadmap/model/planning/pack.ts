import { Room } from './room.ts';
import type { PlanningProject } from './to-project.ts';

/** The start of each activity; -1 where it does not end inside the roadmap and is left out. */
export type Starts = number[];

export const leftOut = -1;

/** What fixed activities leave inside the roadmap. */
export function roomBeside({ project, weeks }: PlanningProject): Room {
  const room = new Room(project.capacities, weeks);
  for (const [activity, start] of (project.fixed ?? []).entries()) {
    if (start === undefined) continue;
    room.take(project.demands[activity] ?? [], start, project.durations[activity] ?? 0);
  }
  return room;
}

/** The room that a packing leaves. */
export function roomLeft(planning: PlanningProject, starts: Starts): Room {
  const room = roomBeside(planning);
  for (const [activity, start] of starts.entries()) {
    if (planning.isFixed[activity] || start === leftOut) continue;
    take(room, planning, activity, start);
  }
  return room;
}

/**
 * Places activities in this order, each as early as it fits, as long as they end inside the roadmap
 * and what they wait for is placed.
 */
export function pack(planning: PlanningProject, order: readonly number[]): Starts {
  const starts: Starts = planning.activities.map(
    (_, activity) => planning.project.fixed?.[activity] ?? leftOut,
  );
  insert(planning, starts, roomBeside(planning), order);
  return starts;
}

/** Places what is left out and still fits, musts first; changes `starts` and `room`. */
export function insert(
  planning: PlanningProject,
  starts: Starts,
  room: Room,
  order: readonly number[],
): void {
  for (const activity of order) {
    if (starts[activity] !== leftOut) continue;
    const start = earliestStart(planning, starts, room, activity);
    if (start === undefined) continue;
    starts[activity] = start;
    take(room, planning, activity, start);
  }
}

/** The earliest start beside everything that is placed; undefined when there is none inside. */
export function earliestStart(
  { project, predecessors }: PlanningProject,
  starts: Starts,
  room: Room,
  activity: number,
): number | undefined {
  let from = project.releases?.[activity] ?? 0;
  for (const on of predecessors[activity] ?? []) {
    const start = starts[on] ?? leftOut;
    if (start === leftOut) return undefined;
    from = Math.max(from, start + (project.durations[on] ?? 0));
  }
  return room.earliest(project.demands[activity] ?? [], from, project.durations[activity] ?? 0);
}

export function take(
  room: Room,
  { project }: PlanningProject,
  activity: number,
  start: number,
  times: 1 | -1 = 1,
): void {
  room.take(project.demands[activity] ?? [], start, project.durations[activity] ?? 0, times);
}

/** Activities by their start in a schedule; musts, and what they wait for, first if asked for. */
export function orderBy(
  { activities, isMust }: PlanningProject,
  starts: readonly number[],
  mustsFirst = false,
): number[] {
  const group = (activity: number) => (mustsFirst && !isMust[activity] ? 1 : 0);
  return [...activities.keys()].sort(
    (one, other) =>
      group(one) - group(other) || (starts[one] ?? 0) - (starts[other] ?? 0) || one - other,
  );
}

/** What is left out, in the order in which it has a claim to room: musts, then value for its work. */
export function byClaim(planning: PlanningProject): number[] {
  const { activities, isMust, values, project } = planning;
  const claims = activities.map((_, activity) => {
    const days = (project.demands[activity] ?? []).reduce((sum, aWeek) => sum + aWeek, 0);
    const work = days * (project.durations[activity] ?? 0);
    return (values[activity] ?? 0) / Math.max(work, 0.1);
  });
  return [...activities.keys()].sort(
    (one, other) =>
      Number(isMust[other]) - Number(isMust[one]) ||
      (claims[other] ?? 0) - (claims[one] ?? 0) ||
      one - other,
  );
}
