import { guardFormula } from './csv-formula-guard.ts';
import { decimalSignOf } from './read-decimal.ts';
import { writeDecimal } from './write-decimal.ts';

export { type CsvProblem, type CsvReading, type CsvRow, readCsv } from './csv-read.ts';

export const separators = ['\t', ';', ','] as const;
export type Separator = (typeof separators)[number];

/** A text, a number, or a share of one as a percentage: `{ percent: 0.4 }` is 40 %. */
export type CsvCell = string | number | { percent: number };

export interface CsvStyle {
  /** Between whole and fraction; `.` unless told otherwise. */
  decimalSign?: '.' | ',';
  /** Puts a byte order mark in front, by which Excel knows that the file is UTF-8. */
  hasByteOrderMark?: boolean;
}

/** How spreadsheets of a locale expect a CSV file: `;` between cells where `,` is the decimal sign. */
export function csvShapeOf(locale: string): { separator: Separator; decimalSign: '.' | ',' } {
  const decimalSign = decimalSignOf(locale);
  return { separator: decimalSign === ',' ? ';' : ',', decimalSign };
}

/**
 * Rows as CSV by RFC 4180: a line break (CRLF) after each row, quotes where needed. No text starts
 * a formula in a spreadsheet; a number is written as one, minus sign included. Every cell that
 * holds any of the separators is quoted, so that the text can be read without being told which.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  separator: Separator,
  { decimalSign = '.', hasByteOrderMark = false }: CsvStyle = {},
): string {
  const lines = rows.map((row) => {
    const cells = row.map((cell) => quote(writeCell(cell, decimalSign)));
    return `${cells.join(separator)}\r\n`;
  });
  return (hasByteOrderMark ? '\uFEFF' : '') + lines.join('');
}

function writeCell(cell: CsvCell, decimalSign: '.' | ','): string {
  if (typeof cell === 'string') return guardFormula(cell);
  if (typeof cell === 'number') return writeDecimal(cell, decimalSign);
  return `${writeDecimal(cell.percent, decimalSign, 2)}%`;
}

const quote = (text: string) =>
  /[",;\t\r\n\uFEFF]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
