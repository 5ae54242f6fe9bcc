import type { TermWords } from './term.ts';

/** Terms, ready to be found in texts. Built once, then used for any number of texts. */
export interface Lexicon<Sense extends TermWords> {
  /** By the letters of a spelling, without case, accents, spaces and hyphens. */
  entries: ReadonlyMap<string, readonly Sense[]>;
}

export function buildLexicon<Sense extends TermWords>(
  _terms: readonly Sense[],
  _language: string,
): Lexicon<Sense> {
  return { entries: new Map() };
}
