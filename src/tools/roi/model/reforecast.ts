import { addUp, type Minor, roundHalfAwayFromZero } from '../../../lib/money.ts';
import { actualsOf } from './actuals.ts';
import { flowsOf } from './flows.ts';
import { inTerms, type Outlook } from './outlook.ts';
import { type Basis, findOutlooks } from './results.ts';
import { linesOf } from './scenarios.ts';
import type { Line, Plan } from './types.ts';

/** How the months that are not closed may go on. */
export const courses = ['asPlanned', 'atPace'] as const;
export type Course = (typeof courses)[number];

/**
 * How a line has done so far: actual to date divided by forecast to date. Without a closed month
 * or without a forecast to date there is no pace, and the line goes on as planned.
 */
export type Pace = { kind: 'pace'; ratio: number } | { kind: 'none' };

export interface LineReforecast {
  line: Line;
  pace: Pace;
  /** Over the whole plan, in its price terms. */
  forecast: Minor;
  atCompletion: Record<Course, Minor>;
}

export type Reforecast = Record<Course, Record<Basis, Outlook>> & { lines: LineReforecast[] };

/**
 * What a scenario comes to when it is done. Closed months are as they really were, with nothing
 * where no actual amount was typed; actual amounts of open months do not count yet. Later months go on
 * - `asPlanned`: what has differed so far was an exception, or
 * - `atPace`: it is how the line goes, so its remaining flows are multiplied by its pace.
 *
 * These are the two usual estimates at completion of earned value management, line by line:
 * AC + (BAC - EV) and AC + (BAC - EV) / CPI (Project Management Institute, "The Standard for Earned
 * Value Management", ANSI/PMI 19-006-2019). The tracker measures no progress apart from money, so
 * the earned value is the forecast to date, and the pace is 1 / CPI. A benefit is treated the same way.
 */
export function reforecast(plan: Plan, scenario: string): Reforecast {
  const lines = linesOf(plan, scenario);
  const rows = new Map(lines.map((line) => [line, rowsOf(line, plan)]));
  const outlooks = (course: Course) => {
    const { hard, all } = findOutlooks(lines, (line) => rows.get(line)?.[course] ?? [], plan);
    return { hard, all };
  };
  return {
    asPlanned: outlooks('asPlanned'),
    atPace: outlooks('atPace'),
    lines: [...rows].map(([line, { pace, asPlanned, atPace }]) => ({
      line,
      pace,
      forecast: totalOf(flowsOf(line, plan.months), plan),
      atCompletion: { asPlanned: totalOf(asPlanned, plan), atPace: totalOf(atPace, plan) },
    })),
  };
}

/** Nominal, like the flows that pace is measured by. */
function rowsOf(line: Line, plan: Plan): { pace: Pace } & Record<Course, Minor[]> {
  const closed = plan.closedThrough + 1;
  const forecast = flowsOf(line, plan.months);
  const toDate = actualsOf(line, plan).slice(0, closed);
  const rest = forecast.slice(closed);
  const forecastToDate = addUp(forecast.slice(0, closed));
  const pace: Pace =
    forecastToDate === 0
      ? { kind: 'none' }
      : { kind: 'pace', ratio: addUp(toDate) / forecastToDate };
  const ratio = pace.kind === 'pace' ? pace.ratio : 1;
  return {
    pace,
    asPlanned: [...toDate, ...rest],
    atPace: [...toDate, ...rest.map((flow) => roundHalfAwayFromZero(flow * ratio))],
  };
}

const totalOf = (flows: Minor[], plan: Plan) => addUp(inTerms(flows, plan));
