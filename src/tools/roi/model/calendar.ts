import { addMonths, type Month } from '../../../lib/months.ts';
import type { Plan } from './types.ts';

/** The calendar month of a plan's month; month 0 is up front and has none. */
export type PlanMonth = { kind: 'up-front' } | { kind: 'calendar'; month: Month };

export function monthOfPlan({ start }: Pick<Plan, 'start'>, index: number): PlanMonth {
  if (index <= 0) return { kind: 'up-front' };
  return { kind: 'calendar', month: addMonths(start, index - 1) };
}
