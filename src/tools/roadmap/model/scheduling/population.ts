import { compareCosts } from './cost.ts';
import type { Member } from './frame.ts';
import type { Random } from './random.ts';

/** How many members are compared to find the one that a new one is most like. */
const compared = 6;

/** Schedules of one frame, all different, as many as `size`. */
export class Population {
  readonly members: Member[] = [];
  readonly #size: number;
  readonly #random: Random;

  constructor(size: number, random: Random) {
    this.#size = size;
    this.#random = random;
  }

  /** A member by its place, or by chance. */
  member(place = this.#random.below(this.members.length)): Member {
    return this.members[place % this.members.length] as Member;
  }

  /**
   * Takes a new member in, for the one most like it of a few that are not better; when all those are
   * better, for the worst of all. How much better it is than the one that left: 0 when it is no
   * better, or was not taken in.
   */
  insert(member: Member): number {
    if (this.members.some((one) => isSame(one, member))) return 0;
    if (this.members.length < this.#size) return this.members.push(member);
    const place = this.#findSimilar(member) ?? this.#findWorst();
    const difference = compareCosts(this.member(place).cost, member.cost);
    if (difference >= 0) this.members[place] = member;
    return Math.max(0, difference);
  }

  #findSimilar(member: Member): number | undefined {
    let similar: number | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < compared; round++) {
      const place = this.#random.below(this.members.length);
      const other = this.member(place);
      if (compareCosts(other.cost, member.cost) < 0) continue;
      const distance = distanceOf(other.starts, member.starts);
      if (distance >= nearest) continue;
      nearest = distance;
      similar = place;
    }
    return similar;
  }

  #findWorst(): number {
    let worst = 0;
    for (let place = 1; place < this.members.length; place++) {
      if (compareCosts(this.member(worst).cost, this.member(place).cost) < 0) worst = place;
    }
    return worst;
  }
}

export function isSame(one: Member, other: Member): boolean {
  return one.finish === other.finish && distanceOf(one.starts, other.starts) === 0;
}

function distanceOf(one: Int32Array, other: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) {
    sum += Math.abs((one[at] as number) - (other[at] as number));
  }
  return sum;
}
