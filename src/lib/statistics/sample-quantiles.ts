import { selectRanks } from './select-ranks.ts';

/** A figure found by drawing, and how far another seed would typically move it. */
export interface Estimated {
  value: number;
  /** One standard error, zero or more, in the unit of the value. */
  standardError: number;
}

/**
 * Quantiles of a sample of 2 or more, one for each probability between 0 and 1.
 *
 * The quantile lies between the order statistics around rank (n - 1) p (definition 7 of Hyndman
 * and Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996);
 * spreadsheets' PERCENTILE.INC). The number of draws below the true quantile is binomial, with the
 * standard deviation s = sqrt(n p (1 - p)), so the order statistics s ranks to either side are a
 * standard error away, whatever the distribution (Woodruff, "Confidence intervals for medians and
 * other position measures", Journal of the American Statistical Association 47 (1952)).
 */
export function findQuantiles(values: Float32Array, probabilities: readonly number[]): Estimated[] {
  const places = probabilities.map((probability) => placeOf(probability, values.length));
  const ranks = places.flatMap(({ rank, below, above }) => [below, rank, rank + 1, above]);
  const found = selectRanks(values, ranks);
  return places.map(({ part, spread, below, above }, index) => {
    const [atBelow = 0, at = 0, atNext = 0, atAbove = 0] = found.slice(4 * index, 4 * index + 4);
    return {
      value: at + part * (atNext - at),
      standardError: ((atAbove - atBelow) * spread) / (above - below),
    };
  });
}

function placeOf(probability: number, count: number) {
  const exact = (count - 1) * probability;
  const rank = Math.min(Math.floor(exact), count - 2);
  const spread = Math.sqrt(count * probability * (1 - probability));
  const below = Math.max(0, Math.floor(exact - spread));
  const above = Math.min(count - 1, Math.ceil(exact + spread));
  return { rank, part: exact - rank, spread, below, above };
}

/** The mean of a sample of 2 or more, with its standard error. */
export function findMean(values: Float64Array): Estimated {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const variance = squares / (values.length - 1);
  return { value: mean, standardError: Math.sqrt(variance / values.length) };
}

/**
 * The share of draws in which something was so, with the binomial standard error
 * sqrt(p (1 - p) / n). It is 0 when all draws agree; the true chance may still be up to 3 / n away
 * (the rule of three).
 */
export function findShare(times: number, count: number): Estimated {
  const value = times / count;
  return { value, standardError: Math.sqrt((value * (1 - value)) / count) };
}
