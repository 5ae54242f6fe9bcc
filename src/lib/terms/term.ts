import type { Department, Home } from '../departments.ts';

/** How IT's meaning of a word relates to marketing's. */
export const relations = ['same', 'close', 'broader', 'narrower', 'none', 'false-friend'] as const;
export type Relation = (typeof relations)[number];

export const themes = [
  'infrastructure',
  'integration',
  'data-and-identity',
  'security-and-compliance',
  'delivery-and-planning',
  'analytics',
  'advertising',
  'content-and-seo',
  'crm-and-automation',
  'brand-and-experience',
  'finance-and-buying',
] as const;
export type Theme = (typeof themes)[number];

/** What a text is searched for. */
export interface TermWords {
  /** The word itself, as in `Lead time`. */
  title: string;
  /** Its short form, as in `API`. */
  acronym?: string | undefined;
  /** Spellings and synonyms that mean exactly this. */
  variants?: readonly string[] | undefined;
  /** The verb counts too: launched, launching. */
  isVerb?: boolean | undefined;
  /** Counts only in the case in which it is written: `IT`, never `it`. */
  exactCase?: boolean | undefined;
  /** Phrases around the word in which it means something else: `lead time` for `lead`. */
  never?: readonly string[] | undefined;
}

/** One sense of a word, short enough to be looked up in a browser by the thousand. */
export interface Term extends TermWords {
  /** The end of its address: `lead-time` in `/glossary/lead-time/`. */
  id: string;
  /** What tells it from another term with the same word or short form. */
  sense?: string | undefined;
  theme: Theme;
  /** Whose word it is. */
  home: Home;
  relation: Relation;
  /** What the word means when that side says it, in a few words that the other side knows. */
  inShort: { [Side in Department]?: string | undefined };
}

/** The rest of what the glossary knows of a term. */
export interface TermMeaning {
  id: string;
  /** Its meaning in one sentence, for anyone. */
  plain: string;
  /** What each side means. */
  it: string;
  marketing: string;
  /** What each side hears when the other one says the word. */
  hears?: { [Side in Department]?: string | undefined } | undefined;
  /** The business result it is tied to. */
  outcome: string;
  /** A sentence to use in place of the bare word. */
  sayInstead: string;
  /** Questions that clear up what was meant. */
  ask: readonly string[];
  examples: Record<Department, string>;
  /** Ids of terms that mean about the same. */
  counterparts: readonly string[];
}

/** What a browser needs to find the terms in a text: small, because it may hold thousands. */
export interface TermWordsFile {
  /** Language code of the words. */
  language: string;
  terms: Omit<Term, 'inShort'>[];
}

/** Everything else that the glossary knows, term by term. */
export interface TermMeaningsFile {
  meanings: (TermMeaning & Pick<Term, 'inShort'>)[];
}
