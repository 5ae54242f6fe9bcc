import type { Minor } from '../../../lib/money.ts';
import { findTotals, type Totals } from './departments.ts';
import { flowsOf } from './flows.ts';
import { findOutlook, type Outlook } from './outlook.ts';
import { linesOf } from './scenarios.ts';
import type { Line, Plan } from './types.ts';

/** Which lines a figure counts: those with hard money only, or all. Always shown side by side. */
export const bases = ['hard', 'all'] as const;
export type Basis = (typeof bases)[number];

export interface Results {
  hard: Outlook;
  all: Outlook;
  totals: Totals;
  /** The lines that the figures count, in the plan's order. */
  lines: Line[];
}

/** The figures of one scenario of a plan. */
export function findResults(plan: Plan, scenario: string): Results {
  const lines = linesOf(plan, scenario);
  return { ...findOutlooks(lines, (line) => flowsOf(line, plan.months), plan), lines };
}

/** Both outlooks on lines whose flows are given. */
export function findOutlooks(
  lines: readonly Line[],
  flows: (line: Line) => readonly Minor[],
  plan: Plan,
): Record<Basis, Outlook> & { totals: Totals } {
  return {
    hard: findOutlook(linesOn('hard', lines), flows, plan),
    all: findOutlook(lines, flows, plan),
    totals: findTotals(lines, flows, plan),
  };
}

/** The lines that a basis counts. */
export const linesOn = (basis: Basis, lines: readonly Line[]): readonly Line[] =>
  basis === 'all' ? lines : lines.filter(({ hardness }) => hardness === 'hard');

/**
 * - `on-hard`: the hard lines alone are worth more than nothing, and so is everything together.
 * - `on-soft`: only with the soft lines is the plan worth anything.
 * - `soft-eats-it`: the hard lines alone pay, but the soft costs take more than that.
 * - `not`: neither basis pays.
 */
export type Verdict = 'on-hard' | 'on-soft' | 'soft-eats-it' | 'not';

/** Whether the plan pays, by its net present values; exactly nothing counts as paying. */
export function judge({ hard, all }: Pick<Results, Basis>): Verdict {
  if (hard.netPresentValue >= 0) return all.netPresentValue >= 0 ? 'on-hard' : 'soft-eats-it';
  return all.netPresentValue >= 0 ? 'on-soft' : 'not';
}
