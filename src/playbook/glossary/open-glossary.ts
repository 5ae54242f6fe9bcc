import { pageCollections } from '../collections.ts';
import type { Page, View } from '../queries.ts';
import { readTerm } from '../term-files.ts';
import { findNextOnes } from './next-ones.ts';
import { readPageWords } from './page-words.ts';
import { findSameWords } from './same-word.ts';
import { countTermsOf, findUses } from './term-usage.ts';

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
  const words = new Map(terms.map((page) => [page, readTerm(page)]));
  const pagesById = new Map(terms.map((page) => [page.slug, page]));
  const sameWords = findSameWords([...words.values()]);
  const byTheme = Map.groupBy(terms, ({ entry }) => entry.data.theme);

  // A page that waits for its translation is searched for no terms of another language, and no other way.
  const own = [...words].filter(([page]) => !page.fallbackFrom).map(([, term]) => term);
  const texts = pageCollections
    .filter((name) => name !== 'glossary')
    .flatMap((name): Page[] => view.pages[name])
    .filter(({ fallbackFrom }) => !fallbackFrom);
  const uses = findUses(
    own.length > 0 ? texts : [],
    ({ entry: { data, body } }) => readPageWords({ fields: data, body }),
    countTermsOf(own, view.language.code),
  );

  const ofTerm = <Value>(page: TermPage, map: ReadonlyMap<unknown, readonly Value[]>) =>
    map.get(words.get(page)) ?? [];
  return {
    sameWordAs: (page) => ofTerm(page, sameWords).flatMap(({ id }) => pagesById.get(id) ?? []),
    usesOf: (page) =>
      ofTerm(page, uses)
        .slice(0, mostUses)
        .map((use) => use.page),
    neighborsOf: (page, named) =>
      findNextOnes(byTheme.get(page.entry.data.theme) ?? [], page, mostNeighbors, named),
  };
}
