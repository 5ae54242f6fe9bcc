import { findMoves, type Move, type Weeks } from '../compare.ts';
import { durationOf, effortOf } from '../effort.ts';
import type { Initiative, Roadmap, Team } from '../types.ts';

/** Another initiative that moves, and how that follows. */
export type Displaced = Move &
  /** It waits for the one that moves. */
  (
    | { because: 'waits-for-it' }
    /** It moves back, from days of the team that the one that moves now takes. */
    | { because: 'needs-its-days'; team: Team }
  );

/** What a move from one plan to another displaces at first hand: in the roadmap's order. */
export function explainMove(roadmap: Roadmap, from: Weeks, to: Weeks, id: string): Displaced[] {
  const mover = roadmap.initiatives.find((one) => one.id === id);
  if (!mover || from[id] === to[id]) return [];
  return findMoves(roadmap, from, to).flatMap((move): Displaced[] => {
    const other = move.initiative;
    if (other.id === id) return [];
    if (other.dependsOn.includes(id) && isSameWay(from[id], to[id], move))
      return [{ ...move, because: 'waits-for-it' }];
    const isLater = move.from !== undefined && (move.to === undefined || move.to > move.from);
    const isNewThere =
      overlap(roadmap, mover, to[id], other, move.from) &&
      !overlap(roadmap, mover, from[id], other, move.from);
    if (!isLater || !isNewThere) return [];
    const team = roadmap.teams.find(
      ({ id: one }) => effortOf(mover, one, roadmap) > 0 && effortOf(other, one, roadmap) > 0,
    );
    return team ? [{ ...move, because: 'needs-its-days', team }] : [];
  });
}

/** Both earlier, or both later or out of the plan. */
function isSameWay(from: number | undefined, to: number | undefined, move: Move): boolean {
  const isLater = (to ?? Infinity) > (from ?? Infinity);
  return isLater === (move.to ?? Infinity) > (move.from ?? Infinity);
}

function overlap(
  roadmap: Roadmap,
  one: Initiative,
  start: number | undefined,
  other: Initiative,
  otherStart: number | undefined,
): boolean {
  if (start === undefined || otherStart === undefined) return false;
  return (
    start < otherStart + durationOf(other, roadmap) && otherStart < start + durationOf(one, roadmap)
  );
}
