import { portableExp, portableLog } from './portable-powers.ts';

/**
 * The quantile function of a PERT distribution on 0 to 1, as a table that is the same on every
 * device. PERT is the beta distribution with the shapes 1 + 4 mode and 5 - 4 mode: its mean is
 * (low + 4 likely + high) / 6.
 * Source: Malcolm, Roseboom, Clark and Fazar, "Application of a technique for research and
 * development program evaluation", Operations Research 7 (1959); Vose, Risk Analysis, 3rd edition.
 *
 * Both halves of the probability are cut into octaves toward their end (1/2 to 1/4, 1/4 to 1/8 ...
 * 2^-33), and each octave into equal cells, because the function is steep at the ends. In a cell it
 * is the cubic with the right values and slopes at both borders (Hermite); within 5e-7 everywhere.
 */
export type PertQuantiles = Float64Array;

const octaves = 32;
const cells = 8;
const half = octaves * cells * 4;

/** By the number of leading zeros of the bits (1 to 32): what turns bits into a place in the octave. */
const scales = Float64Array.from({ length: octaves + 1 }, (_, zeros) => cells / 2 ** (31 - zeros));

/**
 * The table for a mode from 0 to 1: by cell, from the outermost octave inward, the four factors of
 * its cubic; those of the lower half, then those of the upper half.
 */
export function findPertQuantiles(mode: number): PertQuantiles {
  const beta = betaOf(1 + 4 * mode, 5 - 4 * mode);
  const table = new Float64Array(2 * half);
  tabulate(beta, table, 0);
  tabulate(mirror(beta), table, half);
  // Seen from 0 again.
  for (let at = half; at < table.length; at++)
    table[at] = (at % 4 === 0 ? 1 : 0) - (table[at] as number);
  return table;
}

/**
 * The quantile, 0 to 1, of the probability (bits + 1/2) / 2^32, where `bits` is any 32-bit
 * integer, read as unsigned.
 */
export function quantileAt(table: PertQuantiles, bits: number): number {
  // All ones where the first bit is set, in the upper half, which is the lower one seen from its end.
  const side = bits >> 31;
  const folded = bits ^ side;
  const zeros = Math.clz32(folded);
  const position = (folded + 0.5) * (scales[zeros] as number) - cells;
  const cell = position | 0;
  const x = position - cell;
  const at = ((octaves - zeros) * cells + cell) * 4 + (side & half);
  return (
    (table[at] as number) +
    x *
      ((table[at + 1] as number) + x * ((table[at + 2] as number) + x * (table[at + 3] as number)))
  );
}

/** Fills in one half of a table. */
function tabulate(beta: Beta, table: Float64Array, start: number): void {
  let probability = 2 ** -(octaves + 1);
  let border = findFirst(beta, probability);
  for (let at = start; at < start + half; at += 4) {
    const octave = Math.floor((at - start) / 4 / cells);
    const width = 2 ** (octave - octaves - 1) / cells;
    probability += width;
    const next = findNext(beta, border, width, probability);
    const slope = width / border.density;
    const nextSlope = width / next.density;
    const rise = next.place - border.place;
    table[at] = border.place;
    table[at + 1] = slope;
    table[at + 2] = 3 * rise - 2 * slope - nextSlope;
    table[at + 3] = slope + nextSlope - 2 * rise;
    border = next;
  }
}

interface Beta {
  alpha: number;
  beta: number;
  /** The beta function of both. */
  whole: number;
}

interface Border {
  place: number;
  density: number;
}

function betaOf(alpha: number, beta: number): Beta {
  const unscaled = { alpha, beta, whole: 1 };
  return { alpha, beta, whole: below(unscaled, 0.5).part + below(mirror(unscaled), 0.5).part };
}

const mirror = ({ alpha, beta, whole }: Beta): Beta => ({ alpha: beta, beta: alpha, whole });

/**
 * The probability and the density up to a place of at most 1/2, by the series with positive terms
 * x^a (1 - x)^b / (a B) (1 + (a + b) / (a + 1) x + ...); Abramowitz and Stegun, 26.5.9.
 */
function below({ alpha, beta, whole }: Beta, place: number): { part: number; density: number } {
  const power = portableExp(alpha * portableLog(place) + beta * portableLog(1 - place)) / whole;
  let sum = 1;
  let term = 1;
  for (let index = 0; term > 1e-17 * sum; index++) {
    term *= ((alpha + beta + index) / (alpha + 1 + index)) * place;
    sum += term;
  }
  return { part: (power / alpha) * sum, density: power / (place * (1 - place)) };
}

function upTo(beta: Beta, place: number): { part: number; density: number } {
  if (place <= 0.5) return below(beta, place);
  const { part, density } = below(mirror(beta), 1 - place);
  return { part: 1 - part, density };
}

/** Near the end, the probability is x^a / (a B) but for a factor near 1, which Newton's steps mend. */
function findFirst(beta: Beta, probability: number): Border {
  const { alpha, whole } = beta;
  const place = portableExp(portableLog(probability * alpha * whole) / alpha);
  return correct(
    beta,
    correct(beta, correct(beta, place, probability).place, probability).place,
    probability,
  );
}

/** Predicts by the Taylor series of the inverse function, then corrects. */
function findNext(beta: Beta, { place, density }: Border, width: number, probability: number) {
  const bend = bendAt(beta, place);
  const step = width / density;
  const curve =
    2 * bend * bend + (beta.alpha - 1) / place ** 2 + (beta.beta - 1) / (1 - place) ** 2;
  const predicted = place + step * (1 - (step * bend) / 2 + (step * step * curve) / 6);
  return correct(beta, predicted, probability);
}

/** One step of Halley's method; the density at the new place by its own Taylor series. */
function correct(beta: Beta, place: number, probability: number): Border {
  const { part, density } = upTo(beta, place);
  const bend = bendAt(beta, place);
  const newton = (part - probability) / density;
  const shift = newton / (1 - (newton * bend) / 2);
  return { place: place - shift, density: density * (1 - shift * bend) };
}

/** The slope of the density's logarithm. */
const bendAt = ({ alpha, beta }: Beta, place: number) =>
  (alpha - 1) / place - (beta - 1) / (1 - place);
