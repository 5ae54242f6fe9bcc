import { findTerms } from '../../lib/terms/find-terms.ts';
import { buildLexicon } from '../../lib/terms/lexicon.ts';
import type { TermWords } from '../../lib/terms/term.ts';

/** How often each term stands in a text. A word that may be either of two terms counts for neither. */
export type CountTerms<Sense> = (text: string) => ReadonlyMap<Sense, number>;

/** A page that uses a term, and how often. */
export interface Use<Page> {
  page: Page;
  count: number;
}

/** Makes a counter of terms in one language. The work of each text grows with the text alone. */
export function countTermsOf<Sense extends TermWords>(
  terms: readonly Sense[],
  language: string,
): CountTerms<Sense> {
  if (terms.length === 0) return () => new Map();
  const lexicon = buildLexicon(terms, language);
  return (text) => {
    const counts = new Map<Sense, number>();
    for (const { senses } of findTerms(text, lexicon)) {
      const [only, other] = senses;
      if (only && !other) counts.set(only, (counts.get(only) ?? 0) + 1);
    }
    return counts;
  };
}

/** For each term the pages that use it, the one that uses it most first; pages keep their order otherwise. */
export function findUses<Sense, Page>(
  pages: readonly Page[],
  wordsOf: (page: Page) => string,
  countTerms: CountTerms<Sense>,
): Map<Sense, Use<Page>[]> {
  const uses = new Map<Sense, Use<Page>[]>();
  for (const page of pages) {
    for (const [sense, count] of countTerms(wordsOf(page))) {
      const others = uses.get(sense);
      if (others) others.push({ page, count });
      else uses.set(sense, [{ page, count }]);
    }
  }
  for (const found of uses.values()) found.sort((a, b) => b.count - a.count);
  return uses;
}
