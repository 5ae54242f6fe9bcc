import { type DatedFlow, placeFlows } from './dated-flow.ts';

/**
 * What dated flows are worth on the earliest date among them: the sum of
 * amount / (1 + rate)^(days / 365), where days are counted from that date and every year has 365
 * of them (act/365 fixed). `rate` is a fraction a year. The rows may come in any order; without
 * any, the value is 0. The unit of the result is that of the amounts; it is not rounded.
 * Spreadsheets count from the first row instead, so put the earliest there to compare.
 *
 * Throws a RangeError when the rate is not a finite number above -100 %, a date is not a day of
 * the calendar, an amount is not finite, or the result is too large for a number.
 * Source: the XNPV function of Microsoft Excel.
 */
export function xnpv(rate: number, flows: readonly DatedFlow[]): number {
  if (!(rate > -1 && Number.isFinite(rate)))
    throw new RangeError(`a rate of ${rate} has no present value: it must be above -1`);
  // For small rates, powers of 1 + rate would lose digits.
  const logGrowth = Math.log1p(rate);
  let value = 0;
  for (const { days, amount } of placeFlows(flows)) {
    value += amount * Math.exp((-days / 365) * logGrowth);
  }
  if (!Number.isFinite(value)) throw new RangeError('the present value is too large for a number');
  return value;
}
