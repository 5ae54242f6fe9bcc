import type { CsvRow } from '../../../lib/csv.ts';
import type { MoneyFormat } from '../../../lib/money.ts';
import type { FindLine } from './read-actuals-lines.ts';
import { plainWords, readImportAmount } from './read-import-amount.ts';
import { type MonthsOfPlan, type PlanMonthReading, readPlanMonth } from './read-plan-month.ts';

/** What a text of actual amounts is read by. */
export interface ActualsSource {
  plan: MonthsOfPlan;
  format: MoneyFormat;
  findLine: FindLine;
}

/** Where the actual amounts of a text stand. Columns count from 0. */
export type ActualsLayout =
  /** A row a line and a column a month. `months` has the columns whose headings are months. */
  | {
      kind: 'wide';
      /** Index of the row of headings. */
      headings: number;
      /** Columns that may name the line, first the one to ask first. */
      names: number[];
      months: ReadonlyMap<number, PlanMonthReading>;
    }
  /** A row an amount. `headings` is -1 where there is no row of headings. */
  | { kind: 'long'; headings: number; names: number[]; month: number; amount: number };

const headingsOf = {
  id: ['id', 'line id'],
  name: ['line', 'name', 'line name', 'item', 'position', 'what for', 'cost or benefit'],
  month: ['month', 'period', 'date', 'in month'],
  amount: ['amount', 'actual', 'actuals', 'actual amount', 'value', 'paid', 'booked'],
};

/** Rows above the headings, such as a title, are few. */
const rowsToTry = 15;

/** What a heading says about its month; `Actual Jan 2027` is Jan 2027. */
export const monthOfHeading = (text: string, plan: MonthsOfPlan, locale: string) =>
  readPlanMonth(text.replace(/^\s*actuals?\b|\bactuals?\s*$/gi, ''), plan, locale);

/** Recognizes the layout by its headings, and the long one without headings by its content. */
export function findLayout(
  rows: readonly CsvRow[],
  source: ActualsSource,
): ActualsLayout | undefined {
  for (const [index, { cells }] of rows.slice(0, rowsToTry).entries()) {
    const found = asLong(cells, index) ?? asWide(cells, index, rows, source);
    if (found) return found;
  }
  return byContent(rows, -1, source) ?? byContent(rows, 0, source);
}

function asLong(cells: readonly string[], headings: number): ActualsLayout | undefined {
  const at = (kind: keyof typeof headingsOf) =>
    cells.findIndex((cell) => headingsOf[kind].includes(plainWords(cell)));
  const names = [at('id'), at('name')].filter((column) => column >= 0);
  const [month, amount] = [at('month'), at('amount')];
  if (month < 0 || amount < 0 || names.length === 0) return undefined;
  return { kind: 'long', headings, names, month, amount };
}

function asWide(
  cells: readonly string[],
  headings: number,
  rows: readonly CsvRow[],
  source: ActualsSource,
): ActualsLayout | undefined {
  const { plan, format, findLine } = source;
  const readings = cells.map((cell) => monthOfHeading(cell, plan, format.locale));
  const months = new Map([...readings.entries()].filter(([, { kind }]) => kind !== 'not-a-month'));
  const first = [...months.keys()][0];
  if (first === undefined || !areHeadings([...months.values()], cells, source)) return undefined;
  const named = (kind: 'id' | 'name') =>
    cells.flatMap((cell, at) => (headingsOf[kind].includes(plainWords(cell)) ? [at] : []));
  const known = [...named('id'), ...named('name')].filter((at) => !months.has(at));
  const names = known.length > 0 ? known : bestName(first, rows.slice(headings + 1), findLine);
  return { kind: 'wide', headings, names, months };
}

/** Tells headings from amounts: several names of months, or months that count up by one. */
function areHeadings(
  months: readonly PlanMonthReading[],
  cells: readonly string[],
  { format, findLine }: ActualsSource,
): boolean {
  if (cells.some((cell) => findLine(cell).kind === 'line')) return false;
  const named = months.filter((month) => !isNumber(month));
  const amounts = cells.filter((cell) => readImportAmount(cell, format).kind === 'amount');
  if (named.length > 1 || (named.length === 1 && amounts.length === 0)) return true;
  const places = months.flatMap((month) => (month.kind === 'month' ? [month.month] : []));
  return (
    places.length > 1 &&
    places.length === months.length &&
    places.length - named.length === amounts.length &&
    places.every((place, at) => at === 0 || place - 1 === places[at - 1])
  );
}

const isNumber = (month: PlanMonthReading) => 'isNumber' in month && month.isNumber;

/** Of the columns before the first month, the one in which most texts name a line or come near. */
function bestName(before: number, below: readonly CsvRow[], findLine: FindLine): number[] {
  const score = (column: number) => {
    let sum = 0;
    for (const { cells } of below) {
      const found = findLine(cells[column] ?? '');
      if (found.kind === 'line') sum += 2;
      else if (found.reason.code !== 'LINE_UNKNOWN') sum += 1;
    }
    return sum;
  };
  const columns = Array.from({ length: before }, (_, column) => column);
  return columns.toSorted((one, other) => score(other) - score(one)).slice(0, 1);
}

/** A column whose every cell is a month, one whose every cell is an amount, one that names lines. */
function byContent(
  rows: readonly CsvRow[],
  headings: number,
  { plan, format, findLine }: ActualsSource,
): ActualsLayout | undefined {
  const below = rows.slice(headings + 1);
  const width = Math.max(0, ...below.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const where = (isRight: (cell: string) => boolean) =>
    columns.filter((column) => {
      const cells = below.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean);
      return cells.length > 0 && cells.every(isRight);
    });
  const months = where((cell) => readPlanMonth(cell, plan, format.locale).kind === 'month');
  const amounts = where((cell) => readImportAmount(cell, format).kind === 'amount');
  const month = months.find((column) => !amounts.includes(column)) ?? months[0];
  const [amount, ...more] = amounts.filter((column) => column !== month);
  const areBothPossible = months.length > 1 && amounts.includes(month ?? -1);
  if (month === undefined || amount === undefined || more.length > 0 || areBothPossible) {
    return undefined;
  }
  const names = columns.filter(
    (column) =>
      column !== month &&
      column !== amount &&
      below.some(({ cells }) => findLine(cells[column] ?? '').kind === 'line'),
  );
  return names.length > 0 ? { kind: 'long', headings, names, month, amount } : undefined;
}
