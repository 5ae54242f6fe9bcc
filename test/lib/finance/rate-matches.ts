import { expect } from 'vitest';

/** The difference that `tolerance` allows: absolute up to a rate of 1, relative above. */
const isMatch = (found: number, rate: number, tolerance: number) =>
  Math.abs(found - rate) <= tolerance * Math.max(1, Math.abs(rate));

/** Fails unless the two rows of rates are equally long and agree one by one. */
export function expectRates(found: number[], rates: number[], tolerance: number): void {
  const agrees =
    found.length === rates.length &&
    rates.every((rate, i) => isMatch(found[i] ?? Number.NaN, rate, tolerance));
  if (!agrees) expect(found).toEqual(rates);
}

/** Fails unless one of the rates is the given one. */
export function expectOneToBe(rate: number, found: number[], tolerance: number): void {
  if (!found.some((one) => isMatch(one, rate, tolerance))) expect(found).toContain(rate);
}
