import { type Minor, minor, nothing } from '../money.ts';

export interface PeakFunding {
  /** The most that is out at any time; zero or above. */
  amount: Minor;
  /** The end of the month in which that is first so; 0 is the start, also when nothing is out. */
  month: number;
}

/**
 * The deepest cumulative deficit: how much money a plan takes before it gives any back. Flows
 * are not discounted; `flows[0]` falls at time 0 and each other flow within its month, evenly, so
 * that the deepest point is at the end of one.
 *
 * Throws a RangeError when the deficit is not a whole number of minor units.
 * Source: the maximum funding requirement of project finance, the lowest point of the cumulative
 * cash flow curve.
 */
export function peakFunding(flows: readonly Minor[]): PeakFunding {
  let peak: PeakFunding = { amount: nothing, month: 0 };
  let balance = 0;
  for (const [month, flow] of flows.entries()) {
    balance += flow;
    if (-balance > peak.amount) peak = { amount: minor(-balance), month };
  }
  return peak;
}
