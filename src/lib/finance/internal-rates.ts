import { makeTerms, type Term } from './exponential-sum.ts';
import { findZeros } from './real-zeros.ts';

/**
 * All internal rates of return of a row of flows, one period apart: every rate above -100 % at
 * which their net present value is zero, ascending, as fractions for each period. Empty when
 * there is none. A rate at which the value only touches zero is there once, as is any multiple
 * one. A row without a flow (empty or all zero) is worth zero at every rate: it has none either.
 *
 * Each rate is the number nearest to a root, within the rounding of these flows: changing every
 * flow by no more than 8 · 2^-52 of itself makes the rate a root, up to the last digit of the
 * rate. So the value touches zero where it comes this close to it, and rates between which it
 * stays this close are one. Rates that no number can tell from -100 %, or above 1.8e308, are left
 * out.
 *
 * Throws a RangeError when a flow is not finite.
 * Source: Brealey, Myers and Allen, Principles of Corporate Finance, section "Multiple rates of
 * return"; the method is in real-zeros.ts.
 */
export function internalRates(flows: readonly number[]): number[] {
  for (const flow of flows) {
    if (!Number.isFinite(flow)) throw new RangeError(`a flow of ${flow} is not a finite number`);
  }
  return ratesOf(makeTerms(flows.entries()), 1);
}

/** The rates for `unit` places at which the terms add up to zero; see `internalRates`. */
export function ratesOf(terms: readonly Term[], unit: number): number[] {
  const rates = new Set<number>();
  const lowest = Math.log(2 ** -53) / unit;
  const highest = Math.log(Number.MAX_VALUE) / unit;
  for (const zero of findZeros(terms, lowest, highest)) {
    const rate = Math.expm1(zero * unit);
    if (rate > -1 && rate < Number.POSITIVE_INFINITY) rates.add(rate);
  }
  return [...rates];
}
