import type { SearchWords } from '../lib/search-words.ts';
import { chapters } from './collections.ts';
import type { View } from './queries.ts';
import { findRepository } from './repository.ts';
import { lengths, sizes } from './workshop-filters.ts';

/** What the search dialog and the search page need to know of the site. */
export function listSearchWords(view: View): SearchWords {
  const { words, site, pages } = view;
  const repository = findRepository(site);
  const title = encodeURIComponent(words.search.requestTitle).replace('%7Bquery%7D', '{query}');
  return {
    words: words.search,
    kinds: words.singular,
    departments: site.departments,
    locale: view.language.locale,
    causes: pages.causes.map(({ entry }) => entry.data.title),
    steps: pages.steps.map(({ entry }) => entry.data.title),
    lengths,
    sizes,
    terms: pages.glossary.map(({ href, entry: { data } }) => ({
      title: data.title,
      href,
      names: [...(data.acronym ? [data.acronym] : []), ...data.aliases],
    })),
    overviews: chapters.map((chapter) => ({
      title: words.collections[chapter],
      href: view.href(`/${chapter}/`),
    })),
    ...(repository ? { requestHref: `${repository.url}/issues/new?title=${title}` } : {}),
    searchHref: view.href('/search/'),
  };
}
