import type { Day } from '../../../lib/days.ts';
import { decimalsOf, formatMoney, type Minor, type MoneyStyle, minor } from '../../../lib/money.ts';
import { largestAmount } from '../../../lib/read-amount.ts';
import { showDay } from '../../../lib/show-day.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { ShownNumbers } from '../messages/en.ts';
import type { RoadmapMessages } from '../messages/index.ts';
import { fridayOfWeek, mondayOfWeek } from '../model/calendar.ts';
import type { NumberKind } from '../model/problems.ts';
import type { Roadmap, Week } from '../model/types.ts';

/** How the builder writes numbers, weeks and money, in the site's locale and currency. */
export interface Show {
  /** Two decimals at most. */
  number: (value: number) => string;
  /** Person-days, one decimal at most. */
  days: (value: number) => string;
  money: (amount: Minor, style?: MoneyStyle) => string;
  /** Up to `decimals` decimals; 0.1 is 10 %. */
  percent: (fraction: number, decimals?: number) => string;
  /** `A, B and C`. */
  list: (parts: readonly string[]) => string;
  /** The number of a week as people count it: from 1. */
  week: (week: Week) => string;
  /** `Jan 4`, the Monday of a week. */
  monday: (roadmap: Pick<Roadmap, 'start'>, week: Week) => string;
  /** `Jan 8`, the Friday of a week. */
  friday: (roadmap: Pick<Roadmap, 'start'>, week: Week) => string;
  /** `Jan 4, 2027`. */
  date: (day: Day) => string;
  /** `week 5 (Feb 1)`. */
  weekAndDay: (roadmap: Pick<Roadmap, 'start'>, week: Week) => string;
  titleOf: (initiative: { title: string }) => string;
  problems: ShownNumbers;
}

export function createShow(context: SiteContext, words: RoadmapMessages): Show {
  const { locale, currency } = context;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const money = (amount: Minor, style: MoneyStyle = 'exact') => formatMoney(amount, context, style);
  const number = (value: number) => numbers.format(value);
  const week = (value: Week) => numbers.format(value + 1);
  const monday: Show['monday'] = (roadmap, value) =>
    showDay(mondayOfWeek(roadmap, value), locale, 'short');
  return {
    number,
    days: (value) => days.format(value),
    money,
    percent: (fraction, decimals = 0) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(
        fraction,
      ),
    list: (parts) => new Intl.ListFormat(locale).format(parts),
    week,
    monday,
    friday: (roadmap, value) => showDay(fridayOfWeek(roadmap, value), locale, 'short'),
    date: (day) => showDay(day, locale, 'full'),
    weekAndDay: (roadmap, value) => `${words.weekNumber(week(value))} (${monday(roadmap, value)})`,
    titleOf: ({ title }) => title || words.card.untitled,
    problems: {
      number,
      example: (kind) => {
        const examples: Record<Exclude<NumberKind, 'amount'>, number> = {
          weeks: 4,
          days: 12.5,
          effort: 7.5,
          people: 2,
          points: 8,
        };
        if (kind === 'amount') {
          return money(minor(Math.floor(1200.5 * 10 ** decimalsOf(currency))), 'bare');
        }
        return number(examples[kind]);
      },
      largestAmount: money(minor(largestAmount * 10 ** decimalsOf(currency)), 'whole'),
      currency,
    },
  };
}
