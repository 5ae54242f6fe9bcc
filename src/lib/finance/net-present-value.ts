/**
 * What a row of flows is worth at the time of the first one: the sum of flow[t] / (1 + rate)^t,
 * where `flows[0]` falls at time 0 and is not discounted, and the others follow at the end of one
 * period each. `rate` is a fraction for each period (0.1 is 10 %). The unit of the result is that
 * of the flows; it is not rounded. Spreadsheets' NPV discounts the first flow by one period: give
 * it `[0, ...flows]` to compare.
 *
 * Throws a RangeError when the rate is -100 % or lower, when a flow is not finite, or when the
 * result is too large for a number.
 * Source: Brealey, Myers and Allen, Principles of Corporate Finance, chapter "How to calculate
 * present values".
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  if (!(rate > -1))
    throw new RangeError(`a rate of ${rate} has no present value: it must be above -1`);
  // Horner's scheme, last flow first: one rounding error a period and no power that overflows.
  let value = 0;
  for (let period = flows.length - 1; period >= 0; period--) {
    value = value / (1 + rate) + (flows[period] ?? 0);
  }
  if (!Number.isFinite(value))
    throw new RangeError('a flow is not finite, or the present value is too large');
  return value;
}
