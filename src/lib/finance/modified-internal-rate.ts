/**
 * The modified internal rate of return: the rate for each period at which the present value of
 * all money out, discounted at `financeRate`, grows to the final value of all money in,
 * reinvested at `reinvestRate`. Flows are one period apart and zeros count as periods; rates are
 * fractions for each period. Undefined when there is no such rate: no flow below zero, none above
 * zero, or one of the two rates at -100 % or lower.
 *
 * Throws a RangeError when a rate or a flow is not finite, or the result too large for a number.
 * Source: the MIRR function of Microsoft Excel.
 */
export function modifiedInternalRate(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): number | undefined {
  for (const value of [...flows, financeRate, reinvestRate]) {
    if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite flow or rate`);
  }
  const isMixed = flows.some((flow) => flow < 0) && flows.some((flow) => flow > 0);
  if (!isMixed || financeRate <= -1 || reinvestRate <= -1) return undefined;
  const out = logPresentValue(
    financeRate,
    flows.map((flow) => -flow),
  );
  const back = logPresentValue(reinvestRate, flows);
  const rate = Math.expm1(Math.log1p(reinvestRate) + (back - out) / (flows.length - 1));
  if (rate === Number.POSITIVE_INFINITY)
    throw new RangeError('the modified rate is too large for a number');
  return rate;
}

/** The logarithm of the present value of the flows above zero, so that no power overflows. */
function logPresentValue(rate: number, flows: readonly number[]): number {
  const logGrowth = Math.log1p(rate);
  const logs = flows.flatMap((flow, period) =>
    flow > 0 ? [Math.log(flow) - period * logGrowth] : [],
  );
  const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
}
