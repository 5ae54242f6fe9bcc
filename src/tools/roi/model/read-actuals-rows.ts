import type { CsvRow } from '../../../lib/csv.ts';
import type { Minor } from '../../../lib/money.ts';
import {
  type ImportNote,
  type ImportPlace,
  type ImportProblem,
  type ImportReason,
  type ImportRemark,
  placeOfCell,
  placeOfRow,
} from './import-problems.ts';
import type { ActualsLayout, ActualsSource } from './read-actuals-layout.ts';
import type { FoundLine } from './read-actuals-lines.ts';
import { isTotal, readImportAmount } from './read-import-amount.ts';
import { type PlanMonthReading, readPlanMonth } from './read-plan-month.ts';
import type { Line } from './types.ts';

/** An amount for a line and month, as a cell gives it. */
export interface Entry {
  kind: 'entry';
  line: Line;
  month: number;
  amount: Minor;
  text: string;
  place: ImportPlace;
}

export type Finding =
  | Entry
  | { kind: 'problem'; problem: ImportProblem }
  | { kind: 'remark'; remark: ImportRemark };

export const refuse = (place: ImportPlace, reason: ImportReason): Finding => ({
  kind: 'problem',
  problem: { ...place, ...reason },
});

const remark = (place: ImportPlace, note: ImportNote): Finding => ({
  kind: 'remark',
  remark: { ...place, ...note },
});

/** What the rows of a text say, row by row. */
export function findEntries(
  rows: readonly CsvRow[],
  layout: ActualsLayout,
  source: ActualsSource,
): Finding[] {
  const headings = rows[layout.headings];
  const below = rows.slice(layout.headings + 1);
  const above = rows
    .slice(0, Math.max(0, layout.headings))
    .map(({ row, cells }) =>
      remark(placeOfRow(row), { code: 'ROW_ABOVE_HEADINGS', text: firstText(cells) }),
    );
  const table = { headings: headings?.cells ?? [], headingRow: headings?.row ?? 0, below };
  return [
    ...above,
    ...(layout.kind === 'wide'
      ? [...lookAtColumns(table, layout, source), ...readWide(table, layout, source)]
      : [...passOverColumns(table, layout), ...readLong(table, layout, source)]),
  ];
}

interface Table {
  headings: readonly string[];
  headingRow: number;
  below: readonly CsvRow[];
}

type Wide = Extract<ActualsLayout, { kind: 'wide' }>;
type Long = Extract<ActualsLayout, { kind: 'long' }>;

/** What stands in the way of whole columns, of those that have something in them. */
function lookAtColumns(
  { headings, headingRow, below }: Table,
  layout: Wide,
  source: ActualsSource,
) {
  const first = Math.min(...layout.months.keys());
  return columnsWithContent(below).flatMap((column): Finding[] => {
    if (layout.names.includes(column)) return [];
    const heading = headings[column]?.trim() ?? '';
    const place = placeOfCell(headingRow, column, headings);
    const month = layout.months.get(column);
    if (month)
      return month.kind === 'month' ? [] : [refuse(place, reasonOf(month, heading, source))];
    if (heading === '') return cellsIn(column, below);
    if (isTotal(heading)) return [remark(place, { code: 'COLUMN_OF_TOTALS' })];
    const hasAmounts = below.some(
      ({ cells }) => readImportAmount(cells[column] ?? '', source.format).kind === 'amount',
    );
    return column > first && hasAmounts
      ? [refuse(place, { code: 'MONTH_UNKNOWN', text: heading })]
      : [remark(place, { code: 'COLUMN_NOT_READ', meant: '' })];
  });
}

const cellsIn = (column: number, below: readonly CsvRow[]) =>
  below.flatMap(({ row, cells }) => {
    const text = cells[column]?.trim() ?? '';
    return text ? [refuse(placeOfCell(row, column), { code: 'NO_HEADING', text })] : [];
  });

