import { type Separator, separators } from './csv.ts';
import { removeGuard } from './csv-formula-guard.ts';

/** A row with something in it. */
export interface CsvRow {
  /** Its place among the rows as a spreadsheet counts them, from 1; rows without content count. */
  row: number;
  /** The line of the text on which it starts, from 1. A quoted cell may go on over several. */
  line: number;
  /** As many as the row has; rows need not be equally long. */
  cells: string[];
}

/** A quote that starts a cell and is never closed. It was read as a character like any other. */
export interface CsvProblem {
  code: 'UNCLOSED_QUOTE';
  row: number;
  line: number;
}

export interface CsvReading {
  separator: Separator;
  rows: CsvRow[];
  problems: CsvProblem[];
}

/**
 * Reads CSV, or cells that were copied from a spreadsheet. The separator (tab, semicolon or comma)
 * is the one that cuts the first rows most evenly, unless it is given or a first line like `sep=;`
 * names it. Quoted cells may hold separators, line breaks and doubled quotes. Lines may end in
 * CRLF, LF or CR. Rows without content are left out and still counted.
 */
export function readCsv(text: string, separator?: Separator): CsvReading {
  const bare = text.replace(/^\uFEFF/, '');
  const named = /^sep=([,;\t])(?:\r\n?|\n|$)/.exec(bare);
  const start = named?.[0].length ?? 0;
  const used = separator ?? (named?.[1] as Separator | undefined) ?? recognize(bare);
  const { rows, problems } = cut(bare, used, start, Number.POSITIVE_INFINITY);
  return { separator: used, rows: rows.filter(hasContent), problems };
}

const hasContent = ({ cells }: CsvRow) => cells.some((cell) => cell.trim() !== '');

const rowsToTry = 30;

/** Of equally good ones the first: texts hold commas more often than semicolons, and tabs hardly ever. */
function recognize(text: string): Separator {
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const score = scoreOf(cut(text, separator, 0, rowsToTry).rows);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** The largest part of the rows that are cut into the same number of cells, more than one. */
function scoreOf(rows: readonly CsvRow[]): number {
  const byLength = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length > 1) byLength.set(cells.length, (byLength.get(cells.length) ?? 0) + 1);
  }
  return Math.max(0, ...byLength.values()) / rows.length;
}

function cut(
  text: string,
  separator: Separator,
  from: number,
  most: number,
): Omit<CsvReading, 'separator'> {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let at = from;
  let line = from > 0 ? 2 : 1;
  let mayQuote = true;
  while (at < text.length && rows.length < most) {
    const row: CsvRow = { row: rows.length + (from > 0 ? 2 : 1), line, cells: [] };
    for (let isLast = false; !isLast; ) {
      let cell = '';
      if (mayQuote && text[at] === '"') {
        const quoted = readQuoted(text, at);
        if (quoted) {
          cell = quoted.cell;
          line += countBreaks(cell);
          at = quoted.end;
        } else {
          problems.push({ code: 'UNCLOSED_QUOTE', row: row.row, line });
          mayQuote = false;
        }
      }
      const end = findEnd(text, at, separator);
      row.cells.push(removeGuard(cell + text.slice(at, end)));
      isLast = text[end] !== separator;
      at = end + (isLast && text.startsWith('\r\n', end) ? 2 : 1);
    }
    line += 1;
    rows.push(row);
  }
  return { rows, problems };
}

/** A cell from its opening quote to behind its closing one; `undefined` when that never comes. */
function readQuoted(text: string, start: number): { cell: string; end: number } | undefined {
  let cell = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}

function findEnd(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

const countBreaks = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0;
