import { type Home, homes } from '../../../lib/departments.ts';
import { effectiveMonthlyRate } from '../../../lib/finance/effective-monthly-rate.ts';
import { netPresentValue } from '../../../lib/finance/net-present-value.ts';
import { findPayback, type Payback } from '../../../lib/finance/payback.ts';
import {
  findReturnOnInvestment,
  type ReturnOnInvestment,
} from '../../../lib/finance/return-on-investment.ts';
import { addUp, type Minor, minor, nothing, roundHalfAwayFromZero } from '../../../lib/money.ts';
import { type Hardness, hardnesses, type Line, type LineKind, type Plan } from './types.ts';

/** Which lines a figure counts: those with hard money only, or all. Always shown side by side. */
export const bases = ['hard', 'all'] as const;
export type Basis = (typeof bases)[number];

/** What one basis comes to. Rows have an entry a month, month 0 first: `months + 1` of them. */
export interface Outlook {
  costs: Minor[];
  benefits: Minor[];
  /** Benefits minus costs of all months so far, not discounted. */
  cumulative: Minor[];
  /** The first month at which the cumulative flow is lowest, and how low that is. */
  lowest: { month: number; amount: Minor };
  /** Not discounted. */
  total: { costs: Minor; benefits: Minor; net: Minor };
  /** Discounted to month 0, rounded to the minor unit. */
  presentCosts: Minor;
  presentBenefits: Minor;
  netPresentValue: Minor;
  payback: Payback;
  returnOnInvestment: ReturnOnInvestment;
}

/** Not discounted, over the whole plan. */
export type Totals = Record<Home, Record<LineKind, Record<Hardness, Minor>>>;

export interface Results {
  hard: Outlook;
  all: Outlook;
  totals: Totals;
}

/**
 * The figures of a plan. Month 0 is up front and not discounted; month t is discounted by
 * (1 + monthly rate)^t, the monthly rate being (1 + yearly rate)^(1/12) - 1.
 */
export function findResults(plan: Plan): Results {
  const hard = plan.lines.filter(({ hardness }) => hardness === 'hard');
  return {
    hard: findOutlook(hard, plan),
    all: findOutlook(plan.lines, plan),
    totals: findTotals(plan),
  };
}

/**
 * - `on-hard`: the hard lines alone are worth more than nothing, and so is everything together.
 * - `on-soft`: only with the soft lines is the plan worth anything.
 * - `soft-eats-it`: the hard lines alone pay, but the soft costs take more than that.
 * - `not`: neither basis pays.
 */
export type Verdict = 'on-hard' | 'on-soft' | 'soft-eats-it' | 'not';

/** Whether the plan pays, by its net present values; exactly nothing counts as paying. */
export function judge({ hard, all }: Results): Verdict {
  if (hard.netPresentValue >= 0) return all.netPresentValue >= 0 ? 'on-hard' : 'soft-eats-it';
  return all.netPresentValue >= 0 ? 'on-soft' : 'not';
}

/** What a department's lines come to: all of it, and how much of that is soft. */
export type HomeSum = Record<LineKind | 'net', { all: Minor; soft: Minor }>;

export function sumByHome(totals: Totals, ...chosen: readonly Home[]): HomeSum {
  const sum = (kind: LineKind, counted: readonly Hardness[]) =>
    addUp(chosen.flatMap((home) => counted.map((hardness) => totals[home][kind][hardness])));
  const both = (kind: LineKind) => ({ all: sum(kind, hardnesses), soft: sum(kind, ['soft']) });
  const [cost, benefit] = [both('cost'), both('benefit')];
  const net = { all: minor(benefit.all - cost.all), soft: minor(benefit.soft - cost.soft) };
  return { cost, benefit, net };
}

/** What a line pays in each month, month 0 first; zero or more. */
export function flowsOf({ amount, timing }: Line, months: number): Minor[] {
  return Array.from({ length: months + 1 }, (_, month) => {
    const isPaid = timing.kind === 'once' ? month === timing.start : month >= timing.start;
    return isPaid ? amount : nothing;
  });
}

function findOutlook(lines: Line[], { months, discountRate }: Plan): Outlook {
  const costs = addRows(
    lines.filter(({ kind }) => kind === 'cost'),
    months,
  );
  const benefits = addRows(
    lines.filter(({ kind }) => kind === 'benefit'),
    months,
  );
  const net = benefits.map((benefit, month) => minor(benefit - (costs[month] ?? 0)));
  const cumulative = accumulate(net);
  const rate = effectiveMonthlyRate(discountRate);
  const presentCosts = netPresentValue(rate, costs);
  const presentBenefits = netPresentValue(rate, benefits);
  return {
    costs,
    benefits,
    cumulative,
    lowest: findLowest(cumulative),
    total: { costs: addUp(costs), benefits: addUp(benefits), net: addUp(net) },
    presentCosts: roundHalfAwayFromZero(presentCosts),
    presentBenefits: roundHalfAwayFromZero(presentBenefits),
    netPresentValue: roundHalfAwayFromZero(netPresentValue(rate, net)),
    payback: findPayback(net),
    returnOnInvestment: findReturnOnInvestment(presentBenefits, presentCosts),
  };
}

function addRows(lines: Line[], months: number): Minor[] {
  const rows = lines.map((line) => flowsOf(line, months));
  return Array.from({ length: months + 1 }, (_, month) =>
    addUp(rows.map((row) => row[month] ?? nothing)),
  );
}

function accumulate(flows: Minor[]): Minor[] {
  let total = nothing;
  return flows.map((flow) => {
    total = minor(total + flow);
    return total;
  });
}

function findLowest(cumulative: Minor[]): Outlook['lowest'] {
  let lowest = { month: 0, amount: cumulative[0] ?? nothing };
  for (const [month, amount] of cumulative.entries()) {
    if (amount < lowest.amount) lowest = { month, amount };
  }
  return lowest;
}

function findTotals({ lines, months }: Plan): Totals {
  const sum = (home: Home, kind: LineKind, hardness: Hardness) =>
    addUp(
      lines
        .filter((line) => line.home === home && line.kind === kind && line.hardness === hardness)
        .flatMap((line) => flowsOf(line, months)),
    );
  const byHardness = (home: Home, kind: LineKind) =>
    record(hardnesses, (hardness) => sum(home, kind, hardness));
  return record(homes, (home) => ({
    cost: byHardness(home, 'cost'),
    benefit: byHardness(home, 'benefit'),
  }));
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  worth: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, worth(key)])) as Record<Key, Value>;
}
