import { useEffect, useState } from 'preact/hooks';
import type { SearchWords } from '../../lib/search-words.ts';
import { fetchSearchWords } from './fetch-search-words.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { emptyQuery, readQuery, type SearchQuery, writeQuery } from './search-query.ts';

/** The search as a page: the address holds what is searched for, so that it can be shared. */
export function SearchPage({ site }: { site: Omit<SearchWords, 'terms'> }) {
  const [terms, setTerms] = useState<SearchWords['terms']>([]);
  // The words to suggest are as many as the glossary's: they do not travel with the page.
  useEffect(() => {
    fetchSearchWords(site.searchHref).then(
      (words) => setTerms(words.terms),
      // Without them nothing is suggested; the search itself goes on.
      () => undefined,
    );
  }, [site.searchHref]);
  return (
    <SearchPanel
      site={{ ...site, terms }}
      initial={emptyQuery}
      readFirst={readAddress}
      onSearched={remember}
      areFiltersOpen
    />
  );
}

const readAddress = () => readQuery(location.search);

const remember = (query: SearchQuery) => {
  history.replaceState(history.state, '', location.pathname + writeQuery(query));
};
