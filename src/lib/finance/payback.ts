import { type Minor, minor } from '../money.ts';

export type Payback =
  /** Periods from time 0 until the money is back; a fraction where that happens within a period. */
  | { kind: 'reached'; months: number }
  /** What is still missing after the last flow; above zero. */
  | { kind: 'not-reached'; shortfall: Minor }
  /** No money was ever out: there is nothing to pay back. */
  | { kind: 'never-behind' };

/**
 * When the cumulative flow, not discounted, first comes back to zero or above after having been
 * below. `flows[0]` falls at time 0 and each other flow evenly over its month, so the moment is
 * interpolated: 17.4 is in the eighteenth month. A plan that falls behind again later still has
 * its first payback here; compare its last cumulative flow with zero.
 * Source: the payback period as in Brealey, Myers and Allen, Principles of Corporate Finance,
 * chapter "Net present value and other investment criteria".
 */
export function findPayback(flows: readonly Minor[]): Payback {
  let cumulative = 0;
  for (const [month, flow] of flows.entries()) {
    const before = cumulative;
    cumulative += flow;
    if (before < 0 && cumulative >= 0)
      return { kind: 'reached', months: month - 1 - before / flow };
  }
  if (cumulative < 0) return { kind: 'not-reached', shortfall: minor(-cumulative) };
  return { kind: 'never-behind' };
}
