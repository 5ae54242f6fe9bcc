import { type Department, departments, type Home, homes } from '../../../lib/departments.ts';
import { findBalance, type PhaseBalance } from './balance.ts';
import type { Plan } from './plan.ts';
import type { Roadmap } from './types.ts';

/** A part of a phase's work. */
export interface BalanceShare {
  home: Home;
  /** Of the phase's person-days; 0.25 is a quarter. */
  share: number;
  /** Where it begins when the shares stand side by side. */
  from: number;
}

export interface BalanceShares extends PhaseBalance {
  /** One for each home, in their order; empty while the phase has no effort. */
  shares: BalanceShare[];
  /** Sides whose goals nothing in the phase serves; none while nothing is in it. */
  leftOut: Department[];
}

/** How each phase divides between the goals of IT, of marketing and of both. */
export function findBalanceShares(
  roadmap: Roadmap,
  plan: Pick<Plan, 'initiatives'>,
): BalanceShares[] {
  return findBalance(roadmap, plan).map((balance) => ({
    ...balance,
    shares: toShares(balance.days),
    leftOut: findLeftOut(balance.counts),
  }));
}

function toShares(days: Record<Home, number>): BalanceShare[] {
  const total = homes.reduce((sum, home) => sum + days[home], 0);
  if (total === 0) return [];
  let before = 0;
  return homes.map((home) => {
    const from = before / total;
    before += days[home];
    return { home, share: days[home] / total, from };
  });
}

function findLeftOut(counts: Record<Home, number>): Department[] {
  const isEmpty = homes.every((home) => counts[home] === 0);
  if (isEmpty || counts.shared > 0) return [];
  return departments.filter((side) => counts[side] === 0);
}
