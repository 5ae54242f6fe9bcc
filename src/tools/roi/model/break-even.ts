import { effectiveMonthlyRate } from '../../../lib/finance/effective-monthly-rate.ts';
import { netPresentValue } from '../../../lib/finance/net-present-value.ts';
import { flowsOf, paymentOf, pickLikely, shapeOf } from './flows.ts';
import { type InputName, inputKinds, inputOf, inputsInUse } from './formulas.ts';
import { growthLimits, largestCount } from './limits.ts';
import { findOutlook } from './outlook.ts';
import { pickInstead, presentValueOf } from './present-value.ts';
import { type Basis, linesOn } from './results.ts';
import { linesOf } from './scenarios.ts';
import type { Line, Plan } from './types.ts';

/** What one input of one line must be for a net present value of zero, all else as likely thought. */
export type BreakEven =
  /**
   * `value` in the unit of the input; money is rounded to the minor unit on the side where the net
   * present value is not negative. A benefit must be at least that, a cost at most.
   */
  | {
      kind: 'found';
      value: number;
      bound: 'at-least' | 'at-most';
      /** Whether it lies from the low to the high end of the input's range. */
      isWithinRange: boolean;
    }
  /** It would have to be `value`, which an input of its kind cannot be: `limit` is the last it can. */
  | { kind: 'out-of-reach'; value: number; limit: number }
  /** A growth for which no growth a year within its limits is enough, or little enough. */
  | { kind: 'never' }
  /** Whatever it is, the net present value stays: something else in the line is zero. */
  | { kind: 'without-influence' }
  /** The scenario has no such line on this basis, or its figures do not depend on the input. */
  | { kind: 'not-in-use' };

export interface InputOfLine {
  line: string;
  input: InputName;
}

export function findBreakEven(
  plan: Plan,
  scenario: string,
  basis: Basis,
  { line: id, input }: InputOfLine,
): BreakEven {
  const lines = linesOn(basis, linesOf(plan, scenario));
  const line = lines.find((candidate) => candidate.id === id);
  if (!line || !inputsInUse(line).includes(input)) return { kind: 'not-in-use' };
  return solve(plan, line, input, worthOf(plan, lines));
}

export interface BreakEvenRow extends InputOfLine {
  likely: number;
  breakEven: BreakEven;
  /** How far that is from what is likely thought. */
  change: BreakEvenChange;
}

export type BreakEvenChange =
  /**
   * `by` is a part of the likely number: -0.2 is a fifth less. Of a growth, it is the part by which
   * the yearly factor changes: from 3 % to 5 % a year is 1.05 / 1.03 - 1.
   */
  | { kind: 'relative'; by: number }
  /** The likely number is 0, which no part of it is far from. */
  | { kind: 'from-nothing' }
  /** There is no such number. */
  | { kind: 'none' };

/**
 * What must be true: for every input in use, the number at which the scenario breaks even. Those
 * within what the input can be come first, the smallest change before all others.
 */
export function listBreakEvens(plan: Plan, scenario: string, basis: Basis): BreakEvenRow[] {
  const lines = linesOn(basis, linesOf(plan, scenario));
  const worth = worthOf(plan, lines);
  const rows = lines.flatMap((line) =>
    inputsInUse(line).map((input): BreakEvenRow => {
      const likely = pickLikely(line, input);
      const breakEven = solve(plan, line, input, worth);
      return {
        line: line.id,
        input,
        likely,
        breakEven,
        change: changeOf(input, likely, breakEven),
      };
    }),
  );
  return rows.sort((one, other) => compare(placeOf(one), placeOf(other)));
}

const worthOf = (plan: Plan, lines: readonly Line[]): number =>
  findOutlook(lines, (line) => flowsOf(line, plan.months), plan).netPresentValue;

