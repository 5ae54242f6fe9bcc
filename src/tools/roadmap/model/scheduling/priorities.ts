import type { Instance } from './instance.ts';
import type { Objective, Project } from './types.ts';

/**
 * The longest time from each activity's start to the end of all that waits for it, itself included.
 * Fixed ones wait for nothing.
 */
export function findTails({ count, durations, successors, order, fixed }: Instance): Int32Array {
  const tails = new Int32Array(count);
  for (let place = count - 1; place >= 0; place--) {
    const activity = order[place] as number;
    let longest = 0;
    const last = successors.at[activity + 1] as number;
    for (let at = successors.at[activity] as number; at < last; at++) {
      const next = successors.items[at] as number;
      if ((fixed[next] as number) < 0) longest = Math.max(longest, tails[next] as number);
    }
    tails[activity] = longest + (durations[activity] as number);
  }
  return tails;
}

/**
 * A priority rule for each objective; the smaller, the earlier. `finish`: latest finish. `due`: the
 * latest finish that keeps the dues. `value`: cost of delay by work, what waits for it included.
 */
export function findPriorities(
  project: Project,
  instance: Instance,
  objective: Objective,
): Float64Array {
  if (objective === 'value') return byValue(project, instance);
  const { count, durations, successors, order } = instance;
  const tails = findTails(instance);
  const longest = tails.reduce((most, tail) => Math.max(most, tail), 0);
  const latest = new Float64Array(count);
  for (let place = count - 1; place >= 0; place--) {
    const activity = order[place] as number;
    let finish = longest;
    if (objective === 'due') finish = project.dues?.[activity] ?? 4 * instance.horizon;
    const last = successors.at[activity + 1] as number;
    for (let at = successors.at[activity] as number; at < last; at++) {
      const next = successors.items[at] as number;
      finish = Math.min(finish, (latest[next] as number) - (durations[next] as number));
    }
    latest[activity] = finish;
  }
  return latest;
}

/** Work is counted in shares of what all do together, so that scarce resources weigh more. */
function byValue(project: Project, instance: Instance): Float64Array {
  const { count, durations, uses, amounts, successors, order, resources } = instance;
  const sums = new Float64Array(resources);
  const workOf = (activity: number, each: (resource: number, work: number) => void) => {
    for (let use = uses.at[activity] ?? 0; use < (uses.at[activity + 1] ?? 0); use++) {
      each(uses.items[use] ?? 0, (amounts[use] ?? 0) * (durations[activity] ?? 0));
    }
  };
  for (let activity = 0; activity < count; activity++) {
    workOf(activity, (resource, work) => {
      sums[resource] = (sums[resource] ?? 0) + work;
    });
  }
  const best = new Float64Array(count);
  for (let place = count - 1; place >= 0; place--) {
    const activity = order[place] as number;
    let work = (durations[activity] ?? 0) * 1e-6;
    workOf(activity, (resource, amount) => {
      work = Math.max(work, amount / (sums[resource] || 1));
    });
    const own = (project.weights?.[activity] ?? 1) / Math.max(work, 1e-9);
    let ratio = own;
    const last = successors.at[activity + 1] as number;
    // What it opens counts for it by half: the other half is still to be worked for.
    for (let at = successors.at[activity] as number; at < last; at++) {
      ratio = Math.max(ratio, (best[successors.items[at] as number] as number) / 2);
    }
    best[activity] = ratio;
  }
  const largest = best.reduce((most, ratio) => Math.max(most, ratio), 1e-9);
  return best.map((ratio) => Math.floor((1 - ratio / largest) * 1e6));
}
