import type { SearchWords } from '../../lib/search-words.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { emptyQuery, readQuery, type SearchQuery, writeQuery } from './search-query.ts';

/** The search as a page: the address holds what is searched for, so that it can be shared. */
export function SearchPage({ site }: { site: SearchWords }) {
  return (
    <SearchPanel
      site={site}
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
