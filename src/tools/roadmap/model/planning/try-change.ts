import type { Weeks } from '../compare.ts';
import { durationOf } from '../effort.ts';
import type { Roadmap } from '../types.ts';
import { type Proposal, propose } from './propose.ts';

/** What a change of the roadmap is tried against. */
export interface Goal {
  roadmap: Roadmap;
  /** The proposal in which it is left out or late. */
  proposal: Proposal;
  /** The initiative that should fit, and come in time. */
  id: string;
  schedules: number;
  seed: number;
}

/**
 * The plan of a changed roadmap in which the initiative fits and is in time, and nothing else, except
 * for `given`, is newly left out or late; undefined when none is found.
 */
export function tryChange(goal: Goal, changed: Roadmap, given?: string): Weeks | undefined {
  const { proposal, id, schedules, seed } = goal;
  const { weeks, late } = propose({
    roadmap: changed,
    schedules,
    seed,
    from: proposal.weeks,
    wanted: id,
  });
  if (weeks[id] === undefined) return undefined;
  const wasLate = new Set(proposal.late.map(({ initiative }) => initiative.id));
  const isWorse =
    Object.keys(proposal.weeks).some((one) => one !== given && weeks[one] === undefined) ||
    late.some(({ initiative }) => initiative.id === id || !wasLate.has(initiative.id));
  return isWorse ? undefined : weeks;
}

/** The smallest whole number up to `most` for which something is found, by halving; rests between two attempts. */
export function* findSmallest<Found>(
  most: number,
  attempt: (amount: number) => Found | undefined,
): Generator<void, { amount: number; found: Found } | undefined> {
  const atMost = most < 1 ? undefined : attempt(most);
  if (atMost === undefined) return undefined;
  let best = { amount: most, found: atMost };
  let tooFew = 0;
  while (best.amount - tooFew > 1) {
    yield;
    const amount = Math.floor((best.amount + tooFew) / 2);
    const found = attempt(amount);
    if (found === undefined) tooFew = amount;
    else best = { amount, found };
  }
  return best;
}

/** Person-days a week that a plan asks of a team, by week from 0. */
export function loadOf(roadmap: Roadmap, team: number, weeks: Weeks, length: number): number[] {
  const load: number[] = new Array(length).fill(0);
  const id = roadmap.teams[team]?.id ?? '';
  for (const initiative of roadmap.initiatives) {
    const start = weeks[initiative.id];
    const effort = initiative.efforts[id];
    if (start === undefined || effort === undefined || initiative.status === 'dropped') continue;
    const duration = durationOf(initiative, roadmap);
    const days = typeof effort === 'number' ? effort : roadmap.sizes[effort];
    for (let week = Math.max(0, start); week < Math.min(start + duration, length); week++) {
      load[week] = (load[week] ?? 0) + days / duration;
    }
  }
  return load;
}
