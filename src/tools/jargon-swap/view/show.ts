import { showDay } from '../../../lib/show-day.ts';
import type { SiteContext } from '../../../lib/site-context.ts';

/** Numbers and days as the site writes them. */
export interface Show {
  number: (value: number) => string;
  day: (day: string) => string;
}

export function createShow({ locale }: SiteContext): Show {
  const number = new Intl.NumberFormat(locale);
  return { number: (value) => number.format(value), day: (day) => showDay(day, locale) };
}
