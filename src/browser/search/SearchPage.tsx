import { useEffect, useState } from 'preact/hooks';
import type { SearchWords } from '../../lib/search-words.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { emptyQuery, readQuery, type SearchQuery, writeQuery } from './search-query.ts';

/** The search as a page: the address holds what is searched for, so that it can be shared. */
export function SearchPage({ site }: { site: SearchWords }) {
  const [initial, setInitial] = useState<SearchQuery>();
  useEffect(() => setInitial(readQuery(location.search)), []);
  return (
    <SearchPanel
      key={initial ? 'ready' : 'static'}
      site={site}
      initial={initial ?? emptyQuery}
      onSearched={initial ? remember : ignore}
      areFiltersOpen
    />
  );
}

const remember = (query: SearchQuery) => {
  history.replaceState(history.state, '', location.pathname + writeQuery(query));
};

const ignore = () => undefined;
