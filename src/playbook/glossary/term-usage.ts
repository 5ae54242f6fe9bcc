import { findTerms } from '../../lib/terms/find-terms.ts';
import type { Lexicon } from '../../lib/terms/lexicon.ts';
import type { TermWords } from '../../lib/terms/term.ts';

/** A page that uses a term, and how often. */
export interface Use<Page> {
  page: Page;
  count: number;
}

/**
 * For each term the pages that use it, the one that uses it most first; pages keep their order
 * otherwise. The words of each page are read once. The work grows with the words of the pages alone.
 */
export function findUses<Sense extends TermWords, Page>(
  pages: readonly Page[],
  wordsOf: (page: Page) => string,
  lexicon: Lexicon<Sense>,
): Map<Sense, Use<Page>[]> {
  const uses = new Map<Sense, Use<Page>[]>();
  if (lexicon.entries.size === 0) return uses;
  for (const page of pages) {
    for (const [sense, count] of countTerms(wordsOf(page), lexicon)) {
      const others = uses.get(sense);
      if (others) others.push({ page, count });
      else uses.set(sense, [{ page, count }]);
    }
  }
  for (const found of uses.values()) found.sort((a, b) => b.count - a.count);
  return uses;
}

/** How often each term stands in a text. A word that may be either of two terms counts for neither. */
export function countTerms<Sense extends TermWords>(
  text: string,
  lexicon: Lexicon<Sense>,
): Map<Sense, number> {
  const counts = new Map<Sense, number>();
  for (const { senses } of findTerms(text, lexicon)) {
    const [only, other] = senses;
    if (only && !other) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}
