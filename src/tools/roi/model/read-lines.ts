import { type CsvRow, readCsv } from '../../../lib/csv.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import {
  type ImportProblem,
  type ImportReason,
  type ImportRemark,
  placeOfRow,
} from './import-problems.ts';
import { isTotal, readImportAmount } from './read-import-amount.ts';
import { kindOfCategory, kindWords, readWord } from './read-lines-cells.ts';
import { findInColumns, findLinesLayout, type ReadColumn } from './read-lines-columns.ts';
import { placeIn, type RowContext, readRow, textIn } from './read-lines-rows.ts';
import { type Line, type LineKind, lineKinds, mostLines, type Plan } from './types.ts';

export interface LinesReading {
  lines: Line[];
  /** The new ids of lines by the ids that the text gave them. */
  ids: Record<string, string>;
  problems: ImportProblem[];
  remarks: ImportRemark[];
}

/** What reading needs to know of the site and the plan that the lines are for. */
export interface LinesContext extends Pick<SiteContext, 'locale' | 'currency' | 'homes'> {
  plan: Pick<Plan, 'start' | 'months' | 'lines'>;
  newId: () => string;
  /** What lines are where nothing in the text says so. */
  kind?: LineKind;
}

/**
 * Reads costs and benefits from CSV or from cells copied out of a spreadsheet. Columns are found by
 * their headings, in any order: those of `lineColumns`, or common words for them; `name` and
 * `amount` alone are enough. A row is taken whole or not at all, and what stands in the way is
 * named by row and column. Whether a line is a cost or a benefit is said by its `kind`, by a heading
 * `cost` or `benefit` over its amount, by `context.kind`, by its category, or, where some amounts are
 * below zero, by the sign: costs are.
 */
export function readLines(text: string, context: LinesContext): LinesReading {
  const { rows, problems: open } = readCsv(text);
  const format = { locale: context.locale, currency: context.currency };
  const problems: ImportProblem[] = open.map(({ row, line }) => ({
    ...placeOfRow(row),
    code: 'UNCLOSED_QUOTE',
    line,
  }));
  const refuseAll = (code: 'NOTHING_TO_READ' | 'NO_LINES_LAYOUT'): LinesReading => ({
    lines: [],
    ids: {},
    problems: [...problems, { ...placeOfRow(), code }],
    remarks: [],
  });
  if (rows.length === 0) return refuseAll('NOTHING_TO_READ');
  const layout = findLinesLayout(rows, format);
  if (!layout) return refuseAll('NO_LINES_LAYOUT');
  const ofColumns = findInColumns(rows, layout);
  const reading = readBelow(rows.slice(layout.headings + 1), context, {
    format,
    plan: context.plan,
    homes: context.homes,
    layout,
    isOwn: layout.isOwn,
    headings: rows[layout.headings]?.cells ?? [],
  });
  return {
    ...reading,
    problems: [...problems, ...ofColumns.problems, ...reading.problems].toSorted(
      (one, other) => one.row - other.row,
    ),
    remarks: [...ofColumns.remarks, ...reading.remarks],
  };
}

