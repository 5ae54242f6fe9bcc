import type { CsvCell } from '../../../lib/csv.ts';
import { type Home, homes } from '../../../lib/departments.ts';
import { type Minor, toUnits } from '../../../lib/money.ts';
import { type InputName, inputKinds, inputNames } from './formulas.ts';
import type { EstimatePart, Line } from './types.ts';

const parts = ['', ' low', ' high'] as const;

/** The column of an input: its name alone for the likely number, or with the end of the range. */
export type InputColumn = `${InputName}${(typeof parts)[number]}`;

const inputColumns = inputNames.flatMap((name) =>
  parts.map((part): InputColumn => `${name}${part}`),
);

const columnsBefore = [
  'kind',
  'name',
  'category',
  'owner',
  'paid or gained by',
  'hard or soft',
  'confidence',
  'how often',
  'start',
  'end',
  'ramp',
  'ramp months',
  'formula',
] as const;
const columnsAfter = ['explanation', 'vouched by', 'id'] as const;

/** The heading of a column in a CSV of lines. English in every language, and never renamed. */
export type LineColumn =
  | (typeof columnsBefore)[number]
  | InputColumn
  | (typeof columnsAfter)[number];

/** All columns, in the order in which they are written. */
export const lineColumns: readonly LineColumn[] = [
  ...columnsBefore,
  ...inputColumns,
  ...columnsAfter,
];

/** What the cells of a line are written with. */
export interface LineCellContext {
  currency: string;
  /** What the organization calls the departments. */
  homes: Record<Home, string>;
}

/**
 * One cell for each of `lineColumns`; an empty text where a line says nothing. Money is in whole
 * currency units, months count from 0, and all inputs that a line holds are there, used or not.
 */
export function writeLineRow(line: Line, context: LineCellContext): CsvCell[] {
  const cells = cellsOf(line, context);
  return lineColumns.map((column) => cells[column] ?? '');
}

/** The columns in which any of the lines says something, then a row for each of the lines. */
export function writeLineTable(lines: readonly Line[], context: LineCellContext): CsvCell[][] {
  const rows = lines.map((line) => writeLineRow(line, context));
  const isUsed = lineColumns.map(
    (column, at) =>
      (columnsBefore as readonly string[]).includes(column) || rows.some((row) => row[at] !== ''),
  );
  return [[...lineColumns], ...rows].map((row) => row.filter((_, at) => isUsed[at]));
}

/** The organization's name for a home; its plain word where that name could mean another one. */
export function nameHome(home: Home, names: Record<Home, string>): string {
  const lowered = (text: string) => text.trim().toLowerCase();
  const name = lowered(names[home]);
  const isTaken = homes.some(
    (other) => other !== home && (name === other || name === lowered(names[other])),
  );
  return name === '' || isTaken ? home : names[home];
}

function cellsOf(
  line: Line,
  { currency, homes: names }: LineCellContext,
): { [Column in LineColumn]?: CsvCell } {
  const { timing } = line;
  return {
    kind: line.kind,
    name: line.name,
    category: line.category,
    owner: nameHome(line.owner, names),
    'paid or gained by': nameHome(line.home, names),
    'hard or soft': line.hardness,
    confidence: line.confidence,
    'how often': timing.kind,
    start: timing.start,
    ...(timing.end === undefined ? {} : { end: timing.end }),
    ...(timing.ramp ? { ramp: timing.ramp.shape, 'ramp months': timing.ramp.months } : {}),
    formula: line.formula,
    ...writeInputs(line, currency),
    explanation: line.explanation,
    'vouched by': line.vouchedBy,
    id: line.id,
  };
}

function writeInputs({ inputs }: Line, currency: string): { [Column in InputColumn]?: CsvCell } {
  const cells: { [Column in InputColumn]?: CsvCell } = {};
  for (const name of inputNames) {
    for (const part of parts) {
      const value = inputs[name]?.[partOf(part)];
      if (value !== undefined) cells[`${name}${part}`] = writeInput(name, value, currency);
    }
  }
  return cells;
}

const partOf = (part: (typeof parts)[number]): EstimatePart =>
  part === '' ? 'likely' : part === ' low' ? 'low' : 'high';

function writeInput(name: InputName, value: number, currency: string): CsvCell {
  switch (inputKinds[name]) {
    case 'money':
      return toUnits(value as Minor, currency);
    case 'count':
      return value;
    case 'share':
    case 'growth':
      return { percent: value };
  }
}