/** `worth` is the net present value with everything as likely thought. */
function solve(plan: Plan, line: Line, input: InputName, worth: number): BreakEven {
  const others = worth - presentValueOf(line, plan);
  const sign = line.kind === 'cost' ? -1 : 1;
  if (input === 'growth') return solveGrowth(plan, line, sign, others);
  const rate = effectiveMonthlyRate(plan.discountRate);
  const shape = shapeOf(line.timing, pickLikely(line, 'growth'), plan.months);
  // The value of a line is a product, so one unit of an input is worth the rest of the product.
  const worthOfOne = sign * paymentOf(line, pickInstead(input, 1)) * netPresentValue(rate, shape);
  const exact = -others / worthOfOne;
  if (worthOfOne === 0 || !Number.isFinite(exact)) return { kind: 'without-influence' };
  const kind = inputKinds[input];
  const value = kind === 'money' ? roundTowardGain(exact, sign) : exact + 0;
  if (value < 0) return { kind: 'out-of-reach', value, limit: 0 };
  const most = { money: Number.MAX_SAFE_INTEGER, count: largestCount, share: 1, growth: 0 }[kind];
  if (value > most) return { kind: 'out-of-reach', value, limit: most };
  return foundAt(line, input, value);
}

/** The whole number on the side where a benefit is not less and a cost not more. */
function roundTowardGain(value: number, sign: number): number {
  const nearest = Math.round(value);
  // What is whole but for the error of calculating is that whole number.
  const noise = 1e-9 + 1e-14 * Math.abs(value);
  if (Math.abs(value - nearest) <= noise) return nearest + 0;
  return (sign > 0 ? Math.ceil(value) : Math.floor(value)) + 0;
}

function foundAt(line: Line, input: InputName, value: number): BreakEven {
  const { likely, low = likely, high = likely } = inputOf(line.inputs, input);
  const bound = line.kind === 'cost' ? 'at-most' : 'at-least';
  return { kind: 'found', value, bound, isWithinRange: value >= low && value <= high };
}

/** A payment grows with every growth, so the worth of a line only rises or only falls with it. */
function solveGrowth(plan: Plan, line: Line, sign: number, others: number): BreakEven {
  const years = worthByYear(plan, line).map((worth) => sign * worth);
  const worthAt = (growth: number) =>
    others + years.reduceRight((sum, worth) => sum * (1 + growth) + worth, 0);
  let gains: number = sign > 0 ? growthLimits.to : growthLimits.from;
  let loses: number = sign > 0 ? growthLimits.from : growthLimits.to;
  if (worthAt(gains) === worthAt(loses)) return { kind: 'without-influence' };
  if (worthAt(gains) < 0 || worthAt(loses) > 0) return { kind: 'never' };
  // 60 halvings leave no number between the two.
  for (let step = 0; step < 60; step++) {
    const middle = (gains + loses) / 2;
    if (worthAt(middle) >= 0) gains = middle;
    else loses = middle;
  }
  return foundAt(line, 'growth', gains);
}

/** What the payments of each year after the line's start are worth now, before growth. */
function worthByYear({ months, discountRate }: Plan, line: Line): number[] {
  const rate = effectiveMonthlyRate(discountRate);
  const payment = paymentOf(line);
  const years: number[] = [];
  for (const [month, part] of shapeOf(line.timing, 0, months).entries()) {
    const year = Math.max(0, Math.floor((month - line.timing.start) / 12));
    years[year] = (years[year] ?? 0) + (payment * part) / (1 + rate) ** month;
  }
  return years;
}

function changeOf(input: InputName, likely: number, breakEven: BreakEven): BreakEvenChange {
  if (breakEven.kind !== 'found' && breakEven.kind !== 'out-of-reach') return { kind: 'none' };
  const shift = input === 'growth' ? 1 : 0;
  if (likely + shift === 0) return { kind: 'from-nothing' };
  return { kind: 'relative', by: (breakEven.value - likely) / (likely + shift) };
}

const order = ['found', 'out-of-reach', 'never', 'without-influence', 'not-in-use'] as const;

function placeOf({ breakEven, change }: BreakEvenRow): readonly [number, number] {
  // Changes that differ by the error of calculating are the same, and stay in the plan's order.
  const size =
    change.kind === 'relative' ? Math.round(Math.abs(change.by) * 1e9) : Number.MAX_VALUE;
  return [order.indexOf(breakEven.kind), size];
}

const compare = (one: readonly [number, number], other: readonly [number, number]) =>
  one[0] - other[0] || one[1] - other[1];
