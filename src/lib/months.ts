declare const monthBrand: unique symbol;

/** A calendar month as `YYYY-MM`. Sorts as text. */
export type Month = string & { readonly [monthBrand]: true };

/** Whether the text is a month written `YYYY-MM`, in the years 1000 to 9999. */
export function isMonth(text: string): text is Month {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** Takes `YYYY-MM` as a month. Throws on anything else. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`${text} is not a month written YYYY-MM`);
  return text;
}

/** The month `count` months later; earlier when `count` is negative. Throws outside years 1000 to 9999. */
export function addMonths(start: Month, count: number): Month {
  return fromIndex(toIndex(start) + count);
}

/** How many months `later` comes after `earlier`; negative when it comes before. */
export function monthsBetween(earlier: Month, later: Month): number {
  return toIndex(later) - toIndex(earlier);
}

export function yearOf(value: Month): number {
  return Number(value.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthOfYear(value: Month): number {
  return Number(value.slice(5));
}

export function monthOf(year: number, numberInYear: number): Month {
  return fromIndex(year * 12 + numberInYear - 1);
}

/** `Jan 2027` (short), `January 2027` (long) or `January` (name), in the words of the locale. */
export function formatMonth(
  value: Month,
  locale: string,
  style: 'short' | 'long' | 'name',
): string {
  return formatter(locale, style).format(Date.UTC(yearOf(value), monthOfYear(value) - 1));
}

function toIndex(value: Month): number {
  return yearOf(value) * 12 + monthOfYear(value) - 1;
}

function fromIndex(index: number): Month {
  return month(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, style: 'short' | 'long' | 'name'): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    // Some locales count in another calendar (fa-IR, th-TH); a `Month` is Gregorian.
    calendar: 'gregory',
    timeZone: 'UTC',
    month: style === 'short' ? 'short' : 'long',
    ...(style === 'name' ? {} : { year: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}
