import { earliestFit } from './earliest-fit.ts';
import { findCycle } from './find-cycle.ts';
import type { Project } from './types.ts';

/** @throws {RangeError} when the project breaks its contract; the message names the activity. */
export function checkProject(project: Project): void {
  const { durations, successors, demands, capacities, releases, fixed } = project;
  const count = durations.length;
  if (successors.length !== count || demands.length !== count) {
    throw new RangeError(
      `There are ${count} durations, ${successors.length} lists of successors and ${demands.length} lists of demands: there must be one of each for every activity`,
    );
  }
  for (const [activity, duration] of durations.entries()) {
    checkWhole(duration, `The duration of activity ${activity}`);
    checkWhole(releases?.[activity] ?? 0, `The release of activity ${activity}`);
    checkWhole(fixed?.[activity] ?? 0, `The fixed start of activity ${activity}`);
    for (const amount of demands[activity] ?? []) {
      checkAmount(amount, `A demand of activity ${activity}`);
    }
    for (const next of successors[activity] ?? []) {
      if (!Number.isInteger(next) || next < 0 || next >= count) {
        throw new RangeError(
          `Activity ${activity} has the successor ${next}, which does not exist`,
        );
      }
    }
  }
  for (const [resource, capacity] of capacities.entries()) {
    const amounts = typeof capacity === 'number' ? [capacity] : capacity;
    for (const amount of amounts) checkAmount(amount, `A capacity of resource ${resource}`);
  }
  const cycle = findCycle(successors);
  if (cycle) throw new RangeError(`Activities wait for each other: ${cycle.join(', ')}`);
  for (const activity of durations.keys()) {
    if (fixed?.[activity] === undefined && earliestFit(project, activity) === undefined) {
      throw new RangeError(`Activity ${activity} needs more than there will ever be`);
    }
  }
}

/** @throws {RangeError} when the starts to begin with are not one whole number for every activity. */
export function checkStarts(starts: readonly number[], project: Project): void {
  const count = project.durations.length;
  if (starts.length !== count) {
    throw new RangeError(`There are ${starts.length} starts to begin with for ${count} activities`);
  }
  for (const [activity, start] of starts.entries()) {
    if (Number.isSafeInteger(start)) continue;
    throw new RangeError(`Activity ${activity} begins from ${start}: it must be a whole number`);
  }
}

function checkWhole(value: number, what: string): void {
  if (Number.isInteger(value) && value >= 0) return;
  throw new RangeError(`${what} is ${value}: it must be a whole number, 0 or more`);
}

function checkAmount(value: number, what: string): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new RangeError(`${what} is ${value}: it must be a number, 0 or more`);
}
