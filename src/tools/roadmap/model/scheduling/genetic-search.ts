import { compareCosts } from './cost.ts';
import { Crossover } from './crossover.ts';
import { Frame, type Member } from './frame.ts';
import { mirrorProject } from './mirror.ts';
import { isSame, Population } from './population.ts';
import { findPriorities } from './priorities.ts';
import { Random } from './random.ts';
import { sampleKeys } from './sample-keys.ts';
import type { Project, Search } from './types.ts';

/** From how many a child's giver is chosen. */
const givers = 4;
/** After how many children that were no better, as a multiple of the population, all begins anew. */
const patience = 3;

/**
 * Bi-population genetic search: children of schedules that begin early are scheduled from the end,
 * theirs from the beginning again, so that each pass also justifies. Goes on for ever; yields after
 * every pass: the schedule, or undefined when it is seen from the end. Where periods until the end
 * are not all that counts, everything is scheduled from the beginning.
 * Source: Debels and Vanhoucke, "A bi-population based genetic algorithm for the RCPSP", 2005.
 */
export function* breedSchedules(
  project: Project,
  search: Search,
  forward: Frame,
  first: Member,
): Generator<Member | undefined, never> {
  const random = new Random(search.seed, 'scheduling');
  const mirror =
    search.objective === 'finish' ? new Frame(mirrorProject(project, first.finish)) : undefined;
  const frames = mirror ? [forward, mirror] : [forward];
  const priorities = findPriorities(project, forward.instance, search.objective);
  const crossover = new Crossover(forward.instance, random);
  const size = sizeOf(search.schedules);
  const breeder = new Breeder(frames, crossover);
  for (;;) {
    const populations = frames.map(() => new Population(size, random));
    yield* fill(populations, frames, size, priorities, random);
    let unchanged = 0;
    for (let born = 0; unchanged < patience * size; born++) {
      const from = Math.floor(born / size) % frames.length;
      const to = (from + 1) % frames.length;
      const child = breeder.breed(populations[from] as Population, to, born);
      yield to === 0 ? child : undefined;
      unchanged = (populations[to] as Population).insert(child) > 0 ? 0 : unchanged + 1;
    }
  }
}

/** Larger ones find better schedules, later: measured on 1,000 and 5,000 schedules. */
function sizeOf(schedules: number): number {
  return Math.max(8, Math.min(60, Math.round(Math.sqrt(schedules) * 0.6)));
}

function* fill(
  [early, late]: readonly Population[],
  [forward, mirror]: readonly Frame[],
  size: number,
  priorities: Float64Array,
  random: Random,
): Generator<Member | undefined, void> {
  if (!early || !forward) return;
  const keys = new Float64Array(forward.instance.count);
  for (let one = 0; one < size; one++) {
    sampleKeys(forward.instance, priorities, random, keys);
    let member = forward.schedule(keys);
    yield member;
    if (mirror && late) {
      forward.turn(member, keys);
      const turned = mirror.schedule(keys);
      yield undefined;
      late.insert(turned);
      forward.turn(turned, keys);
      const again = forward.schedule(keys);
      yield again;
      if (compareCosts(again.cost, member.cost) <= 0) member = again;
    }
    early.insert(member);
  }
}

/** Makes children, with room to work in. */
class Breeder {
  readonly #frames: readonly Frame[];
  readonly #crossover: Crossover;
  readonly #taker: Float64Array;
  readonly #giver: Float64Array;
  readonly #keys: Float64Array;

  constructor(frames: readonly Frame[], crossover: Crossover) {
    const count = (frames[0] as Frame).instance.count;
    this.#frames = frames;
    this.#crossover = crossover;
    this.#taker = new Float64Array(count);
    this.#giver = new Float64Array(count);
    this.#keys = new Float64Array(count);
  }

  /** A child of a population's next member and of the one of a few that is most ahead of it somewhere. */
  breed(population: Population, to: number, born: number): Member {
    const frame = this.#frames[to] as Frame;
    const taker = population.member(born);
    this.#see(taker, this.#taker);
    this.#keys.set(this.#taker);
    let best = Number.NEGATIVE_INFINITY;
    for (let round = 0; round < givers; round++) {
      const giver = population.member();
      if (isSame(giver, taker)) continue;
      this.#see(giver, this.#giver);
      const ends = [giver.finish, taker.finish] as const;
      const stretch = this.#crossover.findStretch(this.#giver, ends[0], this.#taker, ends[1]);
      if (stretch.gain <= best) continue;
      best = stretch.gain;
      this.#crossover.cross(this.#giver, this.#taker, stretch, this.#keys);
    }
    frame.orders.sort(this.#keys, frame.order);
    this.#crossover.mutate(frame.order, this.#keys);
    return frame.schedule(this.#keys);
  }

  /** Writes a parent's starts as the child's frame sees them. */
  #see(parent: Member, into: Float64Array): void {
    if (this.#frames.length > 1) (this.#frames[0] as Frame).turn(parent, into);
    else into.set(parent.starts);
  }
}
