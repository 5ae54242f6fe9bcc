import { buildLexicon, type Lexicon } from '../lib/terms/lexicon.ts';
import type { Term } from '../lib/terms/term.ts';
import type { View } from './queries.ts';
import { readTerm } from './term-files.ts';

const lexicons = new WeakMap<View, Lexicon<Term>>();

/** The terms that are written in the language of a view, ready to be found. Built once a view. */
export function openLexicon(view: View): Lexicon<Term> {
  const known = lexicons.get(view);
  if (known) return known;
  const terms = view.pages.glossary.filter(({ fallbackFrom }) => !fallbackFrom).map(readTerm);
  const lexicon = buildLexicon(terms, view.language.code);
  lexicons.set(view, lexicon);
  return lexicon;
}
