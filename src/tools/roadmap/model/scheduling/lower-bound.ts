import { earliestFit } from './earliest-fit.ts';
import type { Instance } from './instance.ts';
import { findTails } from './priorities.ts';
import type { Project } from './types.ts';
import { findWindowBound } from './window-bound.ts';

/** The earliest start of each activity, from releases, order and the capacity it would have alone. */
export function findHeads(project: Project, instance: Instance): Int32Array {
  const { count, durations, predecessors, order, releases, fixed } = instance;
  const varies = project.capacities.some((capacity) => typeof capacity !== 'number');
  const heads = new Int32Array(count);
  for (const activity of order) {
    let head = releases[activity] as number;
    const last = predecessors.at[activity + 1] as number;
    for (let at = predecessors.at[activity] as number; at < last; at++) {
      const before = predecessors.items[at] as number;
      head = Math.max(head, (heads[before] as number) + (durations[before] as number));
    }
    if ((fixed[activity] as number) >= 0) head = fixed[activity] as number;
    else if (varies) head = earliestFit(withRelease(project, activity, head), activity) ?? head;
    heads[activity] = head;
  }
  return heads;
}

function withRelease(project: Project, activity: number, release: number): Project {
  const releases: number[] = [];
  releases[activity] = release;
  return { ...project, releases };
}

/**
 * A finish that no schedule can be earlier than: the critical path, each resource's work and, when
 * there is time for it, the work between heads and tails.
 */
export function findLowerBound(project: Project, instance: Instance, isThorough: boolean): number {
  const heads = findHeads(project, instance);
  const tails = findTails(instance);
  let bound = isThorough ? findWindowBound(instance, heads, tails) : 0;
  for (const [activity, head] of heads.entries()) {
    bound = Math.max(bound, head + (tails[activity] as number));
  }
  for (let resource = 0; resource < instance.resources; resource++) {
    bound = Math.max(bound, workBound(instance, resource));
  }
  return bound;
}

/** The first period by whose start what fixed activities leave is enough for all others' work. */
function workBound(
  { count, uses, amounts, durations, fixed, free, resources, horizon }: Instance,
  resource: number,
): number {
  let work = 0;
  for (let activity = 0; activity < count; activity++) {
    if ((fixed[activity] as number) >= 0) continue;
    for (let use = uses.at[activity] ?? 0; use < (uses.at[activity + 1] ?? 0); use++) {
      if (uses.items[use] === resource) work += (amounts[use] ?? 0) * (durations[activity] ?? 0);
    }
  }
  const slack = 1e-6 * (1 + work);
  let period = 0;
  while (work > slack && period < horizon) {
    work -= free[period * resources + resource] ?? 0;
    period++;
  }
  return period;
}
