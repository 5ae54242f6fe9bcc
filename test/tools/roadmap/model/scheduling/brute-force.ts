import {
  capacityIn,
  tolerance,
} from '../../../../../src/tools/roadmap/model/scheduling/earliest-fit.ts';
import type { Project } from '../../../../../src/tools/roadmap/model/scheduling/index.ts';
import { loadIn } from './projects.ts';

/** The earliest possible finish: tries every start of every activity that a finish leaves. */
export function findOptimum(project: Project): number {
  const order = [...project.durations.keys()];
  const tryFinish = (finish: number, starts: number[]): boolean => {
    const one = starts.length;
    if (one === order.length) return true;
    const duration = project.durations[one] ?? 0;
    const earliest = order
      .slice(0, one)
      .filter((before) => project.successors[before]?.includes(one))
      .reduce(
        (latest, before) =>
          Math.max(latest, (starts[before] ?? 0) + (project.durations[before] ?? 0)),
        project.releases?.[one] ?? 0,
      );
    for (let start = earliest; start + duration <= finish; start++) {
      const next = [...starts, start];
      if (isWithinCapacity(project, next, start, start + duration) && tryFinish(finish, next)) {
        return true;
      }
    }
    return false;
  };
  for (let finish = 0; ; finish++) if (tryFinish(finish, [])) return finish;
}

/** Whether no resource is used beyond its capacity from one period to another. */
function isWithinCapacity(
  project: Project,
  starts: readonly number[],
  from: number,
  to: number,
): boolean {
  for (let period = from; period < to; period++) {
    for (const [resource, load] of loadIn(project, starts, period).entries()) {
      const capacity = capacityIn(project.capacities[resource] ?? 0, period);
      if (load > capacity + 4 * tolerance) return false;
    }
  }
  return true;
}