function readBelow(
  rows: readonly CsvRow[],
  { plan, newId, kind: asked }: LinesContext,
  context: RowContext,
): LinesReading {
  const found: LinesReading = { lines: [], ids: {}, problems: [], remarks: [] };
  const bySign = { cost: 0, benefit: 0 };
  const assumed = { cost: 0, benefit: 0 };
  const hasSigns = rows.some((row) => isBelowZero(textIn(row, 'amount', context), context));
  let unclear = 0;
  let tooMany = 0;
  for (const row of rows) {
    const name = textIn(row, 'name', context);
    if (!context.isOwn && isTotal(name)) {
      found.remarks.push({ ...placeOfRow(row.row), code: 'ROW_OF_TOTALS', text: name });
      continue;
    }
    if (!context.isOwn && name !== '' && row.cells.filter((cell) => cell.trim()).length === 1) {
      found.remarks.push({ ...placeOfRow(row.row), code: 'ROW_WITHOUT_AMOUNTS', text: name });
      continue;
    }
    const kind = kindOf(row, asked, hasSigns, context);
    if (kind.from === 'nowhere') unclear += 1;
    if (kind.from === 'mistake') found.problems.push(kind.problem);
    if (kind.from === 'nowhere' || kind.from === 'mistake') continue;
    const reading = readRow(withoutSign(row, kind, context), kind.kind, kind.amountIn, context);
    for (const { at, reason } of reading.problems)
      found.problems.push({ ...placeIn(row, at, context), ...reason });
    if (!reading.line) continue;
    if (plan.lines.length + found.lines.length >= mostLines) {
      tooMany += 1;
      continue;
    }
    for (const { at, note } of reading.notes)
      found.remarks.push({ ...placeIn(row, at, context), ...note });
    const line: Line = { id: newId(), ...reading.line };
    const id = textIn(row, 'id', context);
    if (id !== '' && !Object.hasOwn(found.ids, id)) found.ids[id] = line.id;
    if (kind.from === 'sign') bySign[line.kind] += 1;
    if (reading.isTimingAssumed) assumed[line.kind] += 1;
    found.lines.push(line);
  }
  const whole = placeOfRow();
  if (unclear > 0) found.problems.push({ ...whole, code: 'KIND_MISSING', rows: unclear });
  if (tooMany > 0)
    found.problems.push({ ...whole, code: 'TOO_MANY_LINES', most: mostLines, rows: tooMany });
  for (const [code, { cost, benefit }] of [
    ['KIND_BY_SIGN', bySign],
    ['TIMING_ASSUMED', assumed],
  ] as const)
    if (cost + benefit > 0) found.remarks.push({ ...whole, code, costs: cost, benefits: benefit });
  return found;
}

type KindReading =
  | { from: 'text' | 'sign'; kind: LineKind; amountIn: ReadColumn }
  | { from: 'mistake'; problem: ImportProblem }
  | { from: 'nowhere' };

/** Whether a row is a cost or a benefit, and which column holds its amount. */
function kindOf(
  row: CsvRow,
  asked: LineKind | undefined,
  hasSigns: boolean,
  context: RowContext,
): KindReading {
  const textOf = (column: ReadColumn) => textIn(row, column, context);
  const mistake = (at: ReadColumn | 'row', reason: ImportReason): KindReading => ({
    from: 'mistake',
    problem: problemAt(row, at, reason, context),
  });
  const given = textOf('kind') === '' ? undefined : readWord(textOf('kind'), lineKinds, kindWords);
  if (given?.kind === 'problem') return mistake('kind', given.reason);
  const filled = lineKinds.filter((kind) => textOf(kind) !== '');
  const [only] = filled;
  if (filled.length > 1) return mistake('row', { code: 'COST_AND_BENEFIT' });
  if (given && only && given.value !== only) return mistake('row', { code: 'COST_AND_BENEFIT' });
  if (only) return { from: 'text', kind: only, amountIn: only };
  const kind = given?.value ?? asked ?? kindOfCategory(textOf('category'));
  if (kind) return { from: 'text', kind, amountIn: 'amount' };
  if (!hasSigns || textOf('amount') === '') return { from: 'nowhere' };
  const isCost = isBelowZero(textOf('amount'), context);
  return { from: 'sign', kind: isCost ? 'cost' : 'benefit', amountIn: 'amount' };
}

const problemAt = (
  row: CsvRow,
  at: ReadColumn | 'row',
  reason: ImportReason,
  context: RowContext,
): ImportProblem => ({ ...placeIn(row, at, context), ...reason });

function isBelowZero(text: string, { format }: RowContext): boolean {
  const reading = text === '' ? undefined : readImportAmount(text, format);
  return reading?.kind === 'amount' && reading.amount < 0;
}

/** The row with its amount as it is without the sign that made it a cost. */
function withoutSign(row: CsvRow, { from }: KindReading, context: RowContext): CsvRow {
  const at = context.layout.columns.get('amount') ?? -1;
  if (from !== 'sign' || !isBelowZero(textIn(row, 'amount', context), context)) return row;
  const bare = (row.cells[at] ?? '').replace(/[()\-\u2212\u2012\u2013]/g, '');
  return { ...row, cells: row.cells.with(at, bare) };
}
