import type { Project } from './types.ts';

/** Amounts that differ by less are the same: sums of fractions are not exact. */
export const tolerance = 1e-6;

/** The capacity of a resource in a period. */
export function capacityIn(capacity: number | readonly number[], period: number): number {
  if (typeof capacity === 'number') return capacity;
  return capacity[Math.min(period, capacity.length - 1)] ?? 0;
}

/**
 * The earliest start, at its release or later, at which an activity would find room if it were
 * alone; undefined when there is none, ever. Where it is fixed does not count.
 */
export function earliestFit(project: Project, activity: number): number | undefined {
  const duration = project.durations[activity] ?? 0;
  const release = project.releases?.[activity] ?? 0;
  if (duration === 0) return release;
  const demands = project.demands[activity] ?? [];
  const used = demands.flatMap((amount, resource) => {
    const capacity = project.capacities[resource] ?? 0;
    return amount > 0 ? [{ amount, capacity }] : [];
  });
  const changes = used.map(({ capacity }) => (typeof capacity === 'number' ? 1 : capacity.length));
  // From the last change on all periods are alike: a run that began before it may go on for ever.
  const end = Math.max(release, 0, ...changes) + duration;
  let start = release;
  for (let period = release; period < end; period++) {
    const fits = used.every(
      ({ amount, capacity }) => capacityIn(capacity, period) >= amount - tolerance,
    );
    if (!fits) start = period + 1;
    else if (period + 1 - start === duration) return start;
  }
  return undefined;
}
