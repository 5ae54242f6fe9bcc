import type { Schedule } from '../scheduling/index.ts';
import type { Objective } from '../types.ts';
import { makeRoom } from './make-room.ts';
import { orderBy, pack, type Starts } from './pack.ts';
import type { PlanningProject } from './to-project.ts';
import { isBetter, isSound, worthOf } from './worth.ts';

/**
 * The best packing that a few plans and schedules lead to. A given plan that is sound stays as it is
 * when nothing is better.
 */
export function choose(
  planning: PlanningProject,
  given: readonly Starts[],
  schedules: readonly Schedule[],
  objective: Objective,
): Starts {
  const sound = given.filter((starts) => isSound(planning, starts));
  const packed = [...sound, ...schedules.map(({ starts }) => starts)].map((starts) =>
    pack(planning, orderBy(planning, placeLast(starts))),
  );
  const mustsFirst = schedules.map(({ starts }) => pack(planning, orderBy(planning, starts, true)));
  const candidates = [...sound, ...sound, ...packed, ...mustsFirst].map((starts, place) =>
    place < sound.length ? starts : makeRoom(planning, starts),
  );
  const nothing = pack(planning, []);
  let best = candidates[0] ?? makeRoom(planning, nothing);
  let worth = worthOf(planning, best, objective);
  for (const candidate of candidates) {
    const own = worthOf(planning, candidate, objective);
    if (!isBetter(own, worth)) continue;
    best = candidate;
    worth = own;
  }
  // The first plan may be kept as it is only where no must-have could still take a place in it.
  return makeRoom(planning, best);
}

const placeLast = (starts: readonly number[]) =>
  starts.map((start) => (start < 0 ? Number.MAX_SAFE_INTEGER : start));
