import { pageCollections } from '../collections.ts';
import type { Page, View } from '../queries.ts';
import { readTerm } from '../term-files.ts';
import { openLexicon } from '../term-lexicon.ts';
import { findNextOnes } from './next-ones.ts';
import { readPageWords } from './page-words.ts';
import { findSameWords } from './same-word.ts';
import { findUses } from './term-usage.ts';

export type TermPage = Page<'glossary'>;

/** What the glossary of a view knows of its terms beyond their own fields. */
export interface Glossary {
  /** Other terms that are written the same. */
  sameWordAs(page: TermPage): readonly TermPage[];
  /** The pages whose text uses the term, the one that uses it most first. */
  usesOf(page: TermPage): readonly Page[];
  /** A few terms of the same theme, those that are named elsewhere on the page left out. */
  neighborsOf(page: TermPage, named: readonly TermPage[]): readonly TermPage[];
}

const mostUses = 8;
const mostNeighbors = 4;
const glossaries = new WeakMap<View, Glossary>();

/** Read once a view: its pages are searched for all terms in one pass. */
export function openGlossary(view: View): Glossary {
  const open = glossaries.get(view) ?? readGlossary(view);
  glossaries.set(view, open);
  return open;
}

function readGlossary(view: View): Glossary {
  const terms = view.pages.glossary;
  const pagesById = new Map(terms.map((page) => [page.slug, page]));
  const byTheme = Map.groupBy(terms, ({ entry }) => entry.data.theme);
  const sameWords = byId(findSameWords(terms.map(readTerm)));

  // The terms are those of one language; a page that waits for its translation is in another one.
  const texts = pageCollections
    .filter((name) => name !== 'glossary')
    .flatMap((name): Page[] => view.pages[name])
    .filter(({ fallbackFrom }) => !fallbackFrom);
  const wordsOf = ({ entry: { data, body } }: Page) => readPageWords({ fields: data, body });
  const uses = byId(findUses(texts, wordsOf, openLexicon(view)));

  return {
    sameWordAs: ({ slug }) =>
      (sameWords.get(slug) ?? []).flatMap(({ id }) => pagesById.get(id) ?? []),
    usesOf: ({ slug }) => (uses.get(slug) ?? []).slice(0, mostUses).map(({ page }) => page),
    neighborsOf: (page, named) =>
      findNextOnes(byTheme.get(page.entry.data.theme) ?? [], page, mostNeighbors, named),
  };
}

const byId = <Value>(ofTerms: ReadonlyMap<{ id: string }, Value>) =>
  new Map([...ofTerms].map(([{ id }, value]) => [id, value]));
