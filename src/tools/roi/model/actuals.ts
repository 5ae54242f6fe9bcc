import { type Home, homes } from '../../../lib/departments.ts';
import { addUp, type Minor, minor, nothing } from '../../../lib/money.ts';
import { flowsOf } from './flows.ts';
import { inTerms } from './outlook.ts';
import { type Basis, bases, linesOn } from './results.ts';
import { linesOf } from './scenarios.ts';
import type { Line, LineKind, Plan } from './types.ts';

/** Forecast against actual; `difference` is actual minus forecast. */
export interface Variance {
  forecast: Minor;
  actual: Minor;
  difference: Minor;
  /** The difference as a part of the forecast. */
  share: { kind: 'share'; fraction: number } | { kind: 'no-forecast' };
  /** Less cost or more benefit than planned is favorable. */
  standing: 'favorable' | 'unfavorable' | 'as-planned';
}

/**
 * What a month says about a line:
 * - `counted`: closed, with an actual amount.
 * - `missing`: closed without one although there is a forecast; it counts as zero.
 * - `nothing`: closed, no actual amount and no forecast.
 * - `open`: an actual amount in a month that is not closed; it does not count to date.
 * - `ahead`: neither closed nor an actual amount.
 */
export type MonthStanding = 'counted' | 'missing' | 'nothing' | 'open' | 'ahead';

export interface LineComparison {
  line: Line;
  /** Month 0 first: `months + 1` of them. An `ahead` month has an actual of zero that means nothing. */
  months: (Variance & { month: number; kind: MonthStanding })[];
  toDate: Variance;
  /** Closed months that have a forecast and no actual amount. */
  missing: number[];
  /** Months that have an actual amount and are not closed. */
  open: number[];
}

export type KindVariances = Record<LineKind | 'net', Variance>;

export interface VarianceSums {
  toDate: KindVariances;
  byHome: Record<Home, KindVariances>;
  /** Each closed month, month 0 first. */
  months: KindVariances[];
  /** The net of all months up to each closed one. */
  cumulative: Variance[];
}

/** Forecast against actual through `closedThrough`, in the plan's price terms. */
export interface Comparison extends Record<Basis, VarianceSums> {
  closedThrough: number;
  /** In the plan's order, hard and soft. */
  lines: LineComparison[];
  /** Ids of lines that have actual amounts and are not in this scenario: they count nowhere here. */
  notInScenario: string[];
}

/**
 * Compares what a scenario forecasts with what was really paid or gained. Each line's months are
 * put into the plan's price terms and rounded before they are added up, so that every sum is the
 * sum of the rows that it stands under.
 */
export function compareActuals(plan: Plan, scenario: string): Comparison {
  const lines = linesOf(plan, scenario).map((line) => compareLine(line, plan));
  const present = new Set(lines.map(({ line }) => line.id));
  const sums = (basis: Basis) => {
    const counted = new Set(
      linesOn(
        basis,
        lines.map(({ line }) => line),
      ),
    );
    return addUpLines(
      lines.filter(({ line }) => counted.has(line)),
      plan.closedThrough,
    );
  };
  return {
    closedThrough: plan.closedThrough,
    lines,
    notInScenario: Object.keys(plan.actuals).filter((id) => !present.has(id)),
    ...(Object.fromEntries(bases.map((basis) => [basis, sums(basis)])) as Record<
      Basis,
      VarianceSums
    >),
  };
}

/** What was really paid or gained by a line in each month, month 0 first; zero where nothing is typed. */
export function actualsOf(line: Line, { actuals, months }: Plan): Minor[] {
  const typed = actuals[line.id] ?? {};
  return Array.from({ length: months + 1 }, (_, month) => typed[month] ?? nothing);
}

export function varianceOf(kind: LineKind | 'net', forecast: Minor, actual: Minor): Variance {
  const difference = minor(actual - forecast);
  const gain = kind === 'cost' ? -difference : difference;
  return {
    forecast,
    actual,
    difference,
    share:
      forecast === 0
        ? { kind: 'no-forecast' }
        : { kind: 'share', fraction: difference / Math.abs(forecast) },
    standing: gain === 0 ? 'as-planned' : gain > 0 ? 'favorable' : 'unfavorable',
  };
}

function compareLine(line: Line, plan: Plan): LineComparison {
  const { closedThrough } = plan;
  const forecast = inTerms(flowsOf(line, plan.months), plan);
  const actual = inTerms(actualsOf(line, plan), plan);
  const typed = plan.actuals[line.id] ?? {};
  const months = forecast.map((planned, month) => ({
    ...varianceOf(line.kind, planned, actual[month] ?? nothing),
    month,
    kind: standingOf(month <= closedThrough, typed[month] !== undefined, planned > 0),
  }));
  const closed = months.slice(0, closedThrough + 1);
  const where = (kind: MonthStanding) =>
    months.filter((month) => month.kind === kind).map(({ month }) => month);
  return {
    line,
    months,
    toDate: sumOf(line.kind, closed),
    missing: where('missing'),
    open: where('open'),
  };
}

function standingOf(isClosed: boolean, isTyped: boolean, isPlanned: boolean): MonthStanding {
  if (!isClosed) return isTyped ? 'open' : 'ahead';
  if (isTyped) return 'counted';
  return isPlanned ? 'missing' : 'nothing';
}

const sumOf = (kind: LineKind, parts: readonly Pick<Variance, 'forecast' | 'actual'>[]) =>
  varianceOf(
    kind,
    addUp(parts.map(({ forecast }) => forecast)),
    addUp(parts.map(({ actual }) => actual)),
  );

function addUpLines(lines: readonly LineComparison[], closedThrough: number): VarianceSums {
  const monthsOf = (month: number) =>
    byKind(lines.map(({ line, months }) => ({ kind: line.kind, at: months[month] })));
  const months = Array.from({ length: closedThrough + 1 }, (_, month) => monthsOf(month));
  const toDate = (chosen: readonly LineComparison[]) =>
    byKind(chosen.map(({ line, toDate: at }) => ({ kind: line.kind, at })));
  const at = (home: Home) => toDate(lines.filter(({ line }) => line.home === home));
  return {
    toDate: toDate(lines),
    byHome: Object.fromEntries(homes.map((home) => [home, at(home)])) as Record<
      Home,
      KindVariances
    >,
    months,
    cumulative: accumulate(months.map(({ net }) => net)),
  };
}

function byKind(
  parts: readonly { kind: LineKind; at: Pick<Variance, 'forecast' | 'actual'> | undefined }[],
): KindVariances {
  const of = (wanted: LineKind) =>
    sumOf(
      wanted,
      parts.flatMap(({ kind, at }) => (kind === wanted && at ? [at] : [])),
    );
  const [cost, benefit] = [of('cost'), of('benefit')];
  const net = varianceOf(
    'net',
    minor(benefit.forecast - cost.forecast),
    minor(benefit.actual - cost.actual),
  );
  return { cost, benefit, net };
}

function accumulate(months: readonly Variance[]): Variance[] {
  let [forecast, actual] = [nothing, nothing];
  return months.map((month) => {
    forecast = minor(forecast + month.forecast);
    actual = minor(actual + month.actual);
    return varianceOf('net', forecast, actual);
  });
}
