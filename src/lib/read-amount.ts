import { currencySymbol, decimalsOf, type Minor, minor } from './money.ts';
import { type DecimalProblem, readDecimal, toNumber } from './read-decimal.ts';

export type AmountProblem = DecimalProblem | 'OTHER_CURRENCY' | 'TOO_LARGE';

export type AmountReading =
  | { kind: 'amount'; amount: Minor }
  | { kind: 'problem'; code: AmountProblem };

/** The largest amount that one field takes, in whole currency units. */
export const largestAmount = 1e12;

/**
 * Reads an amount of money as people type it: `12k`, `1,200.50`, `1.200,50` in German,
 * `€ 40 000`, `-3,5`. The currency's own symbol and code may stand before or behind; those of
 * another currency are refused. Endings: k and Tsd. (thousand), m and Mio. (million), bn and Mrd.
 */
export function readAmount(text: string, locale: string, currency: string): AmountReading {
  const bare = withoutCurrency(text, locale, currency);
  if (bare.trim() === '' && text.trim() !== '') return { kind: 'problem', code: 'NOT_A_NUMBER' };
  if (namesCurrency(bare)) return { kind: 'problem', code: 'OTHER_CURRENCY' };
  const { rest, power } = takeEnding(bare);
  const decimals = decimalsOf(currency);
  const reading = readDecimal(rest, locale, Math.max(decimals, power === 0 ? 0 : 2));
  if (reading.kind === 'problem') return reading;
  const value = toNumber(reading.decimal, power + decimals);
  if (Math.abs(value) > largestAmount * 10 ** decimals)
    return { kind: 'problem', code: 'TOO_LARGE' };
  return { kind: 'amount', amount: minor(value) };
}

function withoutCurrency(text: string, locale: string, currency: string): string {
  const lowered = text.toLowerCase();
  for (const name of namesOf(locale, currency)) {
    const at = lowered.indexOf(name.toLowerCase());
    if (at >= 0)
      return `${text.slice(0, at)} ${text.slice(at + name.length)}`.replace(/^\s*-\s+/, '-');
  }
  return text;
}

// Asking Intl takes longer than reading a hundred amounts.
const known = new Map<string, string[]>();

/** The currency's code and symbols, longest first. */
function namesOf(locale: string, currency: string): string[] {
  const key = `${locale} ${currency}`;
  const found = known.get(key);
  if (found) return found;
  const displays = ['symbol', 'narrowSymbol'] as const;
  const symbols = displays.map((display) => symbolAs(display, locale, currency));
  const names = [currency, currencySymbol({ locale, currency }), ...symbols];
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  known.set(key, longestFirst);
  return longestFirst;
}

function symbolAs(
  currencyDisplay: 'symbol' | 'narrowSymbol',
  locale: string,
  currency: string,
): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

function namesCurrency(text: string): boolean {
  if (/\p{Sc}/u.test(text)) return true;
  const letters = /[a-z]{3}/i.exec(text)?.[0].toUpperCase();
  return letters !== undefined && Intl.supportedValuesOf('currency').includes(letters);
}

const endings: [RegExp, number][] = [
  [/(?:k|tsd\.?)$/i, 3],
  [/(?:m|mn|mio\.?)$/i, 6],
  [/(?:bn|mrd\.?)$/i, 9],
];

function takeEnding(text: string): { rest: string; power: number } {
  const trimmed = text.trim();
  for (const [ending, power] of endings) {
    const rest = trimmed.replace(ending, '');
    if (rest !== trimmed) return { rest, power };
  }
  return { rest: trimmed, power: 0 };
}
