import type { Payback } from '../../../lib/finance/payback.ts';
import type { ReturnOnInvestment } from '../../../lib/finance/return-on-investment.ts';
import { formatMonth } from '../../../lib/months.ts';
import { showDay } from '../../../lib/show-day.ts';
import type { Outlook } from '../model/outlook.ts';
import { findRates } from '../model/rates.ts';
import { bases, findResults, judge, type Results } from '../model/results.ts';
import { findScenario } from '../model/scenarios.ts';
import { summarizeAssumptions } from './summary-assumptions.ts';
import { summarizeDepartments } from './summary-departments.ts';
import {
  numbersIn,
  paragraph,
  type Summary,
  type SummaryBlock,
  type SummaryInput,
} from './summary-parts.ts';

/** The open scenario on one page, for those who decide. */
export function summarize(input: SummaryInput): Summary {
  const { plan, title, context, words, today } = input;
  const says = words.summary;
  const { name } = findScenario(plan, input.scenario);
  const results = findResults(plan, input.scenario);
  return {
    title,
    remarks: [...(name ? [says.scenario(name)] : []), says.date(showDay(today, context.locale))],
    sections: [
      {
        title: input.question ? says.question : '',
        blocks: [
          ...(input.question ? [paragraph(input.question)] : []),
          { kind: 'paragraph', text: words.verdicts[judge(results)], isStrong: true },
        ],
      },
      { title: says.figures, blocks: summarizeFigures(input, results) },
      { title: says.departments, blocks: summarizeDepartments(input, results) },
      ...(input.mustBeTrue.length > 0
        ? [{ title: says.mustBeTrue, blocks: [list(input.mustBeTrue)] }]
        : []),
      { title: says.assumptions, blocks: summarizeAssumptions(input, results) },
      {
        title: says.doubts,
        blocks: [input.doubts.length > 0 ? list(input.doubts) : paragraph(says.noDoubts)],
      },
    ],
  };
}

const list = (items: readonly string[]): SummaryBlock => ({ kind: 'list', items: [...items] });

function summarizeFigures(input: SummaryInput, results: Results): SummaryBlock[] {
  const { plan, context, words } = input;
  const says = words.summary;
  const { results: names } = words;
  const show = numbersIn(input);
  const payback = (found: Payback) => {
    if (found.kind === 'reached') return says.months(show.months(found.months));
    return found.kind === 'not-reached'
      ? says.notReached(show.money(found.shortfall))
      : says.atOnce;
  };
  const ratio = (found: ReturnOnInvestment, style: (value: number) => string) =>
    found.kind === 'ratio' ? style(found.ratio) : says.noCosts;
  const rate = (outlook: Outlook) => {
    const { internal } = findRates(outlook, plan);
    const [only] = internal;
    if (only === undefined) return says.rates.none;
    return internal.length === 1 ? show.percent(only) : says.rates.several(String(internal.length));
  };
  const figures: [string, (outlook: Outlook) => string][] = [
    [names.netPresentValue, ({ netPresentValue }) => show.money(netPresentValue)],
    [names.returnOnInvestment, ({ returnOnInvestment: found }) => ratio(found, show.percent)],
    [names.benefitCostRatio, ({ benefitCostRatio: found }) => ratio(found, show.ratio)],
    [names.internalRate, rate],
    [says.payback, (outlook) => payback(outlook.payback)],
    [says.discountedPayback, (outlook) => payback(outlook.discountedPayback)],
    [names.peakFunding, ({ peakFunding }) => show.money(peakFunding.amount)],
    [names.totalCosts, ({ total }) => show.money(total.costs)],
    [names.totalBenefits, ({ total }) => show.money(total.benefits)],
  ];
  return [
    {
      kind: 'table',
      columns: [
        { title: says.figure, isNumber: false },
        ...bases.map((basis) => ({ title: words.bases[basis], isNumber: true })),
      ],
      rows: figures.map(([label, figure]) => [
        label,
        ...bases.map((basis) => figure(results[basis])),
      ]),
    },
    paragraph(
      says.basisOfFigures(
        show.percent(plan.discountRate),
        String(plan.months),
        formatMonth(plan.start, context.locale, 'long'),
        words.prices[plan.prices],
      ),
    ),
  ];
}
