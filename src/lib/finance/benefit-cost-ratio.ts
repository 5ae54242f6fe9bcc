export type BenefitCostRatio =
  /** A plain ratio: 4.29 is 4.29 of benefits for each 1 of costs; 1 is even. */
  | { kind: 'ratio'; ratio: number }
  /** Without costs there is nothing to divide by. */
  | { kind: 'no-costs' };

/**
 * The present value of the benefits divided by that of the costs: one more than the return on
 * investment. Both are positive numbers of one unit, discounted in the same way.
 *
 * Throws a RangeError when one of them is not finite.
 * Source: OMB Circular A-94, "Guidelines and Discount Rates for Benefit-Cost Analysis of Federal
 * Programs".
 */
export function benefitCostRatio(presentBenefits: number, presentCosts: number): BenefitCostRatio {
  if (!Number.isFinite(presentBenefits) || !Number.isFinite(presentCosts))
    throw new RangeError(`benefits of ${presentBenefits} or costs of ${presentCosts} not finite`);
  if (presentCosts <= 0) return { kind: 'no-costs' };
  return { kind: 'ratio', ratio: presentBenefits / presentCosts };
}
