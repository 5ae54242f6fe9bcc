import { address, onSheet } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell } from '../../../../lib/spreadsheet/sheets.ts';
import { fiscalYearOf } from './dates.ts';
import { flowRows, type Layout, monthColumn, names } from './layout.ts';
import { formula, text, workedOut } from './look.ts';
import { block, inUnits, months, outlookOf, type Place, type TotalRow } from './places.ts';
import type { ResultRow } from './results-sheet.ts';

/** How many fiscal years so many months can touch, wherever they start. */
export const mostYears = (count: number): number => Math.ceil((count - 1) / 12) + 1;

/**
 * A row of the totals by fiscal year: up front, then every year that the plan may touch, so that
 * it can be moved. `starts` says in which row each part of the sheet begins, this one included.
 */
export function yearRows(
  layout: Layout,
  row: TotalRow,
  starts: ReadonlyMap<TotalRow, number>,
): ResultRow[] {
  const { plan, context, looks } = layout;
  const from = starts.get(row) ?? 0;
  const first = fiscalYearOf(plan, 1, context.fiscalYearFirstMonth) ?? 0;
  const look = workedOut(looks.formats.money, { align: 'right' });
  const count = mostYears(plan.months) + 1;
  return Array.from({ length: count }, (_, index): ResultRow => {
    const year = index === 0 ? undefined : first + index - 1;
    return {
      label: labelOf(layout, index, from + index, first),
      cellOf: (place, column) => {
        const value = inUnits(place, sumOfYear(place, row, year));
        const own = `$A${from + index + 1}`;
        if (row !== 'cumulative') {
          const isYear = `(${block(place, flowRows.fiscalYear)}=${own})`;
          const sum = `SUMPRODUCT(${isYear}*${months(place, row)})`;
          return formula(`ROUND(${sum},${names.decimals})`, value, look);
        }
        const net = `${column}${(starts.get('net') ?? 0) + index + 1}`;
        const before = `${column}${from + index}`;
        return formula(
          index === 0 ? net : `ROUND(${before}+${net},${names.decimals})`,
          value,
          look,
        );
      },
    };
  });
}

function labelOf({ words, looks, open }: Layout, index: number, row: number, first: number): Cell {
  const look = workedOut(looks.formats.year, { align: 'left' });
  if (index === 0) return text(words.upFront, look);
  const firstYear = onSheet(open.flows, address(monthColumn + 1, flowRows.fiscalYear, 'both'));
  return formula(index === 1 ? firstYear : `A${row}+1`, first + index - 1, look);
}

function sumOfYear(place: Place, row: TotalRow, year: number | undefined): number {
  const { plan, context } = place.layout;
  const flows = outlookOf(place)[row === 'cumulative' ? 'net' : row];
  return flows.reduce<number>((sum, flow, month) => {
    const own = fiscalYearOf(plan, month, context.fiscalYearFirstMonth);
    const counts =
      row === 'cumulative'
        ? own === undefined || (year !== undefined && own <= year)
        : own === year;
    return counts ? sum + flow : sum;
  }, 0);
}
