/** A workbook as values: what is in its cells and how they look. Rows and columns count from 0. */
export interface Workbook {
  title: string;
  /** The day it was made, `YYYY-MM-DD`. */
  day: string;
  /** The first is the one that opens. Their names are such as `nameSheets` gives. */
  sheets: Sheet[];
  /** Names that formulas use for a cell or a block, with its address. */
  names: { name: string; refersTo: string }[];
}

export interface Sheet {
  name: string;
  columns: Column[];
  rows: Row[];
  /** Rows above and columns before this cell stay in sight. */
  frozen: { columns: number; rows: number };
  choices: Choice[];
  /** Blocks of cells that show as one: the first of each has what they show. */
  merged?: string[];
  print: Print;
  /** A color for the sheet's tab, as RRGGBB. */
  tab?: string;
}

export interface Column {
  /** In characters. */
  width: number;
  /** Can be folded away. */
  isDetail?: boolean;
}

export interface Row {
  cells: (Cell | undefined)[];
  /** In points; as high as its text needs when left out. */
  height?: number;
}

export type CellValue = number | string;

export type Cell =
  | { kind: 'blank'; look?: Look }
  | { kind: 'number'; value: number; look?: Look }
  /** Never taken as a formula, whatever it begins with. */
  | { kind: 'text'; text: string; look?: Look }
  /** Without the equals sign. `value` is what it comes to, for programs that do not calculate. */
  | { kind: 'formula'; formula: string; value: CellValue; copies?: Copies; look?: Look }
  /** The formula of a group, as it reads when it is copied to this cell. */
  | { kind: 'copy'; group: number; value: CellValue; look?: Look };

/** That a formula stands in a whole block: written once, copied in all other cells of the block. */
export interface Copies {
  /** A number of its own within the sheet. */
  group: number;
  block: string;
}

/** What a cell looks like. Two looks with the same fields are one. */
export interface Look {
  isBold?: boolean;
  isItalic?: boolean;
  /** In points; 10 when left out. */
  size?: number;
  /** RRGGBB. */
  color?: string;
  fill?: string;
  /** A number format as spreadsheets write it; `General` when left out. */
  format?: string;
  align?: 'left' | 'center' | 'right';
  isWrapped?: boolean;
  /** In steps of about three characters. */
  indent?: number;
  line?: 'above' | 'light-above';
}

/** Cells that take only certain values: those of a list, or whole numbers. */
export interface Choice {
  /** Addresses, with spaces between them. */
  cells: string;
  allowed:
    | { kind: 'list'; refersTo: string }
    | { kind: 'whole' | 'decimal'; from: number; to: number };
}

export interface Print {
  isLandscape: boolean;
  /** How many pages wide; as many high as it takes. */
  pagesWide: number;
  /** Rows and columns that every page repeats, from the first on. */
  repeatRows: number;
  repeatColumns: number;
  /** What is printed; the whole sheet when left out. */
  area?: string;
  footer: string;
}
