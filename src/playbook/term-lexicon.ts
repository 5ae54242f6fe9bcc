import { buildLexicon, type Lexicon } from '../lib/terms/lexicon.ts';
import type { Term } from '../lib/terms/term.ts';
import type { View } from './queries.ts';
import { readTerm } from './term-files.ts';

const lexicons = new WeakMap<View, Lexicon<Term>>();

/**
 * The terms that are written in the language of a view, ready to be found in its pages: without
 * everyday words, which mean nothing special most of the time. Built once a view.
 */
export function openLexicon(view: View): Lexicon<Term> {
  const known = lexicons.get(view);
  if (known) return known;
  const terms = view.pages.glossary
    .filter(({ fallbackFrom, entry }) => !fallbackFrom && !entry.data.isEveryday)
    .map(readTerm);
  const lexicon = buildLexicon(terms, view.language.code);
  lexicons.set(view, lexicon);
  return lexicon;
}

/** Where the pages of a view's terms are. */
export function termAddresses(view: View) {
  const folder = view.href('/glossary/');
  return {
    hrefOf: ({ id }: Term) => `${folder}${id}/`,
    termAt: (href: string) => {
      if (!href.startsWith(folder)) return undefined;
      const page = view.find('glossary', href.slice(folder.length).replace(/\/$/, ''));
      return page && readTerm(page);
    },
  };
}
