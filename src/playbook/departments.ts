import type { Home } from '../lib/departments.ts';
import type { SiteContext } from '../lib/site-context.ts';
import type { View } from './queries.ts';

/** What the organization calls each department, and both together. */
export const homeNames = ({ site, words }: Pick<View, 'site' | 'words'>): Record<Home, string> => ({
  ...site.departments,
  shared: words.page.both,
});

/** What a tool needs to know of the site. */
export const siteContext = (view: View): SiteContext => ({
  language: view.language.code,
  locale: view.language.locale,
  currency: view.site.currency,
  homes: homeNames(view),
  fiscalYearFirstMonth: view.site.fiscalYear.firstMonth,
});
