import { type Minor, roundHalfAwayFromZero } from '../../../lib/money.ts';
import { flowsOf } from './flows.ts';
import { hasRange, type InputName, inputOf, inputsInUse } from './formulas.ts';
import { findOutlook } from './outlook.ts';
import { pickInstead, presentValueOf } from './present-value.ts';
import { type Basis, linesOn } from './results.ts';
import { linesOf } from './scenarios.ts';
import type { Plan } from './types.ts';

export interface Tornado {
  /** The net present value with everything as likely thought. */
  likely: Minor;
  /** The widest first. */
  bars: TornadoBar[];
}

/** What the range of one input does to the net present value while all else stays as likely thought. */
export interface TornadoBar {
  line: string;
  input: InputName;
  /** The ends of the range, in the unit of the input. */
  low: number;
  high: number;
  /** The net present value with the input at its low end, and at its high end. */
  atLow: Minor;
  atHigh: Minor;
  /** The distance between both, zero or more. */
  span: Minor;
}

/**
 * One bar for every input with a range that the figures of a scenario depend on.
 * Source: Howard, "Decision analysis: practice and promise", Management Science 34 (1988).
 */
export function findTornado(plan: Plan, scenario: string, basis: Basis): Tornado {
  const lines = linesOn(basis, linesOf(plan, scenario));
  const likely = findOutlook(lines, (line) => flowsOf(line, plan.months), plan).netPresentValue;
  const bars = lines.flatMap((line) => {
    const ranged = inputsInUse(line).filter((name) => hasRange(inputOf(line.inputs, name)));
    if (ranged.length === 0) return [];
    const usual = presentValueOf(line, plan);
    return ranged.map((input): TornadoBar => {
      const { likely: middle, low = middle, high = middle } = inputOf(line.inputs, input);
      const worthAt = (value: number) =>
        roundHalfAwayFromZero(
          likely + presentValueOf(line, plan, pickInstead(input, value)) - usual,
        );
      const [atLow, atHigh] = [worthAt(low), worthAt(high)];
      const span = roundHalfAwayFromZero(Math.abs(atHigh - atLow));
      return { line: line.id, input, low, high, atLow, atHigh, span };
    });
  });
  // A stable sort: bars of one width keep the plan's order.
  return { likely, bars: bars.sort((one, other) => other.span - one.span) };
}
