import type { Home } from '../../../lib/departments.ts';

/** A part of a sheet as the workshop's page defines it: a table when it has columns, else free text. */
export interface Area {
  /** Never changes, so that it finds again what was written. */
  id: string;
  title: string;
  prompt?: string | undefined;
  home: Home;
  size: 'third' | 'half' | 'two-thirds' | 'whole';
  /** Lines of free text that it has room for. */
  lines: number;
  columns: readonly string[];
  /** First cells of the rows, when they are known before. */
  rows: readonly string[];
  /** Empty rows below those. */
  emptyRows: number;
}

/** A sheet before anybody writes on it. It comes from the content and is never saved. */
export interface SheetPlan {
  /** File name of the workshop. */
  workshop: string;
  title: string;
  areas: readonly Area[];
}

/** Rows of cells, each as long as its last cell with a text. */
export type Table = readonly (readonly string[])[];

/** What was written on a sheet, by the id of the area. Nothing that is empty has a place here. */
export interface Written {
  texts: Readonly<Record<string, string>>;
  tables: Readonly<Record<string, Table>>;
}

export interface CanvasState {
  /** By the file name of the workshop. */
  sheets: Readonly<Record<string, Written>>;
}

export const most = {
  /** Characters of a free text. */
  text: 8000,
  /** Characters of a cell. */
  cell: 800,
  rows: 100,
  columns: 40,
} as const;

export const nothing: Written = { texts: {}, tables: {} };

/** Names come from files and links: only a record's own fields count. */
export const fieldOf = <Value>(fields: Readonly<Record<string, Value>>, name: string) =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

export const writtenOn = ({ sheets }: CanvasState, workshop: string): Written =>
  fieldOf(sheets, workshop) ?? nothing;

/** Whether anybody has written something that can be read. */
export const isWritten = ({ texts, tables }: Written): boolean =>
  Object.values(texts).some((text) => text.trim() !== '') ||
  Object.values(tables).some((rows) => rows.flat().some((cell) => cell.trim() !== ''));
