import { findPlaceInPhase } from './place-in-phase.ts';
import type { Plan } from './plan.ts';
import type { Initiative, Phase, Roadmap, Week } from './types.ts';

/** Why an initiative stays where it is. */
export type Stay = 'pinned' | 'done' | 'dropped';

/** Missing when it may move. */
export function findStay({
  isPinned,
  status,
}: Pick<Initiative, 'isPinned' | 'status'>): Stay | undefined {
  if (status === 'done' || status === 'dropped') return status;
  return isPinned ? 'pinned' : undefined;
}

/**
 * The start so many weeks later, earlier when `by` is negative: within the roadmap, or, for what
 * starts outside it, no farther out than it is.
 */
export function shiftStart(start: Week, by: number, weeks: number): Week {
  return Math.max(Math.min(0, start), Math.min(Math.max(weeks - 1, start), start + by));
}

/** As `findPlaceInPhase`, in the roadmap as a whole. */
export function findEarliestPlace(roadmap: Roadmap, plan: Plan, id: string): Week {
  const phase: Phase = { id: 'roadmap', name: '', weeks: plan.weeks };
  const spans = [{ phase, from: 0, until: plan.weeks }];
  return findPlaceInPhase(roadmap, { ...plan, spans }, id, 0);
}
