export type ReturnOnInvestment =
  /** A fraction: 3.29 is 329 %, -0.2 is a loss of a fifth of the costs. */
  | { kind: 'ratio'; ratio: number }
  /** Without costs there is nothing to divide by. */
  | { kind: 'no-costs' };

/**
 * Net present value divided by the present value of the costs. Both present values are positive
 * numbers of one unit, discounted in the same way.
 * Source: Forrester, Total Economic Impact: "ROI is calculated by dividing net benefits (benefits
 * less costs) by costs", on present values.
 */
export function findReturnOnInvestment(
  presentBenefits: number,
  presentCosts: number,
): ReturnOnInvestment {
  if (presentCosts <= 0) return { kind: 'no-costs' };
  return { kind: 'ratio', ratio: (presentBenefits - presentCosts) / presentCosts };
}
