import type { Kept } from './state.ts';
import { type Area, fieldOf, type SheetPlan, type Table, type Written } from './types.ts';

/** A row of a table as the sheet shows it. */
export interface Row {
  /** What stands in front of it, where that is known before; it takes the place of the first cell. */
  head: string | undefined;
  /** A text for each column. */
  cells: readonly string[];
  /** Not on the sheet that was printed: somebody has added it. */
  isAdded: boolean;
}

/** Something that was written and that the sheet has no place for. */
export interface Leftover {
  area: string;
  /** Of the area, where the sheet still has one of this name. */
  title: string | undefined;
  lines: readonly string[];
  keeps: Kept;
}

export const isTable = ({ columns }: Pick<Area, 'columns'>): boolean => columns.length > 0;

/** The rows that an area has before anybody adds one. */
export const countPlannedRows = ({ rows, emptyRows }: Pick<Area, 'rows' | 'emptyRows'>): number =>
  Math.max(rows.length + emptyRows, 1);

export function layRows(area: Area, written: Table = []): Row[] {
  const planned = countPlannedRows(area);
  return Array.from({ length: Math.max(planned, written.length) }, (_, row) => ({
    head: area.rows[row],
    cells: area.columns.map((_, column) => written[row]?.[column] ?? ''),
    isAdded: row >= planned,
  }));
}

/**
 * What a sheet does not show: areas that it no longer has, a text where there is a table now or the
 * other way around, and cells of columns that are gone.
 */
export function findLeftovers({ areas }: SheetPlan, { texts, tables }: Written): Leftover[] {
  const ids = new Set([...Object.keys(texts), ...Object.keys(tables)]);
  return [...ids].flatMap((id) => {
    const area = areas.find((one) => one.id === id);
    const keeps = keptBy(area);
    const text = keeps.kind === 'text' ? undefined : fieldOf(texts, id);
    const lines = [
      ...(text?.split('\n') ?? []),
      ...listHidden(fieldOf(tables, id) ?? [], keeps),
    ].filter((line) => line.trim() !== '');
    return lines.length > 0 ? [{ area: id, title: area?.title, lines, keeps }] : [];
  });
}

function keptBy(area: Area | undefined): Kept {
  if (!area) return { kind: 'nothing' };
  return isTable(area)
    ? { kind: 'table', columns: area.columns.length, heads: area.rows.length }
    : { kind: 'text' };
}

/** The cells that are not shown, a line a row. */
function listHidden(rows: Table, keeps: Kept): string[] {
  const isShown = (row: number, column: number) =>
    keeps.kind === 'table' && column < keeps.columns && !(column === 0 && row < keeps.heads);
  return rows.map((cells, row) =>
    cells.filter((cell, column) => cell.trim() !== '' && !isShown(row, column)).join(' · '),
  );
}
