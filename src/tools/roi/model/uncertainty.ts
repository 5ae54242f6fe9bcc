import { roundHalfAwayFromZero } from '../../../lib/money.ts';
import { type Estimate, type InputKind, type InputName, inputKinds } from './formulas.ts';
import { growthLimits, largestCount } from './limits.ts';
import type { Confidence, Line, LineKind } from './types.ts';

/** How far an input may turn out to either side of what is likely thought, as parts of it. */
interface Width {
  /** Toward more money spent, or less gained. */
  worse: number;
  better: number;
}

/**
 * The less sure a claim is, the wider its range, and the more so on the bad side: costs overrun and
 * benefits fall short. The widths of `medium` and `low` lie in the bands that AACE International's
 * Recommended Practice 18R-97, "Cost estimate classification system", gives for estimates of class
 * 3 (-10 to -20 %, +10 to +30 %) and class 4 (-15 to -30 %, +20 to +50 %). Benefits mirror them, as
 * Forrester's Total Economic Impact does when it raises costs and lowers benefits for risk.
 */
const widths: Record<Confidence, Width> = {
  high: { worse: 0.1, better: 0.1 },
  medium: { worse: 0.25, better: 0.1 },
  low: { worse: 0.5, better: 0.2 },
};

/**
 * A range around the likely number from the confidence of the line's claim; ends that were there
 * before are replaced. Only ever applied when a person asks for it. Nothing likely has no range: an
 * input of 0 stays as it is. The ends stay within what the input can be.
 */
export function suggestRange(
  { likely }: Estimate,
  input: InputName,
  { kind, confidence }: Pick<Line, 'kind' | 'confidence'>,
): Estimate {
  const { down, up } = towards(kind, widths[confidence]);
  const size = Math.abs(likely);
  const inputKind = inputKinds[input];
  const [least, most] = limitsOf(inputKind);
  const low = Math.max(least, Math.min(likely, roundEnd(likely - size * down, inputKind)));
  const high = Math.min(most, Math.max(likely, roundEnd(likely + size * up, inputKind)));
  return low < high ? { low, likely, high } : { likely };
}

/** More of any input makes a cost higher and a benefit higher. */
const towards = (kind: LineKind, { worse, better }: Width) =>
  kind === 'cost' ? { down: better, up: worse } : { down: worse, up: better };

function limitsOf(kind: InputKind): readonly [number, number] {
  switch (kind) {
    case 'money':
      return [0, Number.MAX_SAFE_INTEGER];
    case 'count':
      return [0, largestCount];
    case 'share':
      return [0, 1];
    case 'growth':
      return [growthLimits.from, growthLimits.to];
  }
}

/**
 * Money to the minor unit, shares and growth to a hundredth of a percent; counts of 20 or more to
 * whole ones, smaller ones to a tenth, and below 1 to a hundredth: half a person is a count, too.
 */
function roundEnd(value: number, kind: InputKind): number {
  if (kind === 'money') return roundHalfAwayFromZero(value);
  if (kind === 'share' || kind === 'growth') return roundTo(value, 10_000);
  return roundTo(value, value >= 20 ? 1 : value >= 1 ? 10 : 100);
}

const roundTo = (value: number, parts: number) => Math.round(value * parts) / parts;
