import type { Department } from '../../../lib/departments.ts';
import type { Term, TermMeaning } from '../../../lib/terms/term.ts';

export const readers = ['marketing', 'it', 'finance', 'leadership'] as const;
/** Who reads the text. */
export type Reader = (typeof readers)[number];

export const ways = ['explain', 'act'] as const;
/** What is added: the meaning of a word, or a line that people can act on. */
export type Way = (typeof ways)[number];

export interface TranslatorState {
  /** As it was typed or pasted. Nothing but the person changes it. */
  text: string;
  /** Who wrote it: a false friend has that side's meaning. */
  by: Department;
  reader: Reader;
  way: Way;
  /** Ids of terms whose additions were taken back. */
  takenBack: readonly string[];
  /** The chosen term for a word with several senses, by the word's letters. */
  senses: Readonly<Record<string, string>>;
  /** What the other side wrote about the same thing; nothing while one text stands alone. */
  other?: string;
}

/** A word that starts quarrels, because each side fills it differently. */
export interface VagueWord {
  title: string;
  variants?: readonly string[];
  never?: readonly string[];
  isVerb?: boolean;
  /** The question that clears it up. */
  ask: string;
}

/** What the glossary says of a term, as far as a translation needs it. */
export type Meaning = Pick<
  TermMeaning,
  'id' | 'plain' | 'hears' | 'outcome' | 'sayInstead' | 'ask' | 'counterparts'
>;

/** Everything that a text is read with. */
export interface Knowledge {
  /** Language code of the terms. */
  language: string;
  terms: readonly Term[];
  /** By the id of the term. */
  meanings: ReadonlyMap<string, Meaning>;
  vague: readonly VagueWord[];
  /** Short forms that everyone knows. */
  everyday: readonly string[];
}

/** In characters (UTF-16 units). */
export const longestText = 200_000;
