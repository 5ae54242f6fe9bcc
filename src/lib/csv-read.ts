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
  const { rows, problems } = cut(bare, used, start);
  return { separator: used, rows: rows.filter(hasContent), problems };
}

const hasContent = ({ cells }: CsvRow) => cells.some((cell) => cell.trim() !== '');

const rowsToTry = 30;

/** Of equally good ones the first: texts hold commas more often than semicolons, and tabs hardly ever. */
function recognize(text: string): Separator {
  const rows = countSeparators(text);
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const score = scoreOf(rows.map((counts) => counts[separator]));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How often each separator stands outside quotes in each of the first rows. */
function countSeparators(text: string): Record<Separator, number>[] {
  const rows: Record<Separator, number>[] = [];
  let mayQuote = true;
  for (let at = 0; at < text.length && rows.length < rowsToTry; at++) {
    const counts = { '\t': 0, ';': 0, ',': 0 };
    rows.push(counts);
    for (let isStart = true; at < text.length && !isBreak(text[at]); at++) {
      if (isStart && mayQuote && text[at] === '"') {
        const end = readQuoted(text, at)?.end;
        mayQuote = end !== undefined;
        at = (end ?? at + 1) - 1;
      }
      const separator = separators.find((candidate) => candidate === text[at]);
      isStart = separator !== undefined;
      if (separator) counts[separator] += 1;
    }
  }
  return rows;
}

/** The largest part of the rows that has the same count, if it is not zero. */
function scoreOf(counts: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const count of counts) if (count > 0) rows.set(count, (rows.get(count) ?? 0) + 1);
  return Math.max(0, ...rows.values()) / counts.length;
}

function cut(text: string, separator: Separator, from: number): Omit<CsvReading, 'separator'> {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let at = from;
  let line = from > 0 ? 2 : 1;
  let mayQuote = true;
  while (at < text.length) {
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
  while (at < text.length && text[at] !== separator && !isBreak(text[at])) at++;
  return at;
}

const isBreak = (character: string | undefined) => character === '\n' || character === '\r';

const countBreaks = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0;
