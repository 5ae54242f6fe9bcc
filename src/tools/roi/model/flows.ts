import { type Minor, roundProduct } from '../../../lib/money.ts';
import { formulas, type InputName, inputOf } from './formulas.ts';
import type { Line, Timing } from './types.ts';

/** Picks one number for each input of a line; the likely ones unless told otherwise. */
export type PickInput = (line: Line, name: InputName) => number;

export const pickLikely: PickInput = ({ inputs }, name) => inputOf(inputs, name).likely;

/** The value of one full payment in minor units, not rounded: the product of the formula's inputs. */
export function paymentOf(line: Line, pick: PickInput = pickLikely): number {
  return formulas[line.formula].reduce((value, name) => value * pick(line, name), 1);
}

/**
 * What part of a full payment falls in each month, month 0 first: 0 where nothing is paid, 1 for
 * a full payment, ramp and growth included. `growth` is a fraction a year and takes effect in
 * steps, twelve months after the start and every twelve after that: (1 + growth)^(whole years).
 */
export function shapeOf(timing: Timing, growth: number, months: number): number[] {
  const { kind, start, end = months } = settleTiming(timing);
  return Array.from({ length: months + 1 }, (_, month) => {
    const passed = month - start;
    if (passed < 0 || (kind === 'once' && passed > 0) || (kind !== 'once' && month > end)) return 0;
    if (kind === 'once') return 1;
    if (kind === 'yearly' && passed % 12 !== 0) return 0;
    return rampAt(timing.ramp, passed) * (1 + growth) ** Math.floor(passed / 12);
  });
}

/** A start that has passed the end takes the end along. */
export function settleTiming(timing: Timing): Timing {
  const { start, end } = timing;
  return end === undefined || end >= start ? timing : { ...timing, end: start };
}

/**
 * How far a ramp has risen `passed` months after its start: its first month is month 1 of
 * `ramp.months`, its last one is full. Linear: x; S-curve: 3x² - 2x³ (the smoothstep polynomial).
 */
export function rampAt(ramp: Timing['ramp'], passed: number): number {
  if (!ramp || passed + 1 >= ramp.months) return 1;
  const part = (passed + 1) / ramp.months;
  return ramp.shape === 'linear' ? part : part * part * (3 - 2 * part);
}

/** What a line pays in each month, month 0 first; zero or more, each month rounded to the minor unit. */
export function flowsOf(line: Line, months: number): Minor[] {
  const known = remembered.get(line);
  if (known?.length === months + 1) return known;
  const flows = flowsWith(line, months, pickLikely);
  remembered.set(line, flows);
  return flows;
}

/** As `flowsOf`, with other numbers for its inputs. */
export function flowsWith(line: Line, months: number, pick: PickInput): Minor[] {
  const value = paymentOf(line, pick);
  return shapeOf(line.timing, pick(line, 'growth'), months).map((part) =>
    roundProduct(value * part),
  );
}

// Lines are never changed in place, so what one pays need be worked out once.
const remembered = new WeakMap<Line, Minor[]>();
