/**
 * The monthly rate that compounds to a yearly one in twelve months: (1 + r)^(1/12) - 1. Both are
 * fractions: 0.1 a year is 0.00797 a month. A twelfth of the yearly rate would compound to more.
 *
 * Throws a RangeError when the yearly rate is not a finite number above -100 %.
 * Source: the effective annual rate as in Brealey, Myers and Allen, Principles of Corporate
 * Finance, chapter "How to calculate present values".
 */
export function effectiveMonthlyRate(yearlyRate: number): number {
  if (!(yearlyRate > -1 && Number.isFinite(yearlyRate))) {
    throw new RangeError(`a yearly rate of ${yearlyRate} has no monthly one: it must be above -1`);
  }
  // For small rates, (1 + r) ** (1 / 12) - 1 would lose digits.
  return Math.expm1(Math.log1p(yearlyRate) / 12);
}
