import { addUp, type Minor } from '../../../lib/money.ts';
import { type Month, monthOf, monthOfYear, yearOf } from '../../../lib/months.ts';
import { monthOfPlan } from './calendar.ts';
import type { Plan } from './types.ts';

export const periodKinds = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of a plan's months. Month 0, up front, is a period of its own in every division. */
export interface Period {
  /** First and last month of the plan, both included. */
  from: number;
  to: number;
  /** Where it lies: up front; a month; or a quarter 1 to 4 or a whole year, by the year in which the fiscal year ends. */
  label:
    | { kind: 'up-front' }
    | { kind: 'month'; month: Month }
    | { kind: 'quarter'; quarter: number; fiscalYear: number }
    | { kind: 'year'; fiscalYear: number };
}

/** Divides a plan into months, quarters or years of the fiscal year that starts in `firstMonth`, 1 to 12. */
export function divide(
  plan: Pick<Plan, 'start' | 'months'>,
  kind: PeriodKind,
  firstMonth: number,
): Period[] {
  const periods: Period[] = [];
  for (let index = 0; index <= plan.months; index++) {
    const label = labelOf(plan, index, kind, firstMonth);
    const last = periods.at(-1);
    if (last && sameLabel(last.label, label)) last.to = index;
    else periods.push({ from: index, to: index, label });
  }
  return periods;
}

/** Adds up a row of months by periods. */
export function sumBy(periods: readonly Period[], row: readonly Minor[]): Minor[] {
  return periods.map(({ from, to }) => addUp(row.slice(from, to + 1)));
}

function labelOf(
  plan: Pick<Plan, 'start'>,
  index: number,
  kind: PeriodKind,
  firstMonth: number,
): Period['label'] {
  const found = monthOfPlan(plan, index);
  if (found.kind === 'up-front') return { kind: 'up-front' };
  if (kind === 'month') return { kind: 'month', month: found.month };
  const place = placeInFiscalYear(found.month, firstMonth);
  if (kind === 'year') return { kind: 'year', fiscalYear: place.fiscalYear };
  return {
    kind: 'quarter',
    quarter: Math.floor(place.month / 3) + 1,
    fiscalYear: place.fiscalYear,
  };
}

/** The month's place from 0, and the calendar year in which its fiscal year ends. */
function placeInFiscalYear(month: Month, firstMonth: number) {
  const place = (monthOfYear(month) - firstMonth + 12) % 12;
  const firstOfYear = monthOf(yearOf(month), monthOfYear(month) - place);
  return { month: place, fiscalYear: yearOf(firstOfYear) + (firstMonth === 1 ? 0 : 1) };
}

const sameLabel = (one: Period['label'], other: Period['label']) =>
  JSON.stringify(one) === JSON.stringify(other);
