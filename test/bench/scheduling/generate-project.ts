import type { Project } from '../../../src/tools/roadmap/model/scheduling/index.ts';
import { Random } from '../../../src/tools/roadmap/model/scheduling/random.ts';

export interface Shape {
  activities: number;
  /** How many others wait for an activity, on average. */
  complexity: number;
  /** The share of the four resources that an activity uses, on average. */
  factor: number;
  /** From 0, just enough for the largest demand, to 1, enough for all that could run at once. */
  strength: number;
}

/**
 * A project in the manner of the PSPLIB: durations and demands from 1 to 10, and a first and a last
 * activity that take no time. Source of the parameters: Kolisch, Sprecher and Drexl,
 * "Characterization and generation of a general class of resource-constrained project scheduling
 * problems", Management Science 41, 1995.
 */
export function generateProject(shape: Shape, seed: number): Project {
  const random = new Random(seed, 'project');
  const { activities } = shape;
  const last = activities + 1;
  const successors = drawOrder(shape, random);
  const durations = successors.map((_, one) =>
    one === 0 || one === last ? 0 : 1 + random.below(10),
  );
  const demands = successors.map(() => [0, 0, 0, 0]);
  for (let used = 0; used < Math.round(shape.factor * 4 * activities); ) {
    // Every activity gets its first resource before any gets its second.
    const row = demands[used < activities ? used + 1 : 1 + random.below(activities)] ?? [];
    const resource = random.below(4);
    if (row[resource] !== 0) continue;
    row[resource] = 1 + random.below(10);
    used++;
  }
  return { durations, successors, demands, capacities: drawCapacities(shape) };

  function drawCapacities({ strength }: Shape): number[] {
    const starts = findEarliest(successors, durations);
    return [0, 1, 2, 3].map((resource) => {
      const loads: number[] = [];
      let largest = 0;
      for (const [one, row] of demands.entries()) {
        const amount = row[resource] ?? 0;
        largest = Math.max(largest, amount);
        const start = starts[one] ?? 0;
        for (let period = start; period < start + (durations[one] ?? 0); period++) {
          loads[period] = (loads[period] ?? 0) + amount;
        }
      }
      const peak = loads.reduce((most, load) => Math.max(most, load ?? 0), largest);
      return largest + Math.round(strength * (peak - largest));
    });
  }
}

function drawOrder({ activities, complexity }: Shape, random: Random): number[][] {
  const last = activities + 1;
  const successors: number[][] = Array.from({ length: activities + 2 }, () => []);
  const waits = new Int32Array(activities + 2);
  const join = (from: number, to: number) => {
    successors[from]?.push(to);
    waits[to] = (waits[to] ?? 0) + 1;
  };
  for (let one = 1; one <= activities; one++) {
    if (one <= 3) join(0, one);
    else {
      const open = Array.from({ length: one - 1 }, (_, index) => index + 1).filter(
        (before) => (successors[before]?.length ?? 0) < 3,
      );
      join(open[random.below(open.length)] ?? 0, one);
    }
  }
  let arcs = activities;
  const target = Math.round(complexity * (activities + 2));
  for (let round = 0; arcs < target && round < 100 * target; round++) {
    const from = 1 + random.below(activities - 1);
    const to = from + 1 + random.below(activities - from);
    if ((successors[from]?.length ?? 0) >= 3 || (waits[to] ?? 0) >= 3) continue;
    if (successors[from]?.includes(to)) continue;
    join(from, to);
    arcs++;
  }
  for (let one = 1; one <= activities; one++) if (successors[one]?.length === 0) join(one, last);
  return successors;
}

function findEarliest(successors: number[][], durations: number[]): number[] {
  const starts = successors.map(() => 0);
  for (const [one, list] of successors.entries()) {
    for (const next of list) {
      starts[next] = Math.max(starts[next] ?? 0, (starts[one] ?? 0) + (durations[one] ?? 0));
    }
  }
  return starts;
}
