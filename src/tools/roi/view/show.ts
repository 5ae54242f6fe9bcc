import {
  decimalsOf,
  formatMoney,
  type Minor,
  type MoneyStyle,
  minor,
  roundHalfAwayFromZero,
} from '../../../lib/money.ts';
import { formatMonth } from '../../../lib/months.ts';
import { largestAmount } from '../../../lib/read-amount.ts';
import type { SiteContext } from '../../../lib/site-context.ts';
import type { ShownNumbers } from '../messages/en.ts';
import type { RoiMessages } from '../messages/index.ts';
import { monthOfPlan } from '../model/calendar.ts';
import type { InputKind } from '../model/formulas.ts';
import type { Plan } from '../model/types.ts';

/** How the tracker writes numbers, in the site's locale and currency. */
export interface Show {
  money: (amount: Minor, style?: MoneyStyle) => string;
  /** One decimal at most. */
  number: (value: number) => string;
  /** `A, B and C`. */
  list: (parts: readonly string[]) => string;
  /** Two decimals. */
  ratio: (value: number) => string;
  /** Up to `decimals` decimals; 0.1 is 10 %. */
  percent: (fraction: number, decimals?: number) => string;
  /** `Jun 2029`, or the word for month 0. */
  monthOf: (plan: Pick<Plan, 'start'>, index: number, style: 'short' | 'long') => string;
  /** A change with its sign: `+12%`. */
  change: (fraction: number) => string;
  /** A number of an input: money, a count, or a percentage. */
  input: (kind: InputKind, value: number) => string;
  problems: ShownNumbers;
}

export function createShow(context: SiteContext, words: RoiMessages): Show {
  const { locale, currency } = context;
  const money = (amount: Minor, style: MoneyStyle = 'whole') => formatMoney(amount, context, style);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = (fraction: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(
      fraction,
    );
  const ratios = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const changes = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const input = (kind: InputKind, value: number) => {
    if (kind === 'money') return money(roundHalfAwayFromZero(value), 'exact');
    return kind === 'count' ? counts.format(value) : percent(value, 1);
  };
  return {
    money,
    number: (value) => numbers.format(value),
    list: (parts) => new Intl.ListFormat(locale).format(parts),
    ratio: (value) => ratios.format(value),
    percent,
    change: (fraction) => changes.format(fraction),
    input,
    monthOf: (plan, index, style) => {
      const found = monthOfPlan(plan, index);
      return found.kind === 'up-front' ? words.upFront : formatMonth(found.month, locale, style);
    },
    problems: {
      example: ({ number }) => {
        if (number === 'months' || number === 'count') return numbers.format(24);
        if (number === 'rate') return numbers.format(7.5);
        return money(example(currency), 'bare');
      },
      whole: (value) => numbers.format(value),
      percent,
      input,
      largestAmount: money(minor(largestAmount * 10 ** decimalsOf(currency))),
      currency,
    },
  };
}

/** 1,200.50, or 1,200 in a currency without decimals: shows both separators. */
function example(currency: string): Minor {
  return minor(Math.floor(1200.5 * 10 ** decimalsOf(currency)));
}
