import type { SiteContext } from '../../src/lib/site-context.ts';

/** A site whose departments have names of their own, so that a name written into a tool is seen. */
export const context: SiteContext = {
  language: 'en',
  locale: 'en-US',
  currency: 'USD',
  homes: { it: 'Platform', marketing: 'Growth', shared: 'Both' },
  fiscalYearFirstMonth: 1,
};
