import { z } from 'zod';
import { color, group, listOf, text, webAddress, wholeNumber } from './fields.ts';

/** `site.yaml`: what an organization calls itself, how it writes numbers, and how its inks look. */
export const siteSchema = z.strictObject({
  name: text('the name of the playbook'),
  /** Who it belongs to; shown in the footer. */
  organization: text('the name of the organization').optional(),
  departments: group('departments: it and marketing', {
    it: text('what your organization calls IT'),
    marketing: text('what your organization calls marketing'),
  }),
  /** The first language is the default: its pages have no language in their address. */
  languages: listOf(
    'the languages',
    group('a language: code, label and locale', {
      /** Folder name, and the first part of the address: `en`, `pt-br`. */
      code: text('the code of the language, like en').regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, {
        error: () => 'the code of the language in small letters, like en or pt-br',
      }),
      /** The language's own name for itself. */
      label: text('the name of the language in that language'),
      /** How numbers and days are written: `en-US`. */
      locale: text('the locale for numbers and days, like en-US').refine(isLocale, {
        error: () => 'the locale for numbers and days with a hyphen, like en-US',
      }),
    }),
    1,
  ),
  /** ISO 4217. */
  currency: text('the currency as three letters, like USD').regex(/^[A-Z]{3}$/, {
    error: () => 'the currency as three capital letters, like USD',
  }),
  fiscalYear: group('fiscalYear: firstMonth', {
    firstMonth: wholeNumber('the month in which the fiscal year starts', 1, 12),
  }),
  brand: group('brand: it and marketing', {
    /** The two inks. What both share is printed in both: the third color is worked out from the two. */
    it: color('the ink of IT'),
    marketing: color('the ink of marketing'),
  }),
  /** The address of the hosted playbook, without a path below the host. `SITE_URL` overrides it. */
  url: webAddress('the address of the hosted playbook').optional(),
  /** Where the source lives. Pages then link to "edit this page". `REPOSITORY_URL` overrides it. */
  repository: group('repository: url and branch', {
    url: webAddress('the address of the repository'),
    branch: text('the branch to edit').default('main'),
  }).optional(),
  /** What the playbook rests on. Pages name these by their keys. */
  sources: z
    .record(
      z.string(),
      group('a source: title, and url if there is one', {
        title: text('the title of the source'),
        publisher: text('who published the source').optional(),
        url: webAddress('the address of the source').optional(),
      }),
      { error: () => 'the sources, each under a key of its own' },
    )
    .default({}),
});

function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}

export type Site = z.infer<typeof siteSchema>;
