/**
 * What a nominal rate is worth in real prices: (1 + nominal) / (1 + inflation) - 1. All are
 * fractions for one and the same period: 7 % at an inflation of 2 % is 0.04902.
 *
 * Throws a RangeError when one of them is not a finite number above -100 %.
 * Source: Irving Fisher, The Theory of Interest (1930), as in Brealey, Myers and Allen,
 * Principles of Corporate Finance, section "Inflation and interest rates".
 */
export function realRate(nominal: number, inflation: number): number {
  for (const rate of [nominal, inflation]) {
    if (!(rate > -1 && Number.isFinite(rate)))
      throw new RangeError(`a rate of ${rate} cannot be converted: it must be above -1`);
  }
  // The same fraction as in the formula, without the digits that adding 1 costs.
  return (nominal - inflation) / (1 + inflation);
}
