import { fillIn } from '../../lib/fill-in.ts';
import type { SearchWords } from '../../lib/search-words.ts';
import { findNearestTerms } from './nearest-terms.ts';
import { LinkList } from './SearchPanel.tsx';
import type { SearchQuery } from './search-query.ts';

/** The nearest terms, and where the site has a repository, a way to ask for the page. */
export function NothingFound({ site, query }: { site: SearchWords; query: SearchQuery }) {
  const { words } = site;
  const text = query.text.trim();
  const near = findNearestTerms(text, site.terms);
  return (
    <div class="search-nothing">
      {near.length > 0 && (
        <>
          <p>{words.nearest}</p>
          <LinkList links={near} />
        </>
      )}
      {site.requestHref && text && (
        <p>
          <a href={fillIn(site.requestHref, { query: encodeURIComponent(text) })}>
            {fillIn(words.request, { query: text })}
          </a>
        </p>
      )}
      {near.length === 0 && <LinkList links={site.overviews} />}
    </div>
  );
}
