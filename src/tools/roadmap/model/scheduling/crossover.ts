import type { Instance } from './instance.ts';
import type { Random } from './random.ts';

/** The shortest and the longest stretch that a child takes over, as shares of the finish. */
const shortest = 0.1;
const longest = 0.4;
/** How many activities of a child move, on average, and how many places at most. */
const moved = 3;
const farthest = 10;

/**
 * Peak crossover: a child does in one stretch what one parent does there, and keeps the other's
 * order around it. The stretch is where the one gets most more work done than the other.
 * Source of the idea: Valls, Ballestin and Quintanilla, "A hybrid genetic algorithm for the
 * resource-constrained project scheduling problem", EJOR 185, 2008.
 */
export class Crossover {
  readonly #instance: Instance;
  readonly #random: Random;
  /** By activity: how much of all resources it uses, scarce ones weighing more. */
  readonly #intensity: Float64Array;
  #ahead = new Float64Array(256);

  constructor(instance: Instance, random: Random) {
    this.#instance = instance;
    this.#random = random;
    this.#intensity = findIntensities(instance);
  }

  /**
   * Finds a stretch of `giver` (starts, with their finish) to put into `taker`, and how much more
   * work it gets done there.
   */
  findStretch(
    giver: Float64Array,
    giverEnd: number,
    taker: Float64Array,
    takerEnd: number,
  ): { from: number; to: number; gain: number } {
    const ahead = this.#countAhead(giver, taker, Math.max(giverEnd, takerEnd) + 2);
    const share = shortest + (longest - shortest) * this.#random.share();
    const length = Math.max(1, Math.floor(giverEnd * share));
    let from = 0;
    let gain = Number.NEGATIVE_INFINITY;
    for (let period = 0; period <= giverEnd - length; period++) {
      const more = (ahead[period + length] as number) - (ahead[period] as number);
      // Sums of fractions are not exact: the first of equal ones is kept.
      if (more <= gain + 1e-9) continue;
      gain = more;
      from = period;
    }
    return { from, to: from + length, gain };
  }

  /** Writes the keys of the child. */
  cross(
    giver: Float64Array,
    taker: Float64Array,
    { from, to }: { from: number; to: number },
    into: Float64Array,
  ): void {
    const { count, horizon } = this.#instance;
    const apart = 4 * horizon;
    for (let one = 0; one < count; one++) {
      const given = giver[one] as number;
      const taken = taker[one] as number;
      if (given >= from && given <= to) into[one] = given;
      else if (taken < from || (taken <= to && given < from)) into[one] = taken - apart;
      else into[one] = taken + apart;
    }
  }

  /** Moves a few activities of an order by a few places: writes keys. */
  mutate(order: Int32Array, into: Float64Array): void {
    const count = order.length;
    // Finer than places, so that a moved one comes to stand between two others.
    const fine = 16;
    for (let place = 0; place < count; place++) {
      let key = place * fine;
      if (this.#random.share() * count < moved) {
        key += this.#random.below(2 * farthest * fine + 1) - farthest * fine;
      }
      into[order[place] as number] = key;
    }
  }

  /** By period: how much more work `giver` has done until its start than `taker`. */
  #countAhead(giver: Float64Array, taker: Float64Array, periods: number): Float64Array {
    const { count, durations } = this.#instance;
    if (this.#ahead.length < periods) this.#ahead = new Float64Array(2 * periods);
    const ahead = this.#ahead;
    ahead.fill(0, 0, periods);
    for (let one = 0; one < count; one++) {
      const intensity = this.#intensity[one] as number;
      const duration = durations[one] as number;
      const given = giver[one] as number;
      const taken = taker[one] as number;
      ahead[given] = (ahead[given] as number) + intensity;
      ahead[given + duration] = (ahead[given + duration] as number) - intensity;
      ahead[taken] = (ahead[taken] as number) - intensity;
      ahead[taken + duration] = (ahead[taken + duration] as number) + intensity;
    }
    let rate = 0;
    let sum = 0;
    for (let period = 0; period < periods; period++) {
      rate += ahead[period] as number;
      ahead[period] = sum;
      sum += rate;
    }
    return ahead;
  }
}

function findIntensities({
  count,
  uses,
  amounts,
  durations,
  resources,
  free,
}: Instance): Float64Array {
  const most = new Float64Array(resources);
  for (let at = 0; at < free.length; at++) {
    most[at % resources] = Math.max(most[at % resources] as number, free[at] as number);
  }
  const intensities = new Float64Array(count);
  const loads = new Float64Array(resources);
  const shareOf = (use: number) => {
    const limit = most[uses.items[use] as number] as number;
    return limit > 0 ? (amounts[use] as number) / limit : 0;
  };
  for (let one = 0; one < count; one++) {
    for (let use = uses.at[one] as number; use < (uses.at[one + 1] as number); use++) {
      const resource = uses.items[use] as number;
      loads[resource] = (loads[resource] as number) + shareOf(use) * (durations[one] as number);
    }
  }
  const largest = loads.reduce((larger, load) => Math.max(larger, load), 1e-9);
  for (let one = 0; one < count; one++) {
    let sum = 0;
    for (let use = uses.at[one] as number; use < (uses.at[one + 1] as number); use++) {
      sum += (shareOf(use) * (loads[uses.items[use] as number] as number)) / largest;
    }
    intensities[one] = sum;
  }
  return intensities;
}
