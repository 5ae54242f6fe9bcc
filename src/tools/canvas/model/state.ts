import type { Step } from '../../../lib/undo.ts';
import { type CanvasState, fieldOf, most, type Table, type Written, writtenOn } from './types.ts';

/** `sheet` is the file name of a workshop; rows and columns count from 0. */
export type CanvasAction =
  | { type: 'text-typed'; sheet: string; area: string; text: string }
  | { type: 'cell-typed'; sheet: string; area: string; row: number; column: number; text: string }
  /** `shown` is how many rows the table shows, written or not. */
  | { type: 'row-added'; sheet: string; area: string; shown: number }
  | { type: 'row-removed'; sheet: string; area: string; row: number }
  /** What the sheet has no place for goes; what it `keeps` stays. */
  | { type: 'leftover-removed'; sheet: string; area: string; keeps: Kept }
  | { type: 'sheet-emptied'; sheet: string }
  /** A worked example takes the place of what was written on this sheet. */
  | { type: 'sheet-opened'; sheet: string; written: Written };

/** What a sheet shows of an area: its text, or of its table so many columns, without the first cells of `heads` rows. */
export type Kept =
  | { kind: 'nothing' }
  | { kind: 'text' }
  | { kind: 'table'; columns: number; heads: number };

/** Takes every action in every state; what makes no sense there changes nothing. */
export function reduce(state: CanvasState, action: CanvasAction): CanvasState {
  const { sheet } = action;
  const before = writtenOn(state, sheet);
  switch (action.type) {
    case 'text-typed': {
      const text = action.text.slice(0, most.text);
      if (text === (fieldOf(before.texts, action.area) ?? '')) return state;
      return put(state, sheet, { ...before, texts: { ...before.texts, [action.area]: text } });
    }
    case 'cell-typed':
      return changeTable(state, action, (rows) => typeCell(rows, action));
    case 'row-added':
      return changeTable(state, action, (rows) =>
        action.shown >= most.rows
          ? rows
          : [...rows, ...Array.from({ length: action.shown + 1 - rows.length }, () => [])],
      );
    case 'row-removed':
      return changeTable(state, action, (rows) =>
        action.row in rows ? rows.filter((_, at) => at !== action.row) : rows,
      );
    case 'leftover-removed':
      return put(state, sheet, keep(before, action.area, action.keeps));
    case 'sheet-emptied': {
      if (!Object.hasOwn(state.sheets, sheet)) return state;
      return put(state, sheet, { texts: {}, tables: {} });
    }
    case 'sheet-opened':
      return put(state, sheet, action.written);
    default:
      action satisfies never;
      return state;
  }
}

/** What each action means to undo: typing in one field is one step. */
export function stepOf(action: CanvasAction): Step {
  const { sheet } = action;
  switch (action.type) {
    case 'text-typed':
      return { kind: 'joined', group: `text:${sheet}:${action.area}` };
    case 'cell-typed':
      return {
        kind: 'joined',
        group: `cell:${sheet}:${action.area}:${action.row}:${action.column}`,
      };
    default:
      return { kind: 'own' };
  }
}

export const emptyState: CanvasState = { sheets: {} };

/** A cell with nothing behind it in its row has no place in the saved form. */
export function trimRow(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}

/** Without empty texts and tables of no rows, so that the same writing is the same JSON. */
export function tidy({ texts, tables }: Written): Written {
  return {
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    tables: Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows.length > 0)),
  };
}

function put(state: CanvasState, sheet: string, written: Written): CanvasState {
  const { [sheet]: _, ...others } = state.sheets;
  const tidied = tidy(written);
  const isEmpty = [tidied.texts, tidied.tables].every((part) => Object.keys(part).length === 0);
  return { sheets: isEmpty ? others : { ...others, [sheet]: tidied } };
}

/** `change` gives the same rows where nothing changes. */
function changeTable(
  state: CanvasState,
  { sheet, area }: { sheet: string; area: string },
  change: (rows: Table) => Table,
): CanvasState {
  const before = writtenOn(state, sheet);
  const rows = fieldOf(before.tables, area) ?? [];
  const changed = change(rows);
  if (changed === rows) return state;
  return put(state, sheet, { ...before, tables: { ...before.tables, [area]: changed } });
}

function typeCell(
  rows: Table,
  { row, column, text }: { row: number; column: number; text: string },
): Table {
  const typed = text.slice(0, most.cell);
  if (row >= most.rows || column >= most.columns) return rows;
  if (typed === (rows[row]?.[column] ?? '')) return rows;
  const wider = Array.from(
    { length: Math.max(rows.length, row + 1) },
    (_, at): readonly string[] => rows[at] ?? [],
  );
  const cells = Array.from(
    { length: Math.max(wider[row]?.length ?? 0, column + 1) },
    (_, at) => wider[row]?.[at] ?? '',
  );
  return wider.with(row, trimRow(cells.with(column, typed)));
}

function keep(before: Written, area: string, keeps: Kept): Written {
  const { [area]: text, ...texts } = before.texts;
  const { [area]: rows, ...tables } = before.tables;
  if (keeps.kind === 'nothing') return { texts, tables };
  if (keeps.kind === 'text') {
    return { texts: text === undefined ? texts : before.texts, tables };
  }
  const { columns, heads } = keeps;
  const shown = rows?.map((cells, row) =>
    trimRow(cells.slice(0, columns).map((cell, at) => (at === 0 && row < heads ? '' : cell))),
  );
  return { texts, tables: shown ? { ...tables, [area]: shown } : tables };
}
