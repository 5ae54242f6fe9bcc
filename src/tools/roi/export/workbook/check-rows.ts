import { literal, onSheet, range } from '../../../../lib/spreadsheet/addresses.ts';
import { flowColumnOf, flowRows, type Layout, lineRows, monthColumn, names } from './layout.ts';
import { formula, text, workedOut } from './look.ts';
import { months, type Place, sumOf } from './places.ts';
import type { ResultRow } from './results-sheet.ts';
import { mostYears } from './year-rows.ts';

/** Where the results stand that are checked. */
export interface CheckedRows {
  netPresentValue: number;
  /** The first row of the net by fiscal year. */
  netByYear: number;
}

/** Sums that must agree, worked out in another way than the results are. */
export function checkRows(layout: Layout, rows: CheckedRows): ResultRow[] {
  const { words, plan } = layout;
  const says = words.results;
  const unit = `10^-${names.decimals}`;
  const check = (label: string, difference: Formula, tolerance: Formula): ResultRow => ({
    label: text(label),
    cellOf: (place, column) =>
      formula(
        `IF(ABS(${difference(place, column)})<=${tolerance(place, column)},${literal(says.right)},${literal(says.wrong)})`,
        says.right,
        workedOut('General', { align: 'right' }),
      ),
  });
  return [
    check(
      says.linesAddUp,
      (place) => `${netOfLines(place)}-${sumOf(place, 'net')}`,
      // In real terms each line's months are rounded, and there are as many roundings as cells.
      ({ sheets }) =>
        `IF(${names.prices}=${literal(words.prices.real)},${(sheets.placed.length + 2) * (plan.months + 1)},1)*${unit}/2`,
    ),
    check(
      says.yearsAddUp,
      (place, column) =>
        `SUM(${column}${rows.netByYear + 1}:${column}${rows.netByYear + mostYears(plan.months) + 1})-${sumOf(place, 'net')}`,
      () => `${unit}/2`,
    ),
    check(
      says.presentValueAgrees,
      (place, column) => `${netPresentValue(place)}-${column}${rows.netPresentValue + 1}`,
      () => unit,
    ),
  ];
}

type Formula = (place: Place, column: string) => string;

/** Benefits minus costs by the totals of the lines. */
function netOfLines({ layout, sheets, basis }: Place): string {
  const { words } = layout;
  const lines = lineRows(sheets);
  const column = (name: 'kind' | 'hardness' | 'total') => {
    const place = flowColumnOf(name);
    return onSheet(
      sheets.flows,
      range({ from: [place, lines.from], to: [place, lines.to] }, 'both'),
    );
  };
  const sign = `((${column('kind')}=${literal(words.kinds.benefit)})-(${column('kind')}=${literal(words.kinds.cost)}))`;
  const isHard =
    basis === 'hard' ? `*(${column('hardness')}=${literal(words.hardnesses.hard)})` : '';
  return `SUMPRODUCT(${sign}${isHard}*${column('total')})`;
}

/** By the spreadsheet's own function, which discounts the first flow it is given. */
function netPresentValue(place: Place): string {
  const { layout, sheets, basis } = place;
  const row = flowRows[basis].net;
  const last = monthColumn + layout.plan.months;
  const later = range({ from: [monthColumn + 1, row], to: [last, row] }, 'both');
  const upFront = months(place, 'net').replace(/:.*/, '');
  return `(${upFront}+NPV(${names.monthlyRate},${onSheet(sheets.flows, later)}))`;
}
