import { capacityIn } from './earliest-fit.ts';
import type { Project } from './types.ts';

/**
 * The project seen from `end` backwards: what is early there is late here. Releases fall away, so
 * that its schedules are orders to try, rather than schedules to keep.
 */
export function mirrorProject(project: Project, end: number): Project {
  const { durations, successors, demands, capacities, fixed } = project;
  const predecessors: number[][] = durations.map(() => []);
  for (const [activity, list] of successors.entries()) {
    for (const next of list) predecessors[next]?.push(activity);
  }
  return {
    durations,
    successors: predecessors,
    demands,
    capacities: capacities.map((capacity) =>
      typeof capacity === 'number'
        ? capacity
        : Array.from({ length: Math.max(1, end) }, (_, period) =>
            capacityIn(capacity, Math.max(0, end - 1 - period)),
          ),
    ),
    ...(fixed && {
      fixed: fixed.map((start, activity) =>
        start === undefined ? undefined : end - start - (durations[activity] ?? 0),
      ),
    }),
  };
}
