import { type Day, daysBetween } from '../../../../lib/days.ts';
import { type Block, columnName, onSheet, range } from '../../../../lib/spreadsheet/addresses.ts';
import { nameSheets } from '../../../../lib/spreadsheet/sheet-names.ts';
import type { ExportInput } from '../file.ts';
import { teamName } from '../names.ts';

/** Columns of the initiatives; the efforts of the teams come after them, then the rest. */
export const fixedColumns = [
  'title',
  'goal',
  'sponsor',
  'status',
  'points',
  'delayCost',
  'start',
  'length',
  'startDay',
  'endDay',
  'phase',
  'total',
] as const;

export type FixedColumn = (typeof fixedColumns)[number];

/** Rows above the first initiative, week and phase. */
export const firstRow = 4;

/** Cells of the balance. */
export const balanceColumns = { phase: 0, weeks: 1, first: 2, last: 3, days: 4, shares: 7 };

/** Where everything is in the workbook. */
export interface Layout extends ExportInput {
  sheets: { initiatives: string; load: string; balance: string };
  teamNames: string[];
  /** At least one, so that there is a row to begin with. */
  initiativeRows: number;
  /** A column of the initiatives as a number. */
  columnOf: (column: FixedColumn) => number;
  effortColumn: (team: number) => number;
  /** A column of all initiatives, as other sheets write it. */
  all: (column: number) => string;
  /** A column of all phases, as other sheets write it. */
  allPhases: (column: number) => string;
  /** The cell with the Monday on which the roadmap starts, as other sheets write it. */
  startCell: string;
}

export function layOut(input: ExportInput): Layout {
  const { roadmap, words } = input;
  const { sheets } = words.workbook;
  const [initiatives = '', load = '', balance = ''] = nameSheets([
    sheets.initiatives,
    sheets.load,
    sheets.balance,
  ]);
  const initiativeRows = Math.max(1, roadmap.initiatives.length);
  const columnOf = (column: FixedColumn) => fixedColumns.indexOf(column);
  const below = (column: number, rows: number): Block => ({
    from: [column, firstRow],
    to: [column, firstRow + rows - 1],
  });
  return {
    ...input,
    sheets: { initiatives, load, balance },
    teamNames: roadmap.teams.map((team, index) => teamName(team, index, input)),
    initiativeRows,
    columnOf,
    effortColumn: (team) => fixedColumns.length + team,
    all: (column) => onSheet(initiatives, range(below(column, initiativeRows), 'both')),
    allPhases: (column) => onSheet(balance, range(below(column, roadmap.phases.length), 'both')),
    startCell: onSheet(initiatives, `$${columnName(columnOf('startDay'))}$2`),
  };
}

/** A day as spreadsheets count it. */
export const serialOf = (day: Day): number => daysBetween('1899-12-30' as Day, day);

export const footerOf = ({ title, today }: ExportInput): string => `${title}, ${today}`;
