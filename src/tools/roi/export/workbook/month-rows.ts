import { address, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, CellValue, Look } from '../../../../lib/spreadsheet/sheets.ts';
import { flowColumnOf, type Layout, monthColumn } from './layout.ts';
import { formula, text } from './look.ts';

/** The address of a month's cell in a row; `by` months later. */
export type MonthCell = (row: number, pin?: 'none' | 'row', by?: number) => string;

/** One formula for the months of a row, with what it comes to in each. */
export interface MonthFormula {
  formula: (month: MonthCell) => string;
  /** That of month 0, where it differs; `blank` leaves it empty. */
  first?: 'blank' | ((month: MonthCell) => string);
  /** That of the last month, where it differs. */
  last?: (month: MonthCell) => string;
  values: readonly CellValue[];
  look: Look;
}

/** A row of months: its label, what stands in the column of totals, and the months. */
export function monthRow(
  row: number,
  label: string,
  own: MonthFormula,
  total?: Cell,
): (Cell | undefined)[] {
  const before = new Array<Cell | undefined>(monthColumn).fill(undefined);
  before[0] = text(label, own.look.isBold ? { isBold: true } : undefined);
  before[flowColumnOf('total')] = total;
  return [...before, ...monthCells(row, own)];
}

/**
 * The cells of a row's months. The formula is written once and copied: a plan of 200 lines and
 * ten years has 24,000 of them.
 */
export function monthCells(row: number, own: MonthFormula): (Cell | undefined)[] {
  const { values, look } = own;
  const end = values.length - 1;
  const from = own.first ? 1 : 0;
  const to = own.last ? end - 1 : end;
  return values.map((value, month): Cell | undefined => {
    const at: MonthCell = (place, pin = 'none', by = 0) =>
      address(monthColumn + month + by, place, pin);
    if (month === 0 && own.first === 'blank') return undefined;
    // Where only one month is left, it is both the first and the last.
    if (month === end && own.last) return formula(own.last(at), value, look);
    if (month === 0 && own.first && own.first !== 'blank') {
      return formula(own.first(at), value, look);
    }
    if (month > from) return { kind: 'copy', group: row, value, look };
    const block = range({ from: [monthColumn + from, row], to: [monthColumn + to, row] });
    return {
      kind: 'formula',
      formula: own.formula(at),
      value,
      look,
      copies: { group: row, block },
    };
  });
}

/** The address of all months of a row. */
export const monthBlock = (
  months: number,
  row: number,
  pin: 'none' | 'row' | 'both' = 'none',
): string => range({ from: [monthColumn, row], to: [monthColumn + months, row] }, pin);

/** A row that begins a part of the sheet. */
export const sectionRow = (title: string, { plan, looks }: Layout): Cell[] =>
  Array.from({ length: monthColumn + plan.months + 1 }, (_, column) =>
    column === 0 ? text(title, looks.section) : { kind: 'blank', look: looks.section },
  );
