import { capacityIn, tolerance } from './earliest-fit.ts';
import { orderTopologically } from './find-cycle.ts';
import type { Project } from './types.ts';

/** Lists of numbers one after the other: list `i` is `items[at[i]]` to `items[at[i + 1] - 1]`. */
export interface Lists {
  at: Int32Array;
  items: Int32Array;
}

/** A project laid out for passes over it. */
export interface Instance {
  count: number;
  resources: number;
  durations: Int32Array;
  successors: Lists;
  predecessors: Lists;
  /** The resources that each activity uses, of an activity that takes time. */
  uses: Lists;
  /** Beside `uses.items`: the amounts. */
  amounts: Float64Array;
  releases: Int32Array;
  /** -1 where a start is not fixed. */
  fixed: Int32Array;
  /** Each activity after those that it waits for. */
  order: Int32Array;
  /** The place of each activity in `order`. */
  rank: Int32Array;
  /** Every activity whose demand the last capacity meets ends before this, in any schedule. */
  horizon: number;
  /** By period, then resource: what fixed activities leave, never below 0. */
  free: Float64Array;
}

export function layOut(project: Project): Instance {
  const { durations, successors, capacities } = project;
  const count = durations.length;
  const fixed = Int32Array.from({ length: count }, (_, one) => project.fixed?.[one] ?? -1);
  const releases = Int32Array.from({ length: count }, (_, one) => project.releases?.[one] ?? 0);
  const order = Int32Array.from(orderTopologically(successors));
  const rank = new Int32Array(count);
  for (const [place, activity] of order.entries()) rank[activity] = place;
  const used = durations.map((duration, activity) =>
    capacities.flatMap((_, resource) =>
      duration > 0 && (project.demands[activity]?.[resource] ?? 0) > tolerance ? [resource] : [],
    ),
  );
  const uses = toLists(used);
  const amounts = Float64Array.from(
    used.flatMap((list, activity) => list.map((one) => project.demands[activity]?.[one] ?? 0)),
  );
  const predecessors: number[][] = durations.map(() => []);
  for (const [activity, list] of successors.entries()) {
    for (const next of list) predecessors[next]?.push(activity);
  }
  const horizon = findHorizon(project);
  const laidOut = { durations: Int32Array.from(durations), uses, amounts, fixed, releases };
  return {
    ...laidOut,
    count,
    resources: capacities.length,
    successors: toLists(successors),
    predecessors: toLists(predecessors),
    order,
    rank,
    horizon,
    free: findFree(project, horizon, laidOut),
  };
}

function findHorizon({ durations, capacities, releases, fixed }: Project): number {
  let latest = 0;
  for (const capacity of capacities) {
    if (typeof capacity !== 'number') latest = Math.max(latest, capacity.length);
  }
  for (const release of releases ?? []) latest = Math.max(latest, release);
  for (const [activity, start] of (fixed ?? []).entries()) {
    if (start !== undefined) latest = Math.max(latest, start + (durations[activity] ?? 0));
  }
  return durations.reduce((sum, duration) => sum + duration, latest) + 1;
}

function findFree(
  { capacities }: Project,
  horizon: number,
  { durations, uses, amounts, fixed }: Pick<Instance, 'durations' | 'uses' | 'amounts' | 'fixed'>,
): Float64Array {
  const resources = capacities.length;
  const free = new Float64Array(horizon * resources);
  for (const [resource, capacity] of capacities.entries()) {
    for (let period = 0; period < horizon; period++) {
      free[period * resources + resource] = capacityIn(capacity, period);
    }
  }
  for (const [activity, start] of fixed.entries()) {
    if (start < 0) continue;
    for (let use = uses.at[activity] ?? 0; use < (uses.at[activity + 1] ?? 0); use++) {
      for (let period = start; period < start + (durations[activity] ?? 0); period++) {
        const place = period * resources + (uses.items[use] ?? 0);
        free[place] = Math.max(0, (free[place] ?? 0) - (amounts[use] ?? 0));
      }
    }
  }
  return free;
}

function toLists(lists: readonly (readonly number[])[]): Lists {
  const at = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) at[index + 1] = (at[index] ?? 0) + list.length;
  return { at, items: Int32Array.from(lists.flat()) };
}
