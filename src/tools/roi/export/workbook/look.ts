import { decimalsOf, type MoneyFormat } from '../../../../lib/money.ts';
import type { Cell, CellValue, Look } from '../../../../lib/spreadsheet/sheets.ts';

/** What cells look like: blue on pale yellow may be changed, black is worked out, green is linked. */
const colors = {
  input: '0000C0',
  inputFill: 'FFFBE6',
  link: '006100',
  difference: 'FCE4D6',
  head: '1F3864',
  section: 'DCE3F0',
  quiet: '595959',
};

export interface Looks {
  title: Look;
  section: Look;
  head: Look;
  headNumber: Look;
  quiet: Look;
  text: Look;
  wrapped: Look;
  label: Look;
  /** Kinds of number, in the formats of the plan's currency. */
  formats: Record<NumberFormat, string>;
}

export type NumberFormat =
  | 'money'
  | 'bareMoney'
  | 'percent'
  | 'share'
  | 'whole'
  | 'count'
  | 'ratio'
  | 'months'
  | 'month'
  | 'year'
  | 'factor';

export function looksFor(format: MoneyFormat): Looks {
  const head: Look = { isBold: true, color: 'FFFFFF', fill: colors.head, isWrapped: true };
  return {
    title: { isBold: true, size: 16, color: colors.head },
    section: { isBold: true, fill: colors.section },
    head,
    headNumber: { ...head, align: 'right' },
    quiet: { color: colors.quiet },
    text: {},
    wrapped: { isWrapped: true },
    label: { isBold: true },
    formats: formatsFor(format),
  };
}

function formatsFor({ locale, currency }: MoneyFormat): Looks['formats'] {
  const decimals = decimalsOf(currency);
  const digits = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  const money = withSymbol(digits, locale, currency);
  return {
    money: `${money};[Red]-${money};${withSymbol('0', locale, currency)}`,
    bareMoney: '#,##0;[Red]-#,##0;"–"',
    percent: '0.0#%',
    share: '0.0%',
    whole: '0',
    count: '#,##0.##',
    ratio: '0.00',
    months: '0.0',
    month: 'mmm yyyy',
    year: '0',
    factor: '0.0000',
  };
}

/** The symbol where the locale has it, in the form that spreadsheets know as a currency. */
function withSymbol(digits: string, locale: string, currency: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const at = parts.findIndex(({ type }) => type === 'currency');
  const isBefore = at < parts.findIndex(({ type }) => type === 'integer');
  const space = parts.some(({ type, value }) => type === 'literal' && /\s/.test(value)) ? ' ' : '';
  const quoted = `[$${symbol.replace(/[[\]]/g, '')}]`;
  return isBefore ? `${quoted}${space}${digits}` : `${digits}${space}${quoted}`;
}

export const text = (words: string, look?: Look): Cell => ({
  kind: 'text',
  text: words,
  ...(look ? { look } : {}),
});

export const number = (value: number, look: Look): Cell => ({ kind: 'number', value, look });

export const formula = (words: string, value: CellValue, look?: Look): Cell => ({
  kind: 'formula',
  formula: words,
  value,
  ...(look ? { look } : {}),
});

const known = new Map<string, Look>();

/** One look for the same fields, so that thousands of cells share it. */
function lookOf(fields: Look): Look {
  const key = JSON.stringify(fields);
  const found = known.get(key) ?? fields;
  known.set(key, found);
  return found;
}

/** May be changed by hand. */
export const inputLook = (fields: Look = {}): Look =>
  lookOf({ ...fields, color: colors.input, fill: colors.inputFill });

/** Says something else than the first scenario. */
export const differenceLook = (fields: Look = {}): Look =>
  lookOf({ ...fields, color: colors.input, fill: colors.difference, isBold: true });

/** Follows the first scenario. */
export const linkLook = (fields: Look = {}): Look => lookOf({ ...fields, color: colors.link });

export const workedOut = (format: string, more: Look = {}): Look => lookOf({ ...more, format });
