import {
  isMonth,
  type Month,
  monthOf,
  monthOfYear,
  monthsBetween,
  yearOf,
} from '../../../lib/months.ts';
import type { Plan } from './types.ts';

/** The months of a plan: month 1 is `start`, month 0 is up front. */
export type MonthsOfPlan = Pick<Plan, 'start' | 'months'>;

export type PlanMonthReading =
  /** `isNumber`: nothing but a number stood there, so it may be something else. */
  | { kind: 'month'; month: number; isNumber: boolean }
  /** A month that the plan does not have. */
  | { kind: 'outside'; isNumber: boolean }
  /** The name of a month without its year, where the plan has several such months, or none. */
  | { kind: 'without-year' }
  | { kind: 'not-a-month' };

/**
 * Reads which month of a plan a heading or cell means: `Jan 2027`, `Jan-27`, `2027-01`, `01/2027`,
 * `2027-01-31`, `Month 3`, `3` or `up front`. Names of months are read in the locale's language and
 * in English; a date in figures in the order of the locale, and in the other where that cannot be.
 */
export function readPlanMonth(text: string, plan: MonthsOfPlan, locale: string): PlanMonthReading {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.'’,]|\p{Cf}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^up ?-?front$/.test(plain)) return { kind: 'month', month: 0, isNumber: false };
  const counted = /^(?:(\p{L}+) ?)?#?(\d{1,4})$/u.exec(plain);
  const word = counted?.[1];
  if (counted && (word === undefined || monthWordsOf(locale).words.includes(word))) {
    return place(Number(counted[2]), plan, word === undefined);
  }
  const month = readFigures(text.normalize('NFKC').trim(), locale) ?? readNamed(plain, locale);
  if (month) return place(monthsBetween(plan.start, month) + 1, plan, false, 1);
  const number = numberOfName(plain, locale);
  return number ? placeName(number, plan) : { kind: 'not-a-month' };
}

function place(month: number, plan: MonthsOfPlan, isNumber: boolean, from = 0): PlanMonthReading {
  if (month < from || month > plan.months) return { kind: 'outside', isNumber };
  return { kind: 'month', month, isNumber };
}

function placeName(number: number, plan: MonthsOfPlan): PlanMonthReading {
  const first = ((number - monthOfYear(plan.start) + 12) % 12) + 1;
  if (first > plan.months || first + 12 <= plan.months) return { kind: 'without-year' };
  return { kind: 'month', month: first, isNumber: false };
}

/** A month or a day of one, written in figures. */
function readFigures(text: string, locale: string): Month | undefined {
  const yearFirst =
    /^(\d{4})(\d{2})$/.exec(text) ??
    /^(\d{4})[-/. ](\d{1,2})(?:[-/.]\d{1,2}(?:[t ][\d:.]+z?)?)?$/i.exec(text) ??
    /^(\d{4})[年년] ?(\d{1,2})[月월]/.exec(text);
  if (yearFirst) return toMonth(yearFirst[1], Number(yearFirst[2]));
  const yearLast = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (yearLast) return toMonth(yearLast[2], Number(yearLast[1]));
  const day = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (!day) return undefined;
  const numbers = [Number(day[1]), Number(day[2])];
  const [first = 0, second = 0] = monthWordsOf(locale).isMonthFirst
    ? numbers
    : numbers.toReversed();
  if (Math.max(first, second) > 31) return undefined;
  return toMonth(day[3], first <= 12 ? first : second);
}

/** `jan 2027`, `january 27`, `2027 jan`, `1 jan 2027`, `jan 1 2027`, `enero de 2027`. */
function readNamed(plain: string, locale: string): Month | undefined {
  const behind =
    /^(?:\d{1,2}[ -])?(\D+?)[ /-]?(?:de )?(\d{4}|\d{2})$/.exec(plain) ??
    /^(\D+?)[ -]\d{1,2}[ -](\d{4})$/.exec(plain);
  const before = /^(\d{4})[ /-]?(\D+)$/.exec(plain);
  const number = numberOfName(behind?.[1] ?? before?.[2] ?? '', locale);
  return number ? toMonth(behind?.[2] ?? before?.[1], number) : undefined;
}

function toMonth(year = '', number: number): Month | undefined {
  const text = `${year.length === 2 ? '20' : ''}${year}-${String(number).padStart(2, '0')}`;
  return isMonth(text) ? text : undefined;
}

const numberOfName = (name: string, locale: string) =>
  monthWordsOf(locale).names.get(lettersOf(name));

const lettersOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** What a locale knows about months. */
interface MonthWords {
  /** The numbers of months by the letters of their names: short and long, alone and in a date. */
  names: ReadonlyMap<string, number>;
  /** Words that may stand before the number of a month. */
  words: readonly string[];
  /** Whether a date in figures has the month before the day. */
  isMonthFirst: boolean;
}

// Asking Intl takes longer than reading a hundred months.
const known = new Map<string, MonthWords>();

function monthWordsOf(locale: string): MonthWords {
  const found = known.get(locale);
  if (found) return found;
  const word = new Intl.DisplayNames(locale, { type: 'dateTimeField' }).of('month') ?? '';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
  const order = day.formatToParts(0).map(({ type }) => type);
  const words = {
    names: namesIn(locale),
    words: ['month', 'm', word.toLowerCase()],
    isMonthFirst: order.indexOf('month') < order.indexOf('day'),
  };
  known.set(locale, words);
  return words;
}

function namesIn(locale: string): ReadonlyMap<string, number> {
  const names = new Map([['sept', 9]]);
  for (const format of [...formatsOf('en'), ...formatsOf(locale)]) {
    for (let number = 1; number <= 12; number++) {
      const month = monthOf(2027, number);
      const parts = format.formatToParts(Date.UTC(yearOf(month), number - 1));
      const name = lettersOf(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (name) names.set(name, number);
    }
  }
  return names;
}

function formatsOf(locale: string): Intl.DateTimeFormat[] {
  return (['short', 'long'] as const).flatMap((month) =>
    [{}, { year: 'numeric', day: 'numeric' } as const].map(
      (rest) =>
        new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', month, ...rest }),
    ),
  );
}
