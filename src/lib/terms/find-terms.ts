import type { Lexicon } from './lexicon.ts';
import type { TermWords } from './term.ts';

/** A place in a text, in UTF-16 units from `start` up to `end`, and every sense of the word there. */
export interface FoundTerm<Sense> {
  start: number;
  end: number;
  senses: readonly Sense[];
}

export function findTerms<Sense extends TermWords>(
  _text: string,
  _lexicon: Lexicon<Sense>,
): FoundTerm<Sense>[] {
  return [];
}
