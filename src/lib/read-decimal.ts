/** A decimal number as it was written: `-1200.50` is negative, digits `120050`, decimals 2. */
export interface Decimal {
  isNegative: boolean;
  /** Digits without separators and without needless zeros in front; at least one. */
  digits: string;
  /** How many of the digits stand behind the decimal sign. */
  decimals: number;
}

export type DecimalProblem = 'EMPTY' | 'NOT_A_NUMBER' | 'AMBIGUOUS' | 'TOO_PRECISE';

export type DecimalReading =
  | { kind: 'decimal'; decimal: Decimal }
  | { kind: 'problem'; code: DecimalProblem };

/**
 * Reads a number as people type it in a locale. Points, commas, spaces and apostrophes may group
 * thousands; where both a point and a comma occur, the last one is the decimal sign. What two
 * people could read differently is refused as `AMBIGUOUS`: `1.200` in English, where only
 * `decimals` below three make sense, or `1,5`. More than `decimals` places are `TOO_PRECISE`.
 */
export function readDecimal(text: string, locale: string, decimals: number): DecimalReading {
  const plain = toPlainCharacters(text, locale);
  if (plain === '') return { kind: 'problem', code: 'EMPTY' };
  const signed = takeSign(plain);
  if (!/^[\d., ]*\d[\d., ]*$/.test(signed.rest)) return { kind: 'problem', code: 'NOT_A_NUMBER' };
  const parts = splitAtDecimalSign(signed.rest, decimalSignOf(locale));
  if (parts === 'ambiguous' || !isWellGrouped(parts.whole) || /\D/.test(parts.fraction)) {
    return { kind: 'problem', code: 'AMBIGUOUS' };
  }
  const fraction = parts.fraction;
  if (fraction.length === 3 && decimals < 3) return { kind: 'problem', code: 'AMBIGUOUS' };
  if (fraction.length > decimals) return { kind: 'problem', code: 'TOO_PRECISE' };
  const digits = (parts.whole.replace(/\D/g, '') + fraction).replace(/^0+(?=\d)/, '');
  const isNegative = signed.isNegative && digits !== '0';
  return { kind: 'decimal', decimal: { isNegative, digits, decimals: fraction.length } };
}

/** The number, times ten to the power of `exponent`; exact as far as a double can be. */
export function toNumber({ isNegative, digits, decimals }: Decimal, exponent = 0): number {
  return Number(`${isNegative ? '-' : ''}${digits}e${exponent - decimals}`);
}

/** `.` or `,`. */
export const decimalSignOf = (locale: string): '.' | ',' => signsOf(locale).decimal;

interface Signs {
  decimal: '.' | ',';
  /** ASCII digits by those that the locale writes. */
  digits: ReadonlyMap<string, string>;
}

// Asking Intl takes longer than reading a hundred numbers.
const known = new Map<string, Signs>();

function signsOf(locale: string): Signs {
  const found = known.get(locale);
  if (found) return found;
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  const digits = [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210)];
  const signs: Signs = {
    decimal,
    digits: new Map(digits.map((digit, index) => [digit, String(9 - index)])),
  };
  known.set(locale, signs);
  return signs;
}

/** Other scripts' digits and signs become ASCII ones; spaces and apostrophes become one space. */
function toPlainCharacters(text: string, locale: string): string {
  const { digits } = signsOf(locale);
  return [...text.normalize('NFKC').replace(/\p{Cf}/gu, '')]
    .map((character) => digits.get(character) ?? character)
    .join('')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/[\s'\u2019\u066c]+/g, ' ')
    .trim();
}

/** A minus in front or behind, or the parentheses of bookkeeping. */
function takeSign(text: string): { isNegative: boolean; rest: string } {
  const match = /^(?:\((.+)\)|-(.+)|(.+)-)$/.exec(text);
  const inner = match?.[1] ?? match?.[2] ?? match?.[3];
  if (inner === undefined) return { isNegative: false, rest: text.replace(/^\+/, '').trim() };
  return { isNegative: true, rest: inner.trim() };
}

function splitAtDecimalSign(
  text: string,
  localSign: '.' | ',',
): { whole: string; fraction: string } | 'ambiguous' {
  const signs = text.replace(/[^.,]/g, '');
  const last = signs.at(-1);
  if (last === undefined) return { whole: text, fraction: '' };
  const [before = '', after = ''] = splitAtLast(text, last);
  const isOnlyKind = !signs.includes(last === '.' ? ',' : '.');
  if (isOnlyKind && signs.length > 1) return { whole: text, fraction: '' };
  if (!isOnlyKind || last === localSign) return { whole: before, fraction: after };
  return /^\d{3}$/.test(after) ? { whole: text, fraction: '' } : 'ambiguous';
}

function splitAtLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Thousands (1,234,567) or the Indian way (12,34,567), with one kind of separator. */
function isWellGrouped(whole: string): boolean {
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size === 0) return true;
  if (separators.size > 1) return false;
  return /^\d{1,3}(\D\d{3})+$/.test(whole) || /^\d{1,2}(\D\d{2})*\D\d{3}$/.test(whole);
}
