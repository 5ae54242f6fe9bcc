import type { Day } from '../../../../lib/days.ts';
import { isDay } from '../../../../lib/is-day.ts';

/** Which number of `3/4/2027` is the month. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * Which order the dates of a file have: `unclear` when no day above 12 decides it, or when two
 * decide it differently; `none` when no date depends on it.
 */
export function findDayOrder(texts: Iterable<string>): DayOrder | 'unclear' | 'none' {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  for (const text of texts) {
    const match = numeric.exec(text.trim());
    if (!match) continue;
    const [one, two] = [Number(match[1]), Number(match[2])];
    if (one > 12 && two <= 12) dayFirst++;
    else if (two > 12 && one <= 12) monthFirst++;
    else if (one !== two) open++;
  }
  if (dayFirst > 0 && monthFirst === 0) return 'day-first';
  if (monthFirst > 0 && dayFirst === 0) return 'month-first';
  return dayFirst + monthFirst + open === 0 ? 'none' : 'unclear';
}

/** The order in which a locale writes day and month. */
export function dayOrderOf(locale: string): DayOrder {
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory' }).formatToParts(0);
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  return at('day') < at('month') ? 'day-first' : 'month-first';
}

const end = String.raw`(?:[T,\s].*)?$`;
const iso = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${end}`);
const numeric = new RegExp(String.raw`^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})${end}`);
const dayNamed = new RegExp(
  String.raw`^(\d{1,2})\.?[-/\s]\s?(\p{L}+)\.?[-/\s,]\s?(\d{4}|\d{2})${end}`,
  'u',
);
const monthNamed = new RegExp(
  String.raw`^(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})${end}`,
  'u',
);

/**
 * Reads a day as people and programs write it: `2027-01-04`, `04/Jan/27 9:00 AM`, `January 4, 2027`,
 * `4.1.2027`. A day above 12 is one in either order. Years of two digits are of this century.
 */
export function readDay(text: string, order: DayOrder, locale: string): Day | undefined {
  const bare = text.trim();
  const plain = iso.exec(bare);
  if (plain) return toDay(plain[1], Number(plain[2]), Number(plain[3]));
  const numbers = numeric.exec(bare);
  if (numbers) {
    const [one, two] = [Number(numbers[1]), Number(numbers[2])];
    const isDayFirst = one > 12 || (two <= 12 && order === 'day-first');
    return isDayFirst ? toDay(numbers[3], two, one) : toDay(numbers[3], one, two);
  }
  const named = dayNamed.exec(bare);
  if (named) return toDay(named[3], monthOf(named[2], locale), Number(named[1]));
  const american = monthNamed.exec(bare);
  if (american) return toDay(american[3], monthOf(american[1], locale), Number(american[2]));
  return undefined;
}

function toDay(year: string | undefined, month: number, date: number): Day | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${year?.length === 2 ? `20${year}` : year}-${two(month)}-${two(date)}`;
  return isDay(day) ? day : undefined;
}

/** 1 to 12; 0 for no month. Words of the locale and of English, cut to three letters or more. */
function monthOf(word: string | undefined, locale: string): number {
  const wanted = (word ?? '').toLowerCase();
  if (wanted.length < 3) return 0;
  for (const names of [monthNamesIn(locale), monthNamesIn('en')]) {
    const at = names.findIndex((name) => name.startsWith(wanted));
    if (at >= 0) return at + 1;
  }
  return 0;
}

// Asking Intl takes longer than reading a hundred dates.
const known = new Map<string, string[]>();

function monthNamesIn(locale: string): string[] {
  const found = known.get(locale);
  if (found) return found;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2027, month, 1)).toLowerCase(),
  );
  known.set(locale, names);
  return names;
}
