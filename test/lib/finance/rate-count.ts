/**
 * How many rates above -100 % make whole flows worth zero, each counted once. Exact, by Sturm's
 * theorem on the polynomial in x = 1 / (1 + rate) over all x above 0.
 */
export function countRates(flows: readonly number[]): number {
  const polynomial = withoutZeros(flows.map(BigInt));
  if (polynomial.length < 2) return 0;
  const chain = [polynomial, polynomial.slice(1).map((factor, i) => factor * BigInt(i + 1))];
  for (;;) {
    const rest = negativeRemainder(chain.at(-2) ?? [], chain.at(-1) ?? []);
    if (rest.length === 0) break;
    chain.push(rest);
  }
  const atZero = chain.map((factors) => factors[0] ?? 0n);
  const atInfinity = chain.map((factors) => factors.at(-1) ?? 0n);
  return countChanges(atZero) - countChanges(atInfinity);
}

function withoutZeros(factors: bigint[]): bigint[] {
  const first = factors.findIndex((factor) => factor !== 0n);
  const last = factors.findLastIndex((factor) => factor !== 0n);
  return first < 0 ? [] : factors.slice(first, last + 1);
}

/** A positive multiple of minus the remainder of a division, as whole numbers. */
function negativeRemainder(dividend: bigint[], divisor: bigint[]): bigint[] {
  const leading = divisor.at(-1) ?? 1n;
  const size = leading < 0n ? -leading : leading;
  let rest = dividend;
  while (rest.length >= divisor.length) {
    const offset = rest.length - divisor.length;
    const factor = (rest.at(-1) ?? 0n) * (leading < 0n ? -1n : 1n);
    rest = rest.map((value, i) => value * size - factor * (divisor[i - offset] ?? 0n));
    while (rest.length > 0 && rest.at(-1) === 0n) rest.pop();
  }
  return rest.map((value) => -value);
}

function countChanges(values: bigint[]): number {
  const signs = values.filter((value) => value !== 0n).map((value) => value > 0n);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}
