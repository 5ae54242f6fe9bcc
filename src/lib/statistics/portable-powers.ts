/**
 * Logarithm, exponential and power that give the same last bit in every engine. `Math.log`,
 * `Math.exp` and `**` need not: ECMAScript leaves their accuracy to the engine. What is used here,
 * + - * / and rounding, is exact by IEEE 754. Within 1e-15 of the true value, relative to it.
 */

// The natural logarithm of 2 in two parts: the first has its last 32 bits clear, so that a whole
// number of them is subtracted without error.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** 1/23, 1/21 ... 1/3, 1. */
const artanhFactors = Float64Array.from({ length: 12 }, (_, index) => 1 / (23 - 2 * index));
/** 1/15, 1/14 ... 1/2, 1. */
const expFactors = Float64Array.from({ length: 15 }, (_, index) => 1 / (15 - index));

/** The natural logarithm of a finite number above 0: 2 artanh((m - 1) / (m + 1)) + n ln 2. */
export function portableLog(value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY))
    throw new RangeError(`${value} has no logarithm: it must be above 0 and finite`);
  let mantissa = value;
  let halvings = 0;
  for (; mantissa < 0.7; mantissa *= 2) halvings++;
  for (; mantissa >= 1.4; mantissa /= 2) halvings--;
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let index = 0; index < artanhFactors.length; index++)
    sum = sum * square + (artanhFactors[index] as number);
  return 2 * ratio * sum - halvings * ln2Low - halvings * ln2High;
}

/** e to the power of a number from -700 to 700. */
export function portableExp(exponent: number): number {
  if (!(exponent >= -700 && exponent <= 700))
    throw new RangeError(`e to the power of ${exponent} is out of reach`);
  const doublings = Math.round(exponent / (ln2High + ln2Low));
  const rest = exponent - doublings * ln2High - doublings * ln2Low;
  let sum = 1;
  for (let index = 0; index < expFactors.length; index++)
    sum = 1 + rest * (expFactors[index] as number) * sum;
  for (let left = doublings; left > 0; left--) sum *= 2;
  for (let left = doublings; left < 0; left++) sum /= 2;
  return sum;
}

/** `base` to the power of `exponent`, for a base above 0. */
export function portablePower(base: number, exponent: number): number {
  return portableExp(exponent * portableLog(base));
}
