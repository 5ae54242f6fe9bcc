import type { Home } from './departments.ts';

/** What the site knows and a tool needs. A tool receives it once, as one value, and reads no global. */
export interface SiteContext {
  /** Language code of the words, as in `en`. */
  language: string;
  /** BCP 47 locale for numbers and months, as in `en-US`. */
  locale: string;
  /** ISO 4217 code of the currency that amounts are in. */
  currency: string;
  /** What the organization calls each department, and both together. */
  homes: Record<Home, string>;
  /** First month of the fiscal year, 1 to 12. */
  fiscalYearFirstMonth: number;
}
