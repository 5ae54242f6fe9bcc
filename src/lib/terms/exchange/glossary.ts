import type { Department, Home } from '../../departments.ts';
import type { Term, TermMeaning } from '../term.ts';

/** What those who keep a term know of it besides its meaning. */
export interface TermUpkeep {
  isEveryday?: boolean | undefined;
  /** Words that people search by. */
  aliases?: readonly string[] | undefined;
  /** Names of sources. */
  sources?: readonly string[] | undefined;
  owner?: string | undefined;
  /** Days, as `YYYY-MM-DD`. */
  reviewed?: string | undefined;
  agreed?: string | undefined;
  reviewBy?: string | undefined;
}

export type WholeTerm = Term & TermMeaning & TermUpkeep;

/** Everything that an exported file needs to know. */
export interface ExchangedGlossary {
  /** What the site is called. */
  title: string;
  /** Language code of the words. */
  language: string;
  /** The address of the glossary's front page, with a slash at its end. */
  address: string;
  /** What the organization calls its departments, and both together. */
  homes: Readonly<Record<Home, string>>;
  /** The license of the words, as an address. */
  license: string;
  terms: readonly WholeTerm[];
}

export interface ExchangeFile {
  name: string;
  /** Its media type. */
  type: string;
  content: string;
}

/**
 * Whether a side has a concept of its own for a word. A word that only one side has is a concept of
 * that side alone.
 */
export const hasConcept = ({ home, relation }: Term, side: Department): boolean =>
  relation !== 'none' || home === side || home === 'shared';
