import { type Home, homes } from '../../../lib/departments.ts';
import type { MoneyFormat } from '../../../lib/money.ts';
import { readDecimal, toNumber } from '../../../lib/read-decimal.ts';
import { type InputName, inputKinds } from './formulas.ts';
import type { ImportReason } from './import-problems.ts';
import { growthLimits, largestCount } from './limits.ts';
import { nameHome } from './line-columns.ts';
import { plainWords, readImportAmount } from './read-import-amount.ts';
import { type Category, categories, type LineKind } from './types.ts';

export type CellReading<Value> =
  | { kind: 'value'; value: Value; isPercent?: boolean }
  | { kind: 'problem'; reason: ImportReason };

const refuse = (reason: ImportReason) => ({ kind: 'problem' as const, reason });

/** Reads one of some words, or another word for one of them. */
export function readWord<Word extends string>(
  text: string,
  words: readonly Word[],
  others: Readonly<Record<string, Word>> = {},
): CellReading<Word> {
  const plain = plainWords(text);
  const value = words.find((word) => word === plain || word === plain.replaceAll(' ', '-'));
  const other = Object.hasOwn(others, plain) ? others[plain] : undefined;
  const found = value ?? other;
  return found ? { kind: 'value', value: found } : refuse({ code: 'WORD_UNKNOWN', text, words });
}

export const kindWords: Record<string, LineKind> = {
  costs: 'cost',
  expense: 'cost',
  benefits: 'benefit',
  gain: 'benefit',
  income: 'benefit',
};

export const timingWords = {
  'one-off': 'once',
  'one-time': 'once',
  'one off': 'once',
  'one time': 'once',
  'up front': 'once',
  month: 'monthly',
  'per month': 'monthly',
  'every month': 'monthly',
  year: 'yearly',
  annual: 'yearly',
  annually: 'yearly',
  'per year': 'yearly',
  'every year': 'yearly',
} as const;

/** Reads who pays or gains: as the organization says it, then by our own words. */
export function readHome(text: string, names: Record<Home, string>): CellReading<Home> {
  const plain = plainWords(text);
  const named = homes.find((home) => plainWords(nameHome(home, names)) === plain);
  if (named) return { kind: 'value', value: named };
  const reading = readWord(text, homes, { both: 'shared' });
  if (reading.kind === 'value') return reading;
  return refuse({ code: 'WORD_UNKNOWN', text, words: homes.map((home) => nameHome(home, names)) });
}

export function readCategory(text: string, kind: LineKind): CellReading<Category> {
  const reading = readWord<Category>(text, categories[kind]);
  if (reading.kind === 'value' || !kindOfCategory(text)) return reading;
  return refuse({ code: 'CATEGORY_OF_OTHER_KIND', text, words: categories[kind] });
}

/** The kind that a category belongs to; `undefined` where both have it or neither. */
export function kindOfCategory(text: string): LineKind | undefined {
  const isOf = (kind: LineKind) => readWord<Category>(text, categories[kind]).kind === 'value';
  if (isOf('cost') === isOf('benefit')) return undefined;
  return isOf('cost') ? 'cost' : 'benefit';
}

/** How exactly counts are taken: what people type has two decimals, our own export all of them. */
export interface NumberContext {
  format: MoneyFormat;
  isOwn: boolean;
}

const allDecimals = 400;

/** Reads a number of an input, as the model counts it. */
export function readInput(
  text: string,
  name: InputName,
  context: NumberContext,
): CellReading<number> {
  const kind = inputKinds[name];
  switch (kind) {
    case 'money': {
      const reading = readImportAmount(text, context.format);
      if (reading.kind === 'problem') return reading;
      if (reading.amount < 0) return refuse({ code: 'NEGATIVE_AMOUNT', text });
      return { kind: 'value', value: reading.amount };
    }
    case 'count':
      return readCount(text, 0, largestCount, context);
    case 'share':
      return readShare(text, 0, 1, context);
    case 'growth':
      return readShare(text, growthLimits.from, growthLimits.to, context);
  }
}

export function readCount(
  text: string,
  from: number,
  to: number,
  { format, isOwn }: NumberContext,
): CellReading<number> {
  const reading = readDecimal(text, format.locale, isOwn ? allDecimals : 2);
  if (reading.kind === 'problem') return refuse({ code: reading.code, text });
  const value = toNumber(reading.decimal);
  if (value >= from && value <= to) return { kind: 'value', value };
  return refuse({ code: 'OUT_OF_RANGE', text, from, to });
}

/**
 * A share or a growth: `40 %`, or as a spreadsheet keeps it, 0.4. A number above 1 without a
 * percent sign can only have been meant as percent; of a growth, 1 as well.
 */
function readShare(
  text: string,
  from: number,
  to: number,
  { format }: NumberContext,
): CellReading<number> {
  const reading = readDecimal(text.replace(/[%٪]/, ''), format.locale, allDecimals);
  if (reading.kind === 'problem') return refuse({ code: reading.code, text });
  const hasSign = /[%٪]/.test(text);
  const plain = toNumber(reading.decimal);
  const isPercent = !hasSign && (Math.abs(plain) > 1 || (to > 1 && Math.abs(plain) === 1));
  const value = hasSign || isPercent ? toNumber(reading.decimal, -2) : plain;
  if (value < from || value > to) return refuse({ code: 'SHARE_OUT_OF_RANGE', text, from, to });
  return { kind: 'value', value, isPercent };
}
