import { departments } from '../../../lib/departments.ts';
import { addUp, type Minor, minor, roundProduct, toUnits } from '../../../lib/money.ts';
import { compareActuals } from './actuals.ts';
import { listBreakEvens } from './break-even.ts';
import { sharesOf } from './departments.ts';
import { flowsOf, paymentOf } from './flows.ts';
import { inputKinds } from './formulas.ts';
import { courses, reforecast } from './reforecast.ts';
import { type Basis, bases, findResults, type Results } from './results.ts';
import type { SavedPlan } from './saved-types.ts';
import type { Plan } from './types.ts';
import { openSaved } from './units.ts';

type Figure = [name: string, value: number];

/**
 * What a text may quote of a plan, by name: money in units of the currency, shares in percent, times
 * in months. Figures of the first scenario have bare names, such as `all/net-present-value` or
 * `line/license`; those of another begin with its id: `vendor-b/all/net`.
 */
export function findFigures(saved: SavedPlan, currency: string): Map<string, number> {
  const plan = openSaved(saved, currency);
  const scenarios = plan.scenarios.flatMap(({ id }, index) =>
    figuresOf(plan, id, (amount) => toUnits(amount, currency)).map(
      ([name, value]): Figure => [index === 0 ? name : `${id}/${name}`, value],
    ),
  );
  return new Map([
    ['months', plan.months],
    ['discount-rate', plan.discountRate * 100],
    ['closed-through', plan.closedThrough],
    ...scenarios,
  ]);
}

type Units = (amount: Minor) => number;

function figuresOf(plan: Plan, scenario: string, units: Units): Figure[] {
  const results = findResults(plan, scenario);
  return [
    ...bases.flatMap((basis) => outlookFigures(results, basis, units)),
    ['soft/costs', units(minor(results.all.total.costs - results.hard.total.costs))],
    ['soft/benefits', units(minor(results.all.total.benefits - results.hard.total.benefits))],
    ...departments.flatMap((department): Figure[] => {
      const { pays, gains } = sharesOf(results.totals, department);
      return [
        [`${department}/pays`, (pays ?? 0) * 100],
        [`${department}/gains`, (gains ?? 0) * 100],
      ];
    }),
    ...results.lines.flatMap((line): Figure[] => [
      [`line/${line.id}`, units(roundProduct(paymentOf(line)))],
      [`line/${line.id}/total`, units(addUp(flowsOf(line, plan.months)))],
    ]),
    ...bases.flatMap((basis) => breakEvenFigures(plan, scenario, basis, units)),
    ...actualFigures(plan, scenario, units),
  ];
}

function outlookFigures(results: Results, basis: Basis, units: Units): Figure[] {
  const { total, netPresentValue, peakFunding, payback, returnOnInvestment } = results[basis];
  return [
    [`${basis}/costs`, units(total.costs)],
    [`${basis}/benefits`, units(total.benefits)],
    [`${basis}/net`, units(total.net)],
    [`${basis}/net-present-value`, units(netPresentValue)],
    [`${basis}/peak-funding`, units(peakFunding.amount)],
    ...(payback.kind === 'reached' ? [[`${basis}/payback`, payback.months] satisfies Figure] : []),
    ...(returnOnInvestment.kind === 'ratio'
      ? [[`${basis}/return-on-investment`, returnOnInvestment.ratio * 100] satisfies Figure]
      : []),
  ];
}

/** What must be true of each input, as `hard/break-even/<line>/<input>`. */
const breakEvenFigures = (plan: Plan, scenario: string, basis: Basis, units: Units) =>
  listBreakEvens(plan, scenario, basis).flatMap(({ line, input, breakEven }): Figure[] =>
    breakEven.kind === 'found'
      ? [
          [
            `${basis}/break-even/${line}/${input}`,
            inputKinds[input] === 'money' ? units(minor(breakEven.value)) : breakEven.value,
          ],
        ]
      : [],
  );

/** Forecast and actual through the last closed month, and where that leads. */
function actualFigures(plan: Plan, scenario: string, units: Units): Figure[] {
  if (plan.closedThrough < 0) return [];
  const compared = compareActuals(plan, scenario);
  const outlooks = reforecast(plan, scenario);
  const { cost, benefit } = compared.all.toDate;
  return [
    ['to-date/forecast/costs', units(cost.forecast)],
    ['to-date/actual/costs', units(cost.actual)],
    ['to-date/forecast/benefits', units(benefit.forecast)],
    ['to-date/actual/benefits', units(benefit.actual)],
    ...compared.lines.flatMap(({ line, toDate }): Figure[] => [
      [`to-date/forecast/line/${line.id}`, units(toDate.forecast)],
      [`to-date/actual/line/${line.id}`, units(toDate.actual)],
    ]),
    ...courses.flatMap((course) =>
      bases.map(
        (basis): Figure => [
          `${course === 'atPace' ? 'at-pace' : 'as-planned'}/${basis}/net`,
          units(outlooks[course][basis].total.net),
        ],
      ),
    ),
  ];
}
