import { countDays } from '../../../../lib/finance/dated-flow.ts';
import { type Month, monthOfYear, yearOf } from '../../../../lib/months.ts';
import { monthOfPlan } from '../../model/calendar.ts';
import type { Plan } from '../../model/types.ts';

/** Before this year, spreadsheets know no days or disagree about them. */
const firstYear = 1901;

/** The day that spreadsheets count as 0. */
const dayZero = countDays('1899-12-30');

/** The first day of the month as spreadsheets count days; `undefined` where they cannot. */
export function firstMonthSerial(month: Month): number | undefined {
  if (yearOf(month) < firstYear) return undefined;
  return countDays(`${month}-01`) - dayZero;
}

/** The calendar year in which the fiscal year of a plan's month ends; `undefined` for up front. */
export function fiscalYearOf(plan: Plan, index: number, firstMonth: number): number | undefined {
  const found = monthOfPlan(plan, index);
  if (found.kind === 'up-front') return undefined;
  const isNext = firstMonth > 1 && monthOfYear(found.month) >= firstMonth;
  return yearOf(found.month) + (isNext ? 1 : 0);
}
