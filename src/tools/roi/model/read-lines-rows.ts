import type { CsvRow } from '../../../lib/csv.ts';
import type { Home } from '../../../lib/departments.ts';
import {
  type Estimate,
  type Formula,
  formulaNames,
  formulas,
  type Inputs,
  inputNames,
} from './formulas.ts';
import { type ImportNote, type ImportReason, placeOfCell, placeOfRow } from './import-problems.ts';
import type { InputColumn, LineColumn } from './line-columns.ts';
import {
  type CellReading,
  type NumberContext,
  readCategory,
  readHome,
  readInput,
  readWord,
} from './read-lines-cells.ts';
import type { LinesLayout, ReadColumn } from './read-lines-columns.ts';
import { type Refuse, readTiming, type Take } from './read-lines-timing.ts';
import type { MonthsOfPlan } from './read-plan-month.ts';
import { type Category, confidences, hardnesses, type Line, type LineKind } from './types.ts';

/** What rows are read by. */
export interface RowContext extends NumberContext {
  plan: MonthsOfPlan;
  homes: Record<Home, string>;
  layout: LinesLayout;
  headings: readonly string[];
}

export interface RowReading {
  /** `undefined` where a problem stands in the way: a row is taken whole or not at all. */
  line: Omit<Line, 'id'> | undefined;
  isTimingAssumed: boolean;
  problems: { at: ReadColumn | 'row'; reason: ImportReason }[];
  notes: { at: ReadColumn | 'row'; note: ImportNote }[];
}

/** The text of a row in a column; our own export's as it is, all others without spaces around it. */
export function textIn({ cells }: CsvRow, column: ReadColumn, { layout }: RowContext): string {
  const text = cells[layout.columns.get(column) ?? -1] ?? '';
  return layout.isOwn ? text : text.trim();
}

export function placeIn(
  { row }: CsvRow,
  column: ReadColumn | 'row',
  { layout, headings }: RowContext,
) {
  const at = column === 'row' ? undefined : layout.columns.get(column);
  return at === undefined ? placeOfRow(row) : placeOfCell(row, at, headings);
}

/** Reads a row as a line of a kind; `amountIn` is the column that holds its amount. */
export function readRow(
  row: CsvRow,
  kind: LineKind,
  amountIn: ReadColumn,
  context: RowContext,
): RowReading {
  const problems: RowReading['problems'] = [];
  const notes: RowReading['notes'] = [];
  const textOf = (column: ReadColumn) => textIn(row, column, context);
  const refuse = (at: ReadColumn | 'row', reason: ImportReason) => problems.push({ at, reason });

  /** Reads a cell; `undefined` where it is empty or cannot be read. */
  function take<Value>(column: ReadColumn, read: (text: string) => CellReading<Value>) {
    const text = textOf(column);
    if (text.trim() === '') return undefined;
    const reading = read(text);
    if (reading.kind === 'problem') {
      refuse(column, reading.reason);
      return undefined;
    }
    if (reading.isPercent) notes.push({ at: column, note: { code: 'READ_AS_PERCENT', text } });
    return reading.value;
  }

  const takeHome = (column: LineColumn) => take(column, (text) => readHome(text, context.homes));
  const inputs = readInputs(take, textOf, refuse, amountIn, context);
  const formula = take('formula', (text) => readWord(text, formulaNames)) ?? guess(inputs, refuse);
  if (formulas[formula].every((name) => inputs[name] === undefined))
    notes.push({ at: 'row', note: { code: 'NO_AMOUNT', text: textOf('name') } });
  const category =
    take('category', (text) => readCategory(text, kind)) ?? usualCategory(kind, formula);
  const name = textOf('name');
  if (name === '' && !context.layout.isOwn) refuse('row', { code: 'NAME_MISSING' });
  const owner = takeHome('owner');
  const home = takeHome('paid or gained by');
  const { timing, isAssumed } = readTiming(take, refuse, kind, context);
  const line: Omit<Line, 'id'> = {
    kind,
    name,
    category,
    owner: owner ?? home ?? 'shared',
    home: home ?? owner ?? 'shared',
    hardness:
      take('hard or soft', (text) => readWord(text, hardnesses)) ??
      usualHardness(category, formula),
    confidence: take('confidence', (text) => readWord(text, confidences)) ?? 'medium',
    formula,
    inputs,
    timing,
    explanation: textOf('explanation'),
    vouchedBy: textOf('vouched by'),
  };
  return {
    line: problems.length === 0 ? line : undefined,
    isTimingAssumed: isAssumed,
    problems,
    notes,
  };
}

function readInputs(
  take: Take,
  textOf: (column: ReadColumn) => string,
  refuse: Refuse,
  amountIn: ReadColumn,
  context: RowContext,
): Inputs {
  const found: Inputs = {};
  for (const name of inputNames) {
    const read = (text: string) => readInput(text, name, context);
    const column = name === 'amount' ? amountIn : name;
    const likely = take(column, read);
    const ends = { low: take(`${name} low`, read), high: take(`${name} high`, read) };
    for (const part of ['low', 'high'] as const) {
      const end: InputColumn = `${name} ${part}`;
      const value = ends[part];
      if (value === undefined) continue;
      if (textOf(column) === '') refuse(end, { code: 'LIKELY_MISSING', likely: column });
      else if (likely !== undefined && (part === 'low' ? value > likely : value < likely))
        refuse(end, { code: 'RANGE_ORDER', part, text: textOf(end) });
    }
    if (likely !== undefined) found[name] = toEstimate(likely, ends);
  }
  return found;
}

const toEstimate = (
  likely: number,
  { low, high }: { low: number | undefined; high: number | undefined },
): Estimate => ({
  ...(low === undefined ? {} : { low }),
  likely,
  ...(high === undefined ? {} : { high }),
});

/** The formula whose inputs are there. */
function guess(inputs: Inputs, refuse: Refuse): Formula {
  const given = formulaNames.filter((formula) =>
    formulas[formula].some((name) => inputs[name] !== undefined),
  );
  if (given.length > 1) {
    const columns = given.flatMap((formula) =>
      formulas[formula].filter((name) => inputs[name] !== undefined),
    );
    refuse('row', { code: 'FORMULA_UNCLEAR', columns });
  }
  return given[0] ?? 'amount';
}

function usualCategory(kind: LineKind, formula: Formula): Category {
  if (kind === 'cost') return formula === 'time' ? 'internal-time' : 'other';
  if (formula === 'revenue') return 'revenue';
  if (formula === 'time') return 'time-saved';
  return formula === 'risk' ? 'risk-avoided' : 'other';
}

const softCategories: readonly Category[] = [
  'internal-time',
  'productivity-dip',
  'time-saved',
  'risk-avoided',
];

const usualHardness = (category: Category, formula: Formula) =>
  formula === 'time' || formula === 'risk' || softCategories.includes(category) ? 'soft' : 'hard';
