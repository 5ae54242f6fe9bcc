import { tolerance } from './earliest-fit.ts';
import type { Instance } from './instance.ts';

/**
 * Serial schedule generation: places activities one after the other, each as early as its release,
 * those that it waits for and what the placed ones leave allow. An instance and its room to work in.
 */
export class SerialPass {
  readonly #instance: Instance;
  readonly #left: Float64Array;
  readonly #ends: Int32Array;
  #touched = 0;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#left = instance.free.slice();
    this.#ends = new Int32Array(instance.count);
  }

  /**
   * Writes the starts of the schedule that `order` leads to, and returns its finish. `order` holds
   * every activity once, each after those that it waits for.
   */
  run(order: Int32Array, starts: Int32Array): number {
    const { durations, predecessors, releases, fixed, count, free, resources } = this.#instance;
    const ends = this.#ends;
    this.#left.set(free.subarray(0, this.#touched * resources));
    this.#touched = 0;
    let finish = 0;
    for (let activity = 0; activity < count; activity++) {
      const start = fixed[activity] as number;
      if (start < 0) continue;
      starts[activity] = start;
      ends[activity] = start + (durations[activity] as number);
      if ((ends[activity] as number) > finish) finish = ends[activity] as number;
    }
    for (let place = 0; place < count; place++) {
      const activity = order[place] as number;
      if ((fixed[activity] as number) >= 0) continue;
      let earliest = releases[activity] as number;
      const last = predecessors.at[activity + 1] as number;
      for (let at = predecessors.at[activity] as number; at < last; at++) {
        const end = ends[predecessors.items[at] as number] as number;
        if (end > earliest) earliest = end;
      }
      const start = this.#place(activity, earliest);
      const end = start + (durations[activity] as number);
      starts[activity] = start;
      ends[activity] = end;
      if (end > finish) finish = end;
    }
    return finish;
  }

  /** Takes the room of the earliest start at or after `earliest`; the horizon stands for none. */
  #place(activity: number, earliest: number): number {
    const { uses, amounts, durations, horizon, resources } = this.#instance;
    const left = this.#left;
    const first = uses.at[activity] as number;
    const last = uses.at[activity + 1] as number;
    if (first === last) return earliest;
    const duration = durations[activity] as number;
    let start = earliest;
    for (let period = earliest; period - start < duration; period++) {
      if (period >= horizon) return Math.max(earliest, horizon);
      const row = period * resources;
      for (let use = first; use < last; use++) {
        const room = left[row + (uses.items[use] as number)] as number;
        if (room < (amounts[use] as number) - tolerance) {
          start = period + 1;
          break;
        }
      }
    }
    const end = start + duration;
    for (let use = first; use < last; use++) {
      const amount = amounts[use] as number;
      const resource = uses.items[use] as number;
      for (let period = start; period < end; period++) {
        const at = period * resources + resource;
        left[at] = (left[at] as number) - amount;
      }
    }
    if (end > this.#touched) this.#touched = end;
    return start;
  }
}
