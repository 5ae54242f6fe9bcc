import { relativeTolerance, setValues, sumValues, type Term } from './exponential-sum.ts';

export type ZeroBound =
  /**
   * The derivative of order `count`, of the sum times e^(centre · u), has no zero in the interval:
   * by Rolle's theorem, the sum has `count` of them at most.
   */
  | { kind: 'at-most'; count: number; centre: number }
  /** The sum is so small in the whole interval that it has no sure sign; see `isZero`. */
  | { kind: 'too-small'; isZero: boolean }
  | { kind: 'unknown' };

/** Above this, following Rolle's theorem back costs more than halving the interval. */
const highestCount = 8;

/** Terms of Taylor's series: enough for the rest to be below rounding at half a unit of reach. */
const seriesLength = 20;

interface Coefficient {
  sum: number;
  lost: number;
  size: number;
}

/**
 * How many zeros a sum of exponentials has at places from `middle` - `reach` to `middle` +
 * `reach`. A short enough interval always has an answer: in the end, either one derivative
 * outweighs all that follow it in Taylor's series, or all of them are lost in rounding.
 */
export function boundZeros(terms: readonly Term[], middle: number, reach: number): ZeroBound {
  setValues(terms, middle);
  const { sum, size } = sumValues(terms);
  let moment = 0;
  for (const term of terms) moment += Math.abs(term.value) * term.place;
  // Around the mean place, the terms grow and shrink least.
  const centre = moment / size;

  let growth = 0;
  let rest = 0;
  for (const { place, value } of terms) {
    const steps = Math.abs(centre - place) * reach;
    growth += Math.abs(value) * Math.expm1(steps);
    rest += Math.abs(value) * restOfSeries(2 * steps);
  }
  const tolerance = relativeTolerance * size;
  if (Math.abs(sum) - tolerance > growth) return { kind: 'at-most', count: 0, centre };
  if (!(rest < size)) return { kind: 'unknown' };

  const series = expand(terms, centre, reach);
  for (let count = 0; count <= highestCount; count++) {
    if (outweighs(series, count, rest)) return { kind: 'at-most', count, centre };
  }
  const change = weigh(series, 0) + rest;
  if (change <= tolerance / 2 && Math.abs(sum) <= 1.5 * tolerance)
    return { kind: 'too-small', isZero: Math.abs(sum) <= tolerance };
  return { kind: 'unknown' };
}

/** What e^x has beyond `seriesLength` terms, or a little more. */
function restOfSeries(x: number): number {
  let term = Math.expm1(x);
  for (let n = 1; n <= seriesLength && term > 0; n++) term *= x / n;
  return Math.min(term, Math.exp(x));
}

/** Taylor's series of the sum times e^(centre · u), in units of `reach`. */
function expand(terms: readonly Term[], centre: number, reach: number): Coefficient[] {
  const series = Array.from({ length: seriesLength + 1 }, () => ({ sum: 0, lost: 0, size: 0 }));
  for (const term of terms) {
    const step = (centre - term.place) * reach;
    let part = term.value;
    let order = 0;
    for (const coefficient of series) {
      const { sum } = coefficient;
      const next = sum + part;
      coefficient.lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
      coefficient.sum = next;
      coefficient.size += Math.abs(part);
      order++;
      part *= step / order;
    }
  }
  return series;
}

/** Whether the derivative of this order keeps the sign that it has in the middle. */
function outweighs(series: readonly Coefficient[], order: number, rest: number): boolean {
  const own = series[order];
  if (!own) return false;
  return Math.abs(own.sum + own.lost) - relativeTolerance * own.size > weigh(series, order) + rest;
}

/** The most by which the terms after `order` can change its derivative, over order factorial. */
function weigh(series: readonly Coefficient[], order: number): number {
  let total = 0;
  let binomial = 1;
  for (let n = order + 1; n <= seriesLength; n++) {
    binomial *= n / (n - order);
    const { sum = 0, lost = 0, size = 0 } = series[n] ?? {};
    total += binomial * (Math.abs(sum + lost) + relativeTolerance * size);
  }
  return total;
}
