import type { Instance } from './instance.ts';

/** Sorts activities into orders in which each stands after those that it waits for. */
export class Orders {
  readonly #instance: Instance;
  readonly #sorted: Float64Array;
  readonly #isTaken: Uint8Array;
  readonly #stack: Int32Array;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#sorted = new Float64Array(instance.count);
    this.#isTaken = new Uint8Array(instance.count);
    this.#stack = new Int32Array(instance.count + 1);
  }

  /**
   * Writes the activities by `keys`, smallest first, the topological order deciding between equal
   * ones. One whose key is too small for the order pulls those that it waits for before itself.
   * Keys are below 2^40, and have no fraction.
   */
  sort(keys: ArrayLike<number>, into: Int32Array): void {
    const { count, rank, order } = this.#instance;
    const sorted = this.#sorted;
    for (let one = 0; one < count; one++) {
      sorted[one] = (keys[one] as number) * count + (rank[one] as number);
    }
    sorted.sort();
    this.#isTaken.fill(0);
    let length = 0;
    for (let place = 0; place < count; place++) {
      const key = sorted[place] as number;
      const activity = order[key - Math.floor(key / count) * count] as number;
      if (!this.#isTaken[activity]) length = this.#append(activity, into, length);
    }
  }

  #append(activity: number, into: Int32Array, length: number): number {
    const { predecessors } = this.#instance;
    const stack = this.#stack;
    let top = 0;
    let end = length;
    stack[0] = activity;
    while (top >= 0) {
      const current = stack[top] as number;
      let missing = -1;
      const last = predecessors.at[current + 1] as number;
      for (let at = predecessors.at[current] as number; at < last; at++) {
        const before = predecessors.items[at] as number;
        if (!this.#isTaken[before]) {
          missing = before;
          break;
        }
      }
      if (missing >= 0) {
        stack[++top] = missing;
        continue;
      }
      this.#isTaken[current] = 1;
      into[end++] = current;
      top--;
    }
    return end;
  }
}