function readWide({ headings, below }: Table, layout: Wide, source: ActualsSource): Finding[] {
  return below.flatMap(({ row, cells }): Finding[] => {
    const amounts = [...layout.months].flatMap(([column, month]) => {
      const text = cells[column]?.trim() ?? '';
      return text && month.kind === 'month' ? [{ column, month: month.month, text }] : [];
    });
    const named = nameIn(cells, layout.names, source);
    if (named.kind === 'none') {
      return amounts.length > 0 ? [refuse(placeOfRow(row), { code: 'LINE_MISSING' })] : [];
    }
    const { text, column, found } = named;
    if (found.kind === 'problem') {
      if (isTotal(text)) return [remark(placeOfRow(row), { code: 'ROW_OF_TOTALS', text })];
      if (amounts.length === 0)
        return [remark(placeOfRow(row), { code: 'ROW_WITHOUT_AMOUNTS', text })];
      return [refuse(placeOfCell(row, column, headings), found.reason)];
    }
    return amounts.map((amount) =>
      toEntry(found.line, amount, placeOfCell(row, amount.column, headings), source),
    );
  });
}

function passOverColumns({ headings, headingRow, below }: Table, layout: Long): Finding[] {
  const read = [...layout.names, layout.month, layout.amount];
  return columnsWithContent(below)
    .filter((column) => !read.includes(column))
    .map((column) =>
      remark(placeOfCell(headingRow, column, headings), { code: 'COLUMN_NOT_READ', meant: '' }),
    );
}

function readLong({ headings, below }: Table, layout: Long, source: ActualsSource): Finding[] {
  return below.flatMap(({ row, cells }): Finding[] => {
    const at = (column: number) => placeOfCell(row, column, headings);
    const text = cells[layout.amount]?.trim() ?? '';
    const monthText = cells[layout.month]?.trim() ?? '';
    const named = nameIn(cells, layout.names, source);
    if (named.kind === 'named' && named.found.kind === 'problem' && isTotal(named.text))
      return [remark(placeOfRow(row), { code: 'ROW_OF_TOTALS', text: named.text })];
    if (text === '') {
      if (named.kind === 'none' && monthText === '') return [];
      const label = named.kind === 'named' ? named.text : monthText;
      return [remark(placeOfRow(row), { code: 'ROW_WITHOUT_AMOUNTS', text: label })];
    }
    const month = readPlanMonth(monthText, source.plan, source.format.locale);
    const problems: Finding[] = [];
    if (named.kind === 'none') problems.push(refuse(placeOfRow(row), { code: 'LINE_MISSING' }));
    else if (named.found.kind === 'problem')
      problems.push(refuse(at(named.column), named.found.reason));
    if (month.kind !== 'month')
      problems.push(
        monthText === ''
          ? refuse(at(layout.month), { code: 'MONTH_MISSING' })
          : refuse(at(layout.month), reasonOf(month, monthText, source)),
      );
    if (named.kind === 'none' || named.found.kind === 'problem' || month.kind !== 'month')
      return problems;
    const amount = { month: month.month, text };
    return [toEntry(named.found.line, amount, at(layout.amount), source)];
  });
}

/** The first of the columns whose text names a line; else the last one that has a text. */
function nameIn(
  cells: readonly string[],
  columns: readonly number[],
  { findLine }: ActualsSource,
): { kind: 'none' } | { kind: 'named'; text: string; column: number; found: FoundLine } {
  const texts = columns.flatMap((column) => {
    const text = cells[column]?.trim() ?? '';
    return text ? [{ kind: 'named' as const, text, column, found: findLine(text) }] : [];
  });
  return texts.find(({ found }) => found.kind === 'line') ?? texts.at(-1) ?? { kind: 'none' };
}

function toEntry(
  line: Line,
  { month, text }: { month: number; text: string },
  place: ImportPlace,
  { format }: ActualsSource,
): Finding {
  const reading = readImportAmount(text, format);
  if (reading.kind === 'problem') return refuse(place, reading.reason);
  if (reading.amount < 0) return refuse(place, { code: 'NEGATIVE_AMOUNT', text });
  return { kind: 'entry', line, month, amount: reading.amount, text, place };
}

function reasonOf(
  month: Exclude<PlanMonthReading, { kind: 'month' }>,
  text: string,
  { plan }: ActualsSource,
): ImportReason {
  switch (month.kind) {
    case 'outside':
      return { code: 'MONTH_OUTSIDE', text, months: plan.months };
    case 'without-year':
      return { code: 'MONTH_WITHOUT_YEAR', text };
    case 'not-a-month':
      return { code: 'MONTH_UNKNOWN', text };
  }
}

function columnsWithContent(rows: readonly CsvRow[]): number[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
}

const firstText = (cells: readonly string[]) => cells.find((cell) => cell.trim())?.trim() ?? '';
