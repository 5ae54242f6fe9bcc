import type { Minor } from '../../../../lib/money.ts';
import { flowsOf } from '../../model/flows.ts';
import { inTerms, monthlyRateOf, type Outlook } from '../../model/outlook.ts';
import { findRates, type Rates } from '../../model/rates.ts';
import { type Basis, bases, findResults, type Results } from '../../model/results.ts';
import type { Line, Plan, Scenario } from '../../model/types.ts';

/** What a workbook says about one scenario before anybody changes a cell. */
export interface ScenarioFigures {
  scenario: Scenario;
  /** Costs first, then benefits, each in the plan's order. */
  lines: Line[];
  results: Results;
  rates: Record<Basis, Rates>;
  workings: Record<Basis, Workings>;
}

/** Rows of numbers on the way to a figure, a month each, in minor units where they are money. */
export interface Workings {
  discountedCosts: number[];
  discountedBenefits: number[];
  discountedNet: number[];
  discountedCumulative: number[];
  paybackAt: (number | '')[];
  discountedPaybackAt: (number | '')[];
  signOfCumulative: number[];
  leftToCome: number[];
  signOfLeft: number[];
  /** The most internal rates that the flows can have; exact where it is none or one. */
  mostRates: number;
}

export function findScenarioFigures(plan: Plan, scenario: Scenario): ScenarioFigures {
  const results = findResults(plan, scenario.id);
  const factors = discountFactors(plan);
  return {
    scenario,
    lines: (['cost', 'benefit'] as const).flatMap((kind) =>
      results.lines.filter((line) => line.kind === kind),
    ),
    results,
    rates: record((basis) => findRates(results[basis], plan)),
    workings: record((basis) => work(results[basis], factors)),
  };
}

/** Today's worth of 1 in each month. */
export function discountFactors(plan: Plan): number[] {
  const rate = monthlyRateOf(plan);
  return Array.from({ length: plan.months + 1 }, (_, month) => (1 + rate) ** -month);
}

/** What each month's money is divided by: 1, or the inflation so far in real terms. */
export function priceLevels({ prices, inflation, months }: Plan): number[] {
  const isReal = prices === 'real';
  return Array.from({ length: months + 1 }, (_, month) =>
    isReal ? (1 + inflation) ** (month / 12) : 1,
  );
}

/** What a line comes to over the plan, in the plan's terms. */
export const totalOf = (line: Line, plan: Plan): number =>
  inTerms([...flowsOf(line, plan.months)], plan).reduce<number>((sum, flow) => sum + flow, 0);

function work(outlook: Outlook, factors: readonly number[]): Workings {
  const discount = (row: readonly Minor[]) =>
    row.map((flow, month) => flow * (factors[month] ?? 0));
  const discountedNet = discount(outlook.net);
  const discountedCumulative = sumsOf(discountedNet);
  const leftToCome = sumsOf(outlook.net.toReversed()).reverse();
  const signOfCumulative = carrySigns(outlook.cumulative);
  const signOfLeft = carrySigns(leftToCome.toReversed()).reverse();
  const isEven = outlook.total.net === 0 && outlook.net.some((flow) => flow !== 0);
  return {
    discountedCosts: discount(outlook.costs),
    discountedBenefits: discount(outlook.benefits),
    discountedNet,
    discountedCumulative,
    paybackAt: crossings(outlook.cumulative, outlook.net),
    discountedPaybackAt: crossings(discountedCumulative, discountedNet),
    signOfCumulative,
    leftToCome,
    signOfLeft,
    mostRates: countChanges(signOfCumulative) + countChanges(signOfLeft) + (isEven ? 1 : 0),
  };
}

function sumsOf(row: readonly number[]): number[] {
  let sum = 0;
  return row.map((value) => {
    sum += value;
    return sum;
  });
}

/** Less than a ten-thousandth of a minor unit is what calculating with fractions gets wrong. */
const isBehind = (balance: number) => balance <= -0.5e-4;

function crossings(cumulative: readonly number[], flows: readonly number[]): (number | '')[] {
  return cumulative.map((after, month) => {
    const before = cumulative[month - 1] ?? 0;
    return isBehind(before) && !isBehind(after) ? month - 1 - before / (flows[month] ?? 1) : '';
  });
}

/** The sign of each value; that of the one before where it is zero. */
function carrySigns(row: readonly number[]): number[] {
  let last = 0;
  return row.map((value) => {
    last = Math.sign(value) || last;
    return last;
  });
}

const countChanges = (signs: readonly number[]) =>
  signs.filter((sign, index) => index > 0 && sign * (signs[index - 1] ?? 0) < 0).length;

const record = <Value>(worth: (basis: Basis) => Value) =>
  Object.fromEntries(bases.map((basis) => [basis, worth(basis)])) as Record<Basis, Value>;
