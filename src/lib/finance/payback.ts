import { type Minor, minor, roundHalfAwayFromZero } from '../money.ts';

export type Payback =
  | {
      kind: 'reached';
      /** Months from time 0 until the money is first back; a fraction within a month. */
      months: number;
      /** The same for the last time; equal where it comes back once. */
      lastMonths: number;
      /** Whether the plan has fallen behind again, and is so after its last flow. */
      isBehindAtEnd: boolean;
    }
  /** What is still missing after the last flow. */
  | { kind: 'not-reached'; shortfall: Minor }
  /** No money was ever out: there is nothing to pay back. */
  | { kind: 'never-behind' };

/**
 * When the cumulative flow, not discounted, comes back to zero or above after having been below.
 * `flows[0]` falls at time 0 and each other flow evenly over its month, so the moment is
 * interpolated: 17.4 is in the eighteenth month. A shortfall is above zero.
 *
 * Throws a RangeError when what is missing is not a whole number of minor units.
 * Source: the payback period as in Brealey, Myers and Allen, Principles of Corporate Finance,
 * chapter "Net present value and other investment criteria".
 */
export function payback(flows: readonly Minor[]): Payback {
  return followBalance(flows, 0, minor);
}

/** The former name of `payback`. */
/**
 * `payback` on present values: each flow counts as flow[t] / (1 + rate)^t, as in
 * `netPresentValue`, and falls evenly over its month. `rate` is a fraction for each month. A
 * balance that differs from zero by no more than rounding explains is zero. The shortfall is a
 * present value, rounded to the minor unit: 0 when less than half a unit is missing.
 *
 * Throws a RangeError when the rate is not a finite number above -100 %, or a present value is
 * too large for a number.
 * Source: the discounted payback period, in the same chapter.
 */
export function discountedPayback(rate: number, flows: readonly Minor[]): Payback {
  if (!(rate > -1 && Number.isFinite(rate)))
    throw new RangeError(`a rate of ${rate} has no present value: it must be above -1`);
  const logGrowth = Math.log1p(rate);
  const values = flows.map((flow, month) => flow * Math.exp(-month * logGrowth));
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
  if (!Number.isFinite(size)) throw new RangeError('a present value is too large for a number');
  // A power has the error of its exponent, and a sum one error for each of its terms.
  const errors = flows.length * (2 + Math.abs(logGrowth));
  return followBalance(values, errors * Number.EPSILON * size, roundHalfAwayFromZero);
}

/** Balances up to `tolerance` below zero count as zero. */
function followBalance(
  flows: readonly number[],
  tolerance: number,
  toMinor: (missing: number) => Minor,
): Payback {
  const crossings: number[] = [];
  let balance = 0;
  let isBehind = false;
  for (const [month, flow] of flows.entries()) {
    const before = balance;
    balance += flow;
    const wasBehind = isBehind;
    isBehind = balance < -tolerance;
    if (wasBehind && !isBehind) crossings.push(month - 1 + Math.min(1, -before / flow));
  }
  const [months] = crossings;
  if (months !== undefined)
    return {
      kind: 'reached',
      months,
      lastMonths: crossings.at(-1) ?? months,
      isBehindAtEnd: isBehind,
    };
  return isBehind
    ? { kind: 'not-reached', shortfall: toMinor(-balance) }
    : { kind: 'never-behind' };
}
