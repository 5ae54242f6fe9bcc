import { readCsv, type Separator, separators } from '../../../../lib/csv.ts';
import type { ImportProblem } from './import-problems.ts';

export interface ImportRow {
  /** As a spreadsheet counts, from 1. */
  row: number;
  cells: string[];
}

/** A file with its first row as headings. */
export interface ImportTable {
  headings: string[];
  rows: ImportRow[];
  problems: ImportProblem[];
}

/** Reads the text of a file, or rows that were copied from a spreadsheet. Never throws. */
export function readTable(text: string): ImportTable {
  const { rows, problems, separator } = readCsv(text);
  const [head, ...below] = rows;
  if (!head) {
    return { headings: [], rows: [], problems: [{ row: 0, heading: '', code: 'NOTHING_TO_READ' }] };
  }
  const found: ImportProblem[] = problems.map(({ row, line }) => ({
    row,
    heading: '',
    code: 'UNCLOSED_QUOTE',
    line,
  }));
  const headings = head.cells.map((cell) => cell.trim());
  const read = below.map(({ row, cells }): ImportRow => {
    const cut =
      cells.length === 1 ? cutOtherwise(cells[0] ?? '', headings.length, separator) : undefined;
    if (cut) found.push({ row, heading: '', code: 'OTHER_SEPARATOR' });
    const taken = cut ?? cells;
    for (const cell of taken.slice(headings.length)) {
      if (cell.trim() === '') continue;
      found.push({ row, heading: '', code: 'CELL_WITHOUT_HEADING', text: cell.trim() });
    }
    return { row, cells: taken };
  });
  return { headings, rows: read, problems: found };
}

/** The cells of a row that is cut by another sign into as many cells as there are headings. */
function cutOtherwise(cell: string, count: number, used: Separator): string[] | undefined {
  if (count < 2) return undefined;
  return separators
    .filter((separator) => separator !== used && cell.includes(separator))
    .map((separator) => readCsv(cell, separator).rows[0]?.cells ?? [])
    .find((cells) => cells.length === count);
}
