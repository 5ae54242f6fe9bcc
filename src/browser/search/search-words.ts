import type { Home } from '../../lib/departments.ts';
import type { Interface } from '../../playbook/schemas/interface.ts';

/** What the search needs to know of the site, in one language. */
export interface SearchWords {
  words: Interface['search'];
  /** Names of the kinds of page, in the order in which they are offered. */
  kinds: Record<string, string>;
  departments: Record<Exclude<Home, 'shared'>, string>;
  locale: string;
  causes: string[];
  steps: string[];
  lengths: readonly number[];
  sizes: readonly (readonly [from: number, to: number | undefined])[];
  /** Every term with the words that people use for it. */
  terms: { title: string; href: string; names: string[] }[];
  overviews: { title: string; href: string }[];
  /** Where a missing page can be asked for; the query is filled in as `{query}`. */
  requestHref?: string;
  /** Address of the search page. */
  searchHref: string;
}
