declare const minorBrand: unique symbol;

/**
 * An amount of money as a whole number of the currency's smallest unit: cents for USD, yen for
 * JPY, fils for KWD. Exact up to 9 quadrillion; which currency it is in, is known beside it.
 */
export type Minor = number & { readonly [minorBrand]: true };

/** How a site writes money: a BCP 47 locale and an ISO 4217 currency. */
export interface MoneyFormat {
  locale: string;
  currency: string;
}

/**
 * - `exact`: with the symbol, decimals only where there are any: `$1,200.50`, `$60,000`.
 * - `whole`: with the symbol, rounded to whole units: `$1,201`.
 * - `compact`: for axes, three digits at most: `$1.2K`.
 * - `bare`: as `exact` without the symbol, for a field that shows the symbol beside it.
 */
export type MoneyStyle = 'exact' | 'whole' | 'compact' | 'bare';

export const nothing = 0 as Minor;

/** Takes a whole number of minor units as an amount. Throws on a fraction, `NaN` or an infinity. */
export function minor(value: number): Minor {
  if (!Number.isInteger(value))
    throw new RangeError(`${value} is not a whole number of minor units`);
  return (value === 0 ? 0 : value) as Minor;
}

/** Rounds a calculated amount to the minor unit; a half goes away from zero, as in bookkeeping. */
export function roundHalfAwayFromZero(value: number): Minor {
  return minor(Math.sign(value) * Math.round(Math.abs(value)));
}

/**
 * Rounds the result of a multiplication as a spreadsheet does: by its first 15 digits, so that a
 * half cent that binary numbers keep as 0.4999… still goes away from zero.
 */
export function roundProduct(value: number): Minor {
  return roundHalfAwayFromZero(Number(value.toPrecision(15)));
}

export function addUp(amounts: Iterable<Minor>): Minor {
  let total = 0;
  for (const amount of amounts) total += amount;
  return minor(total);
}

/** How many decimals the currency has: 2 for USD, 0 for JPY, 3 for KWD (as `Intl` knows it). */
export function decimalsOf(currency: string): number {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits: found = 2 } = formatter('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  decimals.set(currency, found);
  return found;
}

// A plan of 200 lines asks a thousand times at every keystroke.
const decimals = new Map<string, number>();

/** Whole currency units, possibly with decimals (`1200.5`), to minor units; exact, no binary drift. */
export function fromUnits(units: number, currency: string): Minor {
  return roundHalfAwayFromZero(Number(`${units}e${decimalsOf(currency)}`));
}

/** Minor units to the decimal number of currency units that `fromUnits` takes back unchanged. */
export function toUnits(amount: Minor, currency: string): number {
  return Number(`${amount}e-${decimalsOf(currency)}`);
}

/** The one way to show money. Never shows a negative zero. */
export function formatMoney(amount: Minor, format: MoneyFormat, style: MoneyStyle): string {
  const { locale, currency } = format;
  const shown = formatter(locale, { ...optionsOf(style, currency), signDisplay: 'negative' });
  return shown.format(toUnits(amount, currency));
}

/** The symbol that a field of this currency shows beside the number: `$`, `€`, `CHF`. */
export function currencySymbol({ locale, currency }: MoneyFormat): string {
  const parts = formatter(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

function optionsOf(style: MoneyStyle, currency: string): Intl.NumberFormatOptions {
  const exact = { trailingZeroDisplay: 'stripIfInteger' } as const;
  switch (style) {
    case 'exact':
      return { style: 'currency', currency, ...exact };
    case 'whole':
      return { style: 'currency', currency, maximumFractionDigits: 0, minimumFractionDigits: 0 };
    case 'compact':
      return { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 };
    case 'bare': {
      const decimals = decimalsOf(currency);
      return { minimumFractionDigits: decimals, maximumFractionDigits: decimals, ...exact };
    }
  }
}

// Making a formatter takes longer than formatting a hundred amounts with it.
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}
