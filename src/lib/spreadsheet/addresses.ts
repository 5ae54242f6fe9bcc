import { toCellText } from './escape-xml.ts';

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Which part of an address stays when a formula is copied: as `$` marks it. */
export type Pin = 'none' | 'column' | 'row' | 'both';

/** `B3` for column 1 and row 2, both counted from 0. */
export function address(column: number, row: number, pin: Pin = 'none'): string {
  const columnPin = pin === 'column' || pin === 'both' ? '$' : '';
  const rowPin = pin === 'row' || pin === 'both' ? '$' : '';
  return `${columnPin}${columnName(column)}${rowPin}${row + 1}`;
}

/** A block of cells, both corners included. */
export interface Block {
  from: readonly [column: number, row: number];
  to: readonly [column: number, row: number];
}

export function range({ from, to }: Block, pin: Pin = 'none'): string {
  return `${address(...from, pin)}:${address(...to, pin)}`;
}

/** An address as another sheet writes it: `'Flows A'!$B$3`. */
export const onSheet = (sheet: string, place: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${place}`;

/** The most characters that one text in a formula may have. */
const longestLiteral = 255;

/** A text inside a formula; a long one in parts that the formula joins. */
export function literal(written: string): string {
  const text = toCellText(written);
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < text.length; from += longestLiteral) {
    parts.push(`"${text.slice(from, from + longestLiteral).replaceAll('"', '""')}"`);
  }
  return parts.length === 1 ? parts.join('') : `(${parts.join('&')})`;
}
