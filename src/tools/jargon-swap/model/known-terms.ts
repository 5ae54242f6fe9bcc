import type { Term, TermMeaning } from '../../../lib/terms/term.ts';
import { isSameWord } from './state.ts';
import type { Entry, SwapWord } from './types.ts';

/**
 * The term that the glossary has of a word: the one with this title, or the only one with this short
 * form or spelling. Where several share it, none is meant for certain.
 */
export function findKnownTerm(word: string, terms: readonly Term[]): Term | undefined {
  const titled = terms.find(({ title }) => isSameWord(title, word));
  if (titled) return titled;
  const spelled = terms.filter(({ acronym, variants = [] }) =>
    [acronym, ...variants].some((spelling) => spelling && isSameWord(spelling, word)),
  );
  return spelled.length === 1 ? spelled[0] : undefined;
}

/** Words that mean two things and are not in the swap yet. */
export function suggestWords(terms: readonly Term[], words: readonly SwapWord[]): Term[] {
  return terms
    .filter(({ relation }) => relation === 'false-friend')
    .filter(({ title }) => !words.some(({ word }) => isSameWord(word, title)));
}

/** What the glossary has, as an entry. */
export function toEntry({ theme, home, relation, inShort }: Term, meaning: TermMeaning): Entry {
  const { plain, it, marketing, hears, outcome, sayInstead, ask, examples } = meaning;
  const texts: Entry = {
    summary: plain,
    it,
    marketing,
    'inShort.it': inShort.it ?? '',
    'inShort.marketing': inShort.marketing ?? '',
    'hears.it': hears?.it ?? '',
    'hears.marketing': hears?.marketing ?? '',
    sayInstead,
    outcome,
    'ask.1': ask[0] ?? '',
    'ask.2': ask[1] ?? '',
    'examples.it': examples.it,
    'examples.marketing': examples.marketing,
  };
  return { ...texts, theme, home, relation };
}
