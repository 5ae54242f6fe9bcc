import { decimalsOf } from '../../../../lib/money.ts';
import { address, onSheet, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Basis } from '../../model/results.ts';
import {
  flowColumnOf,
  flowRows,
  type Layout,
  monthColumn,
  type ScenarioSheets,
  type WorkingRow,
} from './layout.ts';
import { workingAt } from './workings.ts';

/** A column of the results: one scenario on one basis. */
export interface Place {
  layout: Layout;
  sheets: ScenarioSheets;
  basis: Basis;
}

export const outlookOf = ({ sheets, basis }: Place) => sheets.results[basis];

/** Money as cells hold it. */
export const inUnits = ({ layout }: Pick<Place, 'layout'>, amount: number): number =>
  amount / 10 ** decimalsOf(layout.context.currency);

/** All months of a row of the flows sheet. */
export function block({ layout, sheets }: Place, row: number): string {
  const to = monthColumn + layout.plan.months;
  return onSheet(sheets.flows, range({ from: [monthColumn, row], to: [to, row] }, 'both'));
}

export type TotalRow = 'costs' | 'benefits' | 'net' | 'cumulative';

export const months = (place: Place, row: TotalRow): string =>
  block(place, flowRows[place.basis][row]);

/** The cell in the column of totals. */
const inTotals = ({ sheets }: Place, row: number) => {
  const at: [number, number] = [flowColumnOf('total'), row];
  return onSheet(sheets.flows, address(...at, 'both'));
};

/** What the workings of the place have in the column of totals. */
export const totalOf = (place: Place, name: WorkingRow) =>
  inTotals(place, workingAt(place.sheets, place.basis, name));

export const sumOf = (place: Place, row: TotalRow): string =>
  inTotals(place, flowRows[place.basis][row]);
