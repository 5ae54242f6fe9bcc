import { type DatedFlow, placeFlows } from './dated-flow.ts';
import { makeTerms } from './exponential-sum.ts';
import { ratesOf } from './internal-rates.ts';

/** A day's amounts cancel out when no more is left of them than rounding explains. */
const relativeRest = 4 * Number.EPSILON;

/**
 * All internal rates of return of dated flows: every yearly rate above -100 % at which `xnpv` of
 * the flows is zero, ascending, as fractions. Rows may come in any order; amounts of one day are
 * added up, and cancel out where they do so but for rounding. What counts as a rate, and which
 * are left out, is as for `internalRates`.
 *
 * Throws a RangeError when a date is not a day of the calendar, an amount is not finite, or the
 * amounts of one day add up to more than a number holds.
 * Source: the XIRR function of Microsoft Excel, which gives one of these rates.
 */
export function datedInternalRates(flows: readonly DatedFlow[]): number[] {
  const byDay = new Map<number, { sum: number; size: number }>();
  for (const { days, amount } of placeFlows(flows).sort((a, b) => a.amount - b.amount)) {
    const { sum, size } = byDay.get(days) ?? { sum: 0, size: 0 };
    byDay.set(days, { sum: sum + amount, size: size + Math.abs(amount) });
  }
  const amounts = [...byDay].map(([days, { sum, size }]): [number, number] => {
    if (!Number.isFinite(sum)) throw new RangeError('the amounts of one day are too large to add');
    return [days, Math.abs(sum) <= relativeRest * size ? 0 : sum];
  });
  return ratesOf(makeTerms(amounts), 365);
}
