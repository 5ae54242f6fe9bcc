import type { Objective } from '../types.ts';
import { leftOut, roomBeside, type Starts, take } from './pack.ts';
import type { PlanningProject } from './to-project.ts';

/**
 * How good a packing is, most important first, less is better: must-haves left out, weeks by
 * which fixed dates are missed by what they wait for, value left out, how many are left out, and then
 * what the objective counts.
 */
export function worthOf(
  { activities, isFixed, isMust, values, project, deadlines, weeks }: PlanningProject,
  starts: Starts,
  objective: Objective,
): number[] {
  let mustsOut = 0;
  let missed = 0;
  let valueOut = 0;
  let out = 0;
  let finish = 0;
  let weighted = 0;
  let lateness = 0;
  let late = 0;
  for (const activity of activities.keys()) {
    if (isFixed[activity]) continue;
    const start = starts[activity] ?? leftOut;
    const value = values[activity] ?? 0;
    const deadline = deadlines[activity] ?? Infinity;
    if (start === leftOut) {
      missed += Math.max(0, weeks + 1 - deadline);
      if (isMust[activity]) mustsOut++;
      valueOut += value;
      out++;
      continue;
    }
    const end = start + (project.durations[activity] ?? 0);
    missed += Math.max(0, end - deadline);
    finish = Math.max(finish, end);
    weighted += value * end;
    const over = end - (project.dues?.[activity] ?? end);
    if (over <= 0) continue;
    lateness += value * over;
    late++;
  }
  const fit = [mustsOut, missed, valueOut, out];
  if (objective === 'finish') return [...fit, finish];
  if (objective === 'value') return [...fit, weighted, finish];
  return [...fit, lateness, late, weighted, finish];
}

export function isBetter(one: readonly number[], other: readonly number[]): boolean {
  for (const [place, amount] of one.entries()) {
    const difference = amount - (other[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Whether nothing placed starts too early, before what it waits for, or on days that are not there. */
export function isSound(planning: PlanningProject, starts: Starts): boolean {
  const { project, predecessors, isFixed, activities, weeks } = planning;
  const room = roomBeside(planning);
  for (const activity of activities.keys()) {
    const start = starts[activity] ?? leftOut;
    if (isFixed[activity] || start === leftOut) continue;
    const duration = project.durations[activity] ?? 0;
    if (start < (project.releases?.[activity] ?? 0) || start + duration > weeks) return false;
    for (const on of predecessors[activity] ?? []) {
      const before = starts[on] ?? leftOut;
      if (before === leftOut || before + (project.durations[on] ?? 0) > start) return false;
    }
    if (room.findShort(project.demands[activity] ?? [], start, duration)) return false;
    take(room, planning, activity, start);
  }
  return true;
}
