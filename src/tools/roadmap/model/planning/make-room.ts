import { byClaim, earliestStart, insert, leftOut, roomLeft, type Starts, take } from './pack.ts';
import type { Room } from './room.ts';
import type { PlanningProject } from './to-project.ts';

/**
 * Fills what room there is with what is left out, and lets each must-have that is left out take the
 * room of one that is not, as long as that is enough. What makes room, and what waits for it, is
 * placed again where it still fits.
 */
export function makeRoom(planning: PlanningProject, given: Starts): Starts {
  let starts = [...given];
  let room = roomLeft(planning, starts);
  const claims = byClaim(planning);
  const insertAll = () => {
    let before: number;
    do {
      before = countOut(starts);
      insert(planning, starts, room, claims);
    } while (countOut(starts) < before);
  };
  insertAll();
  for (;;) {
    const swapped = swapOne(planning, starts, room, claims);
    if (!swapped) return starts;
    starts = swapped;
    room = roomLeft(planning, starts);
    insertAll();
  }
}

const countOut = (starts: Starts) => starts.filter((start) => start === leftOut).length;

function swapOne(
  planning: PlanningProject,
  starts: Starts,
  room: Room,
  claims: readonly number[],
): Starts | undefined {
  const { isMust, isFixed, project } = planning;
  for (const must of claims) {
    if (!isMust[must]) break;
    if (starts[must] !== leftOut) continue;
    // What gives way last has the greatest claim.
    for (const other of [...claims].reverse()) {
      if (isMust[other] || isFixed[other] || starts[other] === leftOut) continue;
      if (!sharesTeam(project.demands[must] ?? [], project.demands[other] ?? [])) continue;
      const gone = [other, ...placedAfter(planning, starts, other)];
      for (const one of gone) take(room, planning, one, starts[one] ?? 0, -1);
      const start = earliestStart(planning, starts, room, must);
      for (const one of gone) take(room, planning, one, starts[one] ?? 0);
      if (start === undefined) continue;
      const next = [...starts];
      for (const one of gone) next[one] = leftOut;
      next[must] = start;
      return next;
    }
  }
  return undefined;
}

const sharesTeam = (one: readonly number[], other: readonly number[]) =>
  one.some((days, team) => days > 0 && (other[team] ?? 0) > 0);

/** All that is placed and waits for an activity, at first or second hand. None of it is a must. */
function placedAfter({ project }: PlanningProject, starts: Starts, activity: number): number[] {
  const found = new Set<number>();
  const left = [...(project.successors[activity] ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next) || starts[next] === leftOut) continue;
    found.add(next);
    left.push(...(project.successors[next] ?? []));
  }
  return [...found];
}
