import type { Instance } from './instance.ts';
import type { Objective, Project } from './types.ts';

/** What a schedule costs, most important first, from its starts and its finish. */
export type CostOf = (starts: Int32Array, finish: number) => number[];

export function costOf(project: Project, instance: Instance, objective: Objective): CostOf {
  const { durations, count } = instance;
  const weights = Float64Array.from({ length: count }, (_, one) => project.weights?.[one] ?? 1);
  const dues = Float64Array.from({ length: count }, (_, one) => project.dues?.[one] ?? Infinity);
  const weighted = (starts: Int32Array) => {
    let sum = 0;
    for (let one = 0; one < count; one++) {
      sum += (weights[one] as number) * ((starts[one] as number) + (durations[one] as number));
    }
    return sum;
  };
  if (objective === 'finish') return (_, finish) => [finish];
  if (objective === 'value') return (starts, finish) => [weighted(starts), finish];
  return (starts, finish) => {
    let lateness = 0;
    let late = 0;
    for (let one = 0; one < count; one++) {
      const over = (starts[one] as number) + (durations[one] as number) - (dues[one] as number);
      if (over <= 0) continue;
      lateness += (weights[one] as number) * over;
      late++;
    }
    return [lateness, late, weighted(starts), finish];
  };
}

/** Below 0 when `one` is better, 0 when both are equally good. */
export function compareCosts(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < one.length; place++) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
