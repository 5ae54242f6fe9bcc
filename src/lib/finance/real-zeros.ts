import { findCrossing, type Sample } from './crossing.ts';
import {
  countSignChanges,
  relativeTolerance,
  setValues,
  sumValues,
  type Term,
} from './exponential-sum.ts';
import { boundZeros } from './zero-bound.ts';

/** Parts overlap by this much, so that no zero hides on the border of two. */
const overlap = 1.05;

interface Zero {
  at: number;
  /** An extremum within the tolerance is known better than the crossings around it. */
  isTouching: boolean;
}

/**
 * All zeros between `low` and `high` of a sum of exponentials, ascending; a multiple one once.
 *
 * The interval is halved until, for each part, some derivative is shown to have no zero in it
 * (or the sum to be lost in rounding in all of it). From there, Rolle's
 * theorem leads back: between two zeros of a derivative, the function one order below is
 * monotone, and has a zero exactly where its sign changes or where it touches zero. So no zero
 * is missed, however close to another, and the number of parts grows only with the logarithm of
 * the precision. Zeros between which the sum does not leave the tolerance are one.
 */
export function findZeros(terms: readonly Term[], low: number, high: number): number[] {
  const first = terms[0];
  const last = terms.at(-1);
  const changes = countSignChanges(terms);
  if (!first || !last || changes === 0) return [];
  const resolution = 2 ** -54 / (last.place - first.place);
  const zeros: number[] = [];
  if (changes === 1) {
    zeros.push(...crossingOf(terms, low, high, resolution));
  } else {
    // Beyond these two, the first or the last term alone is larger than all others together.
    const [start = low] = crossingOf(standOut(terms, last), low, high, resolution);
    const [end = high] = crossingOf(standOut(terms, first), low, high, resolution);
    zeros.push(...mergeZeros(terms, zerosOfParts(terms, start, end, resolution), resolution));
  }
  // So near to 0, every e^(-place · u) rounds to 1: the sum is that at 0.
  return zeros.map((zero) => (Math.abs(zero) <= 4 * resolution ? 0 : zero));
}

/** The one zero of terms with one change of sign; none when it is outside. */
function crossingOf(
  terms: readonly Term[],
  low: number,
  high: number,
  resolution: number,
): number[] {
  const valueAt = (u: number) => {
    setValues(terms, u);
    return sumValues(terms).sum;
  };
  const from = { at: low, value: valueAt(low) };
  const to = { at: high, value: valueAt(high) };
  if (from.value < 0 === to.value < 0) return [];
  return [findCrossing(valueAt, from, to, resolution)];
}

function standOut(terms: readonly Term[], chosen: Term): Term[] {
  return terms.map((term) => {
    const size = Math.abs(term.amount);
    return { ...term, amount: term === chosen ? size : -size };
  });
}

function zerosOfParts(
  terms: readonly Term[],
  start: number,
  end: number,
  resolution: number,
): Zero[] {
  const zeros: Zero[] = [];
  const parts = [{ from: start, to: end }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { from, to } = part;
    const middle = from + (to - from) / 2;
    const reach = ((to - from) / 2) * overlap;
    const bound = boundZeros(terms, middle, reach);
    if (bound.kind === 'too-small') {
      if (bound.isZero) zeros.push({ at: middle, isTouching: true });
    } else if (bound.kind === 'at-most') {
      const range = { from: middle - reach, to: middle + reach };
      zeros.push(...zerosBetween(terms, bound, range, resolution));
    } else if (middle > from && middle < to) {
      parts.push({ from: middle, to }, { from, to: middle });
    }
  }
  return zeros;
}

/** The zeros in a range where the derivative of order `count` has none. */
function zerosBetween(
  terms: readonly Term[],
  { count, centre }: { count: number; centre: number },
  range: { from: number; to: number },
  resolution: number,
): Zero[] {
  let zeros: Zero[] = [];
  for (let order = count - 1; order >= 0; order--) {
    const sampleAt = (u: number): Sample & { size: number } => {
      setValues(terms, u);
      const { sum, size } = sumValues(terms, centre, order);
      return { at: u, value: sum, size };
    };
    const next: Zero[] = [];
    let before = sampleAt(range.from);
    for (const at of [...zeros.map((zero) => zero.at), range.to]) {
      const sample = sampleAt(at);
      const isTouching =
        at !== range.to && Math.abs(sample.value) <= relativeTolerance * sample.size;
      if (isTouching) sample.value = 0;
      if (before.value * sample.value < 0) {
        const crossing = findCrossing((u) => sampleAt(u).value, before, sample, resolution);
        next.push({ at: crossing, isTouching: false });
      }
      if (sample.value === 0) next.push({ at, isTouching });
      before = sample;
    }
    zeros = next;
  }
  return zeros;
}

function mergeZeros(terms: readonly Term[], zeros: Zero[], resolution: number): number[] {
  const isWithinTolerance = (u: number) => {
    setValues(terms, u);
    const { sum, size } = sumValues(terms);
    return Math.abs(sum) <= 2 * relativeTolerance * size;
  };
  const areOne = (a: number, b: number) =>
    b - a <= 8 * (resolution + Number.EPSILON * Math.abs(b)) ||
    [0.25, 0.5, 0.75].every((share) => isWithinTolerance(a + share * (b - a)));
  const groups: Zero[][] = [];
  for (const zero of zeros.sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && areOne(previous.at, zero.at)) group.push(zero);
    else groups.push([zero]);
  }
  return groups.flatMap((group) => {
    const touching = group.filter((zero) => zero.isTouching);
    const known = touching.length > 0 ? touching : group;
    const from = known[0];
    const to = known.at(-1);
    return from && to ? from.at + (to.at - from.at) / 2 : [];
  });
}
