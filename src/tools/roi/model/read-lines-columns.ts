import type { CsvRow } from '../../../lib/csv.ts';
import type { MoneyFormat } from '../../../lib/money.ts';
import { findNearestName } from '../../../lib/nearest-name.ts';
import {
  type ImportProblem,
  type ImportRemark,
  placeOfCell,
  placeOfRow,
} from './import-problems.ts';
import { type LineColumn, lineColumns } from './line-columns.ts';
import { plainWords, readImportAmount } from './read-import-amount.ts';

/** A column of a text of lines. `cost` and `benefit` hold amounts whose kind is their heading. */
export type ReadColumn = LineColumn | 'cost' | 'benefit';

export interface LinesLayout {
  /** Index of the row of headings; -1 where there is none. */
  headings: number;
  /** Places of the columns in a row, from 0. */
  columns: ReadonlyMap<ReadColumn, number>;
  /** Whether our own export has written the text: then it is complete and exact. */
  isOwn: boolean;
}

const otherHeadings: { [Column in ReadColumn]?: readonly string[] } = {
  kind: ['type', 'cost or benefit'],
  name: ['line', 'item', 'position', 'what for', 'what'],
  owner: ['answers for it', 'responsible'],
  'paid or gained by': ['paid by', 'gained by', 'department', 'home', 'who'],
  'hard or soft': ['hardness', 'hard/soft'],
  confidence: ['how sure'],
  'how often': ['timing', 'frequency'],
  start: ['from', 'from month', 'in month', 'start month', 'first month'],
  end: ['until', 'until month', 'end month', 'last month'],
  formula: ['worked out as'],
  amount: ['value'],
  'amount low': ['low'],
  'amount high': ['high'],
  cost: ['costs', 'expense', 'expenses'],
  benefit: ['benefits', 'gain', 'income'],
  explanation: ['note', 'notes', 'comment', 'source', 'where the number comes from'],
  'vouched by': ['vouched for by', 'who stands behind it'],
};

const columnOf = new Map<string, ReadColumn>([
  ...lineColumns.map((column) => [column, column] as const),
  ...(Object.entries(otherHeadings) as [ReadColumn, readonly string[]][]).flatMap(
    ([column, headings]) => [column, ...headings].map((heading) => [heading, column] as const),
  ),
]);

const plainHeading = (text: string) => plainWords(text.replace(/[_()]/g, ' '));

/** Columns that no sheet has but our own export, or one that was made from it. */
const ownColumns = ['paid or gained by', 'hard or soft', 'formula', 'id'] as const;

const rowsToTry = 15;

/** Finds the row of headings: it names the lines and a number. A sheet of names and amounts needs none. */
export function findLinesLayout(
  rows: readonly CsvRow[],
  format: MoneyFormat,
): LinesLayout | undefined {
  for (const [headings, { cells }] of rows.slice(0, rowsToTry).entries()) {
    const columns = new Map<ReadColumn, number>();
    for (const [at, cell] of cells.entries()) {
      const column = columnOf.get(plainHeading(cell));
      if (column && !columns.has(column)) columns.set(column, at);
    }
    if (!columns.has('name') || columns.size < 2) continue;
    return { headings, columns, isOwn: ownColumns.every((column) => columns.has(column)) };
  }
  return byContent(rows, -1, format) ?? byContent(rows, 0, format);
}

function byContent(
  rows: readonly CsvRow[],
  headings: number,
  format: MoneyFormat,
): LinesLayout | undefined {
  const below = rows.slice(headings + 1);
  if (below.length === 0 || below.some(({ cells }) => cells.length !== 2)) return undefined;
  const isAmount = (at: number) =>
    below.every(({ cells }) => readImportAmount(cells[at] ?? '', format).kind === 'amount');
  const [name, amount] = isAmount(1) ? [0, 1] : [1, 0];
  if (!isAmount(amount) || isAmount(name)) return undefined;
  return {
    headings,
    columns: new Map([
      ['name', name],
      ['amount', amount],
    ]),
    isOwn: false,
  };
}

/** What is said about whole columns and about the rows above the headings. */
export function findInColumns(
  rows: readonly CsvRow[],
  { headings, columns }: LinesLayout,
): { problems: ImportProblem[]; remarks: ImportRemark[] } {
  const problems: ImportProblem[] = [];
  const remarks: ImportRemark[] = rows.slice(0, Math.max(0, headings)).map(({ row, cells }) => ({
    ...placeOfRow(row),
    code: 'ROW_ABOVE_HEADINGS',
    text: cells.find((cell) => cell.trim())?.trim() ?? '',
  }));
  if (!isNamed(rows, headings)) remarks.push({ ...placeOfRow(), code: 'NO_HEADINGS' });
  const head = rows[headings];
  const below = rows.slice(headings + 1);
  const used = new Set(columns.values());
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let at = 0; at < width; at++) {
    if (used.has(at) || below.every(({ cells }) => !cells[at]?.trim())) continue;
    const heading = head?.cells[at]?.trim() ?? '';
    const place = placeOfCell(head?.row ?? 0, at, head?.cells);
    const column = columnOf.get(plainHeading(heading));
    if (heading === '') problems.push(...nameCells(below, at));
    else if (column) {
      const first = placeOfCell(0, columns.get(column) ?? 0).column;
      problems.push({ ...place, code: 'COLUMN_TWICE', first });
    } else {
      const meant = findNearestName(plainHeading(heading), columnOf.keys()) ?? '';
      remarks.push({ ...place, code: 'COLUMN_NOT_READ', meant });
    }
  }
  return { problems, remarks };
}

const isNamed = (rows: readonly CsvRow[], headings: number) =>
  rows[headings]?.cells.some((cell) => columnOf.has(plainHeading(cell))) ?? false;

const nameCells = (below: readonly CsvRow[], at: number): ImportProblem[] =>
  below.flatMap(({ row, cells }) => {
    const text = cells[at]?.trim() ?? '';
    return text ? [{ ...placeOfCell(row, at), code: 'NO_HEADING' as const, text }] : [];
  });
