import type { Department } from './departments.ts';

type Word =
  | 'any'
  | 'cause'
  | 'close'
  | 'department'
  | 'failed'
  | 'filters'
  | 'hint'
  | 'kind'
  | 'label'
  | 'minutes'
  | 'more'
  | 'nearest'
  | 'none'
  | 'over'
  | 'people'
  | 'peopleFrom'
  | 'peopleFromTo'
  | 'request'
  | 'searching'
  | 'share'
  | 'step'
  | 'upTo';

/** What the search needs to know of the site, in one language. */
export interface SearchWords {
  /** The words it shows; what stands in braces is filled in. */
  words: Record<Word, string> & {
    /** By the plural rules of the language. */
    results: Partial<Record<Intl.LDMLPluralRule, string>>;
  };
  /** Names of the kinds of page, in the order in which they are offered. */
  kinds: Record<string, string>;
  departments: Record<Department, string>;
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

/** The file that the search dialog reads when it is first opened. */
export interface SearchWordsFile extends SearchWords {
  /** Address of the style sheet. */
  styles: string;
}
