declare const dayBrand: unique symbol;

/** A calendar day as `YYYY-MM-DD`, in the years 1000 to 9999. Sorts as text. */
export type Day = string & { readonly [dayBrand]: true };

/** Whether the text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && fromCount(toCount(text)) === text;
}

/** The day `count` days later; earlier when `count` is negative. */
export function addDays(start: Day, count: number): Day {
  return fromCount(toCount(start) + count) as Day;
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: Day, later: Day): number {
  return toCount(later) - toCount(earlier);
}

/** The Monday of the day's week; a Monday is its own. */
export function mondayOf(day: Day): Day {
  // 1970-01-01 was a Thursday, three days after a Monday.
  const sinceMonday = (((toCount(day) + 3) % 7) + 7) % 7;
  return addDays(day, -sinceMonday);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `Jan 4` (short) or `Jan 4, 2027` (full), in the words of the locale. */
export function formatDay(day: Day, locale: string, style: 'short' | 'full'): string {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      month: 'short',
      day: 'numeric',
      ...(style === 'full' ? { year: 'numeric' } : {}),
    });
    formats.set(key, format);
  }
  return format.format(toCount(day) * dayLength);
}

const dayLength = 86_400_000;

function toCount(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / dayLength;
}

function fromCount(count: number): string {
  return new Date(count * dayLength).toISOString().slice(0, 10);
}
