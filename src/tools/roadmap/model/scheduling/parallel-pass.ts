import { tolerance } from './earliest-fit.ts';
import type { Instance } from './instance.ts';

/**
 * Parallel schedule generation: period by period, starts whatever may start and has room, smaller
 * priorities first. Writes the starts and returns the finish; undefined when something finds no room.
 */
export function runParallel(
  instance: Instance,
  priorities: Float64Array,
  starts: Int32Array,
): number | undefined {
  const { count, durations, predecessors, successors, releases, fixed, horizon } = instance;
  const left = instance.free.slice();
  const waitsFor = new Int32Array(count);
  const readyAt = Int32Array.from(releases);
  let open: number[] = [];
  let finish = 0;
  const settle = (activity: number, start: number) => {
    starts[activity] = start;
    const end = start + (durations[activity] as number);
    finish = Math.max(finish, end);
    for (const next of listOf(successors, activity)) {
      if ((fixed[next] as number) >= 0) continue;
      readyAt[next] = Math.max(readyAt[next] as number, end);
      const waits = (waitsFor[next] as number) - 1;
      waitsFor[next] = waits;
      if (waits === 0) open.push(next);
    }
  };
  for (let one = 0; one < count; one++) {
    waitsFor[one] = (predecessors.at[one + 1] as number) - (predecessors.at[one] as number);
  }
  for (let one = 0; one < count; one++) {
    if ((fixed[one] as number) < 0 && waitsFor[one] === 0) open.push(one);
  }
  for (let one = 0; one < count; one++) {
    if ((fixed[one] as number) >= 0) settle(one, fixed[one] as number);
  }
  for (let period = 0; open.length > 0; period++) {
    if (period >= horizon) return undefined;
    let ready = open.filter((one) => (readyAt[one] as number) <= period);
    // What takes no time opens others in the same period.
    while (ready.length > 0) {
      ready.sort(
        (one, other) => (priorities[one] as number) - (priorities[other] as number) || one - other,
      );
      const begun = new Set(ready.filter((one) => takeRoom(instance, left, one, period)));
      open = open.filter((one) => !begun.has(one));
      const before = open.length;
      for (const one of begun) settle(one, period);
      ready = open.slice(before).filter((one) => (readyAt[one] as number) <= period);
    }
  }
  return finish;
}

function listOf({ at, items }: Instance['successors'], index: number): Int32Array {
  return items.subarray(at[index], at[index + 1]);
}

/** Whether the activity has room in all its periods; takes it then. */
function takeRoom(
  { uses, amounts, durations, resources, horizon }: Instance,
  left: Float64Array,
  activity: number,
  start: number,
): boolean {
  const first = uses.at[activity] as number;
  const last = uses.at[activity + 1] as number;
  const end = start + (durations[activity] as number);
  if (first < last && end > horizon) return false;
  for (let use = first; use < last; use++) {
    for (let period = start; period < end; period++) {
      const room = left[period * resources + (uses.items[use] as number)] as number;
      if (room < (amounts[use] as number) - tolerance) return false;
    }
  }
  for (let use = first; use < last; use++) {
    for (let period = start; period < end; period++) {
      const at = period * resources + (uses.items[use] as number);
      left[at] = (left[at] as number) - (amounts[use] as number);
    }
  }
  return true;
}
