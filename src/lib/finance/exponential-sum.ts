/**
 * One term of a sum of exponentials: `amount` · e^(-place · u). With u = ln(1 + rate), it is the
 * present value of an amount that falls `place` periods from now.
 */
export interface Term {
  /** A whole number, below 2^27 in size so that products with it lose nothing. */
  readonly place: number;
  /** Finite and not zero. */
  readonly amount: number;
  readonly logSize: number;
  /** Set by `setValues`: the term at one u, divided by a factor common to all terms. */
  value: number;
}

/**
 * A sum this small, relative to the sizes of its terms, counts as zero where it touches zero: the
 * terms may be so far off by rounding alone.
 */
export const relativeTolerance = 8 * Number.EPSILON;

/** The terms in ascending order of place; zero amounts are left out, as they add nothing. */
export function makeTerms(flows: Iterable<readonly [place: number, amount: number]>): Term[] {
  const terms: Term[] = [];
  for (const [place, amount] of flows) {
    if (amount !== 0) terms.push({ place, amount, logSize: Math.log(Math.abs(amount)), value: 0 });
  }
  return terms.sort((a, b) => a.place - b.place);
}

/** How often the sign changes from one term to the next; by Descartes, no sum has more zeros. */
export function countSignChanges(terms: readonly Term[]): number {
  let changes = 0;
  let last: number | undefined;
  for (const { amount } of terms) {
    if (last !== undefined && amount > 0 !== last > 0) changes++;
    last = amount;
  }
  return changes;
}

/**
 * Sets `value` of every term at `u`, all divided by one positive factor that makes the largest
 * about 1: nothing overflows, and what underflows is too small to count. The error of each is
 * about two units in the last place, however far its place is.
 */
export function setValues(terms: readonly Term[], u: number): void {
  let place = 0;
  let logSize = 0;
  let largest = Number.NEGATIVE_INFINITY;
  for (const term of terms) {
    const size = term.logSize - term.place * u;
    if (size > largest) {
      largest = size;
      place = term.place;
      logSize = term.logSize;
    }
  }
  // A power of two scales without rounding.
  const power = Math.max(-1000, Math.min(1000, -Math.round(logSize / Math.LN2)));
  const scale = 2 ** power;
  // Rounding place · u would cost as many digits as it has before the point.
  const coarse = Math.fround(u);
  const fine = u - coarse;
  for (const term of terms) {
    const distance = place - term.place;
    const scaled = term.amount * scale;
    const size = Math.abs(scaled);
    const exponent = distance * coarse;
    if (size > 1e-290 && size < 1e290 && exponent < 700) {
      const rest = distance * fine;
      const correction = 1 + rest * (1 + rest * (0.5 + rest / 6));
      term.value = scaled * Math.exp(exponent) * correction;
    } else {
      // Amounts too far apart for one scale: this costs digits, but no range.
      const logValue = term.logSize + power * Math.LN2 + distance * u;
      term.value = Math.sign(term.amount) * Math.exp(logValue);
    }
  }
}

/**
 * The sum of `value` · (centre - place)^order, and of the sizes of these terms. For `order` n it
 * is the n-th derivative of e^(centre · u) times the sum, up to a positive factor.
 */
export function sumValues(
  terms: readonly Term[],
  centre = 0,
  order = 0,
): { sum: number; size: number } {
  let sum = 0;
  let lost = 0;
  let size = 0;
  for (const term of terms) {
    const part = order === 0 ? term.value : term.value * (centre - term.place) ** order;
    // Neumaier's summation keeps what rounding takes from the sum.
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
    size += Math.abs(part);
  }
  return { sum: sum + lost, size };
}
