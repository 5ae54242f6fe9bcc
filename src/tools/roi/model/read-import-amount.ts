import type { Minor, MoneyFormat } from '../../../lib/money.ts';
import { readAmount } from '../../../lib/read-amount.ts';
import type { ImportReason } from './import-problems.ts';

export type ImportedAmount =
  | { kind: 'amount'; amount: Minor }
  | { kind: 'problem'; reason: ImportReason };

/** Reads a cell that is not empty as an amount of money, below zero or not. */
export function readImportAmount(text: string, { locale, currency }: MoneyFormat): ImportedAmount {
  if (/^[-\u2012-\u2015\u2212]+$/.test(text.replace(/[\s\p{Sc}]/gu, ''))) {
    return { kind: 'problem', reason: { code: 'DASH', text } };
  }
  const reading = readAmount(text, locale, currency);
  if (reading.kind === 'amount') return reading;
  return { kind: 'problem', reason: { code: reading.code, text } };
}

/** Words as two people may write them: without regard to case, spaces and width of letters. */
export const plainWords = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether the name of a row or column says that it adds up others. */
export const isTotal = (text: string): boolean =>
  /^(?:grand |sub|sub-| )?(?:totals?|sum|σ|∑)\b|\b(?:sub)?totals?$|^[σ∑]/u.test(plainWords(text));
