import {
  type BenefitCostRatio,
  benefitCostRatio,
} from '../../../lib/finance/benefit-cost-ratio.ts';
import { effectiveMonthlyRate } from '../../../lib/finance/effective-monthly-rate.ts';
import { netPresentValue } from '../../../lib/finance/net-present-value.ts';
import { discountedPayback, type Payback, payback } from '../../../lib/finance/payback.ts';
import { peakFunding } from '../../../lib/finance/peak-funding.ts';
import { realRate } from '../../../lib/finance/real-rate.ts';
import {
  findReturnOnInvestment,
  type ReturnOnInvestment,
} from '../../../lib/finance/return-on-investment.ts';
import { addUp, type Minor, minor, nothing, roundHalfAwayFromZero } from '../../../lib/money.ts';
import type { Line, LineKind, Plan } from './types.ts';

/** What figures depend on besides the lines. */
export type Terms = Pick<Plan, 'months' | 'discountRate' | 'inflation' | 'prices'>;

/** What a set of lines comes to. Rows have an entry a month, month 0 first: `months + 1` of them. */
export interface Outlook {
  costs: readonly Minor[];
  benefits: readonly Minor[];
  /** Benefits minus costs. */
  net: readonly Minor[];
  /** The net of all months so far, not discounted. */
  cumulative: readonly Minor[];
  /** The most money that is out at any time, zero or more, and the first month in which it is. */
  peakFunding: { amount: Minor; month: number };
  /** Not discounted. The costs are the total cost of ownership. */
  total: { costs: Minor; benefits: Minor; net: Minor };
  /** Discounted to month 0, rounded to the minor unit. */
  presentCosts: Minor;
  presentBenefits: Minor;
  netPresentValue: Minor;
  payback: Payback;
  discountedPayback: Payback;
  returnOnInvestment: ReturnOnInvestment;
  benefitCostRatio: BenefitCostRatio;
}

/** The amounts of a line by month, as its flows say or as somebody counted them. */
export type Flows = (line: Line) => readonly Minor[];

/**
 * The figures of some lines. Month 0 is up front and not discounted; month t is discounted by
 * (1 + monthly rate)^t, the monthly rate being (1 + yearly rate)^(1/12) - 1. In real terms each
 * flow is divided by (1 + inflation)^(t/12) and the rate is the real one, so the present values
 * are the same but for rounding.
 */
export function findOutlook(lines: readonly Line[], flows: Flows, terms: Terms): Outlook {
  const costs = inTerms(addRows(lines, 'cost', flows, terms.months), terms);
  const benefits = inTerms(addRows(lines, 'benefit', flows, terms.months), terms);
  const net = benefits.map((benefit, month) => minor(benefit - (costs[month] ?? 0)));
  const rate = monthlyRateOf(terms);
  const presentCosts = netPresentValue(rate, costs);
  const presentBenefits = netPresentValue(rate, benefits);
  return {
    costs,
    benefits,
    net,
    cumulative: accumulate(net),
    peakFunding: peakFunding(net),
    total: { costs: addUp(costs), benefits: addUp(benefits), net: addUp(net) },
    presentCosts: roundHalfAwayFromZero(presentCosts),
    presentBenefits: roundHalfAwayFromZero(presentBenefits),
    netPresentValue: roundHalfAwayFromZero(netPresentValue(rate, net)),
    payback: payback(net),
    discountedPayback: discountedPayback(rate, net),
    returnOnInvestment: findReturnOnInvestment(presentBenefits, presentCosts),
    benefitCostRatio: benefitCostRatio(presentBenefits, presentCosts),
  };
}

/** The rate a month that flows in these terms are discounted by. */
export function monthlyRateOf({ discountRate, inflation, prices }: Terms): number {
  return effectiveMonthlyRate(prices === 'real' ? realRate(discountRate, inflation) : discountRate);
}

/** Nominal flows in the plan's terms: as they are, or with inflation taken out. */
export function inTerms(flows: readonly Minor[], { prices, inflation }: Terms): readonly Minor[] {
  if (prices === 'nominal' || inflation === 0) return flows;
  return flows.map((flow, month) => roundHalfAwayFromZero(flow / (1 + inflation) ** (month / 12)));
}

function addRows(lines: readonly Line[], kind: LineKind, flows: Flows, months: number): Minor[] {
  const sums = new Array<number>(months + 1).fill(0);
  for (const line of lines) {
    if (line.kind !== kind) continue;
    const row = flows(line);
    for (let month = 0; month <= months; month++)
      sums[month] = (sums[month] ?? 0) + (row[month] ?? 0);
  }
  return sums.map(minor);
}

function accumulate(flows: readonly Minor[]): Minor[] {
  let total = nothing;
  return flows.map((flow) => {
    total = minor(total + flow);
    return total;
  });
}
