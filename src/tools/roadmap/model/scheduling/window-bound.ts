import { tolerance } from './earliest-fit.ts';
import type { Instance } from './instance.ts';

/** What some activities need of one resource: none starts before its head, and `after` follows its end. */
interface Work {
  heads: number[];
  afters: number[];
  amounts: number[];
}

/**
 * A finish that no schedule can be earlier than: for each resource, the activities that lie between
 * a head and a tail must do all their work between them; and so must activities that can never
 * run at once. `tails` hold the activities' own durations.
 * Source: Klein and Scholl, "Computing lower bounds by destructive improvement", EJOR 112, 1999.
 */
export function findWindowBound(instance: Instance, heads: Int32Array, tails: Int32Array): number {
  const { count, uses, amounts, durations, fixed, resources } = instance;
  const most = findMost(instance);
  const works = Array.from(
    { length: resources },
    (): Work => ({ heads: [], afters: [], amounts: [] }),
  );
  const add = (work: Work, one: number, amount: number) => {
    work.heads.push(heads[one] as number);
    work.afters.push((tails[one] as number) - (durations[one] as number));
    work.amounts.push(amount * (durations[one] as number));
  };
  for (let one = 0; one < count; one++) {
    if ((fixed[one] as number) >= 0) continue;
    for (let use = uses.at[one] as number; use < (uses.at[one + 1] as number); use++) {
      const work = works[uses.items[use] as number];
      if (work) add(work, one, amounts[use] as number);
    }
  }
  let bound = 0;
  for (const [resource, work] of works.entries()) {
    bound = Math.max(bound, boundWork(work, most[resource] as number));
  }
  for (const members of findExclusive(instance, most)) {
    const work: Work = { heads: [], afters: [], amounts: [] };
    for (const one of members) add(work, one, 1);
    bound = Math.max(bound, boundWork(work, 1));
  }
  return bound;
}

function boundWork({ heads, afters, amounts }: Work, capacity: number): number {
  const byAfter = [...heads.keys()].sort(
    (one, other) => (afters[other] as number) - (afters[one] as number),
  );
  let bound = 0;
  for (const head of new Set(heads)) {
    let sum = 0;
    for (const one of byAfter) {
      if ((heads[one] as number) < head) continue;
      sum += amounts[one] as number;
      const periods = Math.ceil(sum / (capacity + tolerance) - tolerance);
      bound = Math.max(bound, head + periods + (afters[one] as number));
    }
  }
  return bound;
}

/** By resource: the most that fixed activities ever leave. */
function findMost({ free, resources }: Instance): Float64Array {
  const most = new Float64Array(resources);
  for (let at = 0; at < free.length; at++) {
    const resource = at % resources;
    if ((free[at] as number) > (most[resource] as number)) most[resource] = free[at] as number;
  }
  return most;
}

/** For each activity, a group around it of which no two can ever run at once; longer ones come first. */
function findExclusive(instance: Instance, most: Float64Array): number[][] {
  const { count, durations, fixed } = instance;
  const timed = Array.from({ length: count }, (_, one) => one)
    .filter((one) => (fixed[one] as number) < 0 && (durations[one] as number) > 0)
    .sort((one, other) => (durations[other] as number) - (durations[one] as number) || one - other);
  const follows = findFollowing(instance);
  const excludes = timed.map((one) => {
    const row = new Uint8Array(count);
    for (const other of timed) {
      const isOrdered = follows[one]?.[other] === 1 || follows[other]?.[one] === 1;
      if (one !== other && (isOrdered || isTooMuch(instance, one, other, most))) row[other] = 1;
    }
    return row;
  });
  return timed.map((seed, at) => {
    const group = [seed];
    const rows = [excludes[at]];
    for (const [place, one] of timed.entries()) {
      if (!rows.every((row) => row?.[one] === 1)) continue;
      group.push(one);
      rows.push(excludes[place]);
    }
    return group;
  });
}

/** Those that wait for each activity, at once or by way of others that are not fixed. */
function findFollowing({ count, order, successors, fixed }: Instance): Uint8Array[] {
  const follows = Array.from({ length: count }, () => new Uint8Array(count));
  for (let place = count - 1; place >= 0; place--) {
    const activity = order[place] as number;
    const row = follows[activity] as Uint8Array;
    const last = successors.at[activity + 1] as number;
    for (let at = successors.at[activity] as number; at < last; at++) {
      const next = successors.items[at] as number;
      if ((fixed[next] as number) >= 0) continue;
      row[next] = 1;
      const further = follows[next] as Uint8Array;
      for (let one = 0; one < count; one++) if (further[one]) row[one] = 1;
    }
  }
  return follows;
}

function isTooMuch(
  { uses, amounts }: Instance,
  one: number,
  other: number,
  most: Float64Array,
): boolean {
  for (let use = uses.at[one] as number; use < (uses.at[one + 1] as number); use++) {
    for (let at = uses.at[other] as number; at < (uses.at[other + 1] as number); at++) {
      if (uses.items[use] !== uses.items[at]) continue;
      const sum = (amounts[use] as number) + (amounts[at] as number);
      if (sum > (most[uses.items[use] as number] as number) + 2 * tolerance) return true;
    }
  }
  return false;
}
