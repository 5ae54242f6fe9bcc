import type { Instance } from './instance.ts';
import type { Random } from './random.ts';

/**
 * Writes the places of the activities in an order that is drawn one by one from those that wait for
 * nothing more: the further a priority is below the largest among them, the likelier it is next.
 * Source: Drexl, "Scheduling of project networks by job assignment", Management Science 37, 1991.
 */
export function sampleKeys(
  { count, predecessors, successors }: Instance,
  priorities: Float64Array,
  random: Random,
  into: Float64Array,
): void {
  const waitsFor = new Int32Array(count);
  const ready = new Int32Array(count);
  let size = 0;
  for (let one = 0; one < count; one++) {
    const waits = (predecessors.at[one + 1] as number) - (predecessors.at[one] as number);
    waitsFor[one] = waits;
    if (waits === 0) ready[size++] = one;
  }
  for (let place = 0; size > 0; place++) {
    const drawn = drawByRegret(ready, size, priorities, random);
    const activity = ready[drawn] as number;
    ready[drawn] = ready[--size] as number;
    into[activity] = place;
    const last = successors.at[activity + 1] as number;
    for (let at = successors.at[activity] as number; at < last; at++) {
      const next = successors.items[at] as number;
      const waits = (waitsFor[next] as number) - 1;
      waitsFor[next] = waits;
      if (waits === 0) ready[size++] = next;
    }
  }
}

function drawByRegret(
  ready: Int32Array,
  size: number,
  priorities: Float64Array,
  random: Random,
): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at++) {
    largest = Math.max(largest, priorities[ready[at] as number] as number);
  }
  let sum = 0;
  for (let at = 0; at < size; at++) {
    sum += largest - (priorities[ready[at] as number] as number) + 1;
  }
  let left = random.share() * sum;
  for (let at = 0; at < size - 1; at++) {
    left -= largest - (priorities[ready[at] as number] as number) + 1;
    if (left < 0) return at;
  }
  return size - 1;
}
