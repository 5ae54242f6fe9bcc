import { effectiveMonthlyRate } from '../../../lib/finance/effective-monthly-rate.ts';
import { netPresentValue } from '../../../lib/finance/net-present-value.ts';
import { flowsWith, type PickInput, pickLikely } from './flows.ts';
import type { Line, Plan } from './types.ts';

/** What asks for present values of single lines depends on: real terms give the same ones. */
export type PresentTerms = Pick<Plan, 'months' | 'discountRate'>;

/**
 * What one line adds to the net present value, in minor units, not rounded: below zero for a cost.
 * Nominal flows at the nominal rate; in real terms it is the same but for rounding.
 */
export function presentValueOf(
  line: Line,
  { months, discountRate }: PresentTerms,
  pick: PickInput = pickLikely,
): number {
  const value = netPresentValue(effectiveMonthlyRate(discountRate), flowsWith(line, months, pick));
  return line.kind === 'cost' ? -value : value;
}

/** Picks `value` for one input, and the likely numbers for the line's others. */
export const pickInstead =
  (input: string, value: number): PickInput =>
  (line, name) =>
    name === input ? value : pickLikely(line, name);
