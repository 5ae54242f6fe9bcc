import { fillIn } from '../../lib/fill-in.ts';
import type { SearchWords } from '../../lib/search-words.ts';
import { findNearestTerms } from './nearest-terms.ts';
import { LinkList } from './SearchPanel.tsx';
import type { SearchQuery } from './search-query.ts';

/** The nearest terms, and where the site has a repository, a way to ask for the page. */
export function NothingFound({ site, query }: { site: SearchWords; query: SearchQuery }) {
  const { words } = site;
  const text = query.text.trim();
  return (
    <div class="search-nothing">
      <NearestTerms site={site} text={text} />
      {site.requestHref && text && (
        <p>
          <a href={fillIn(site.requestHref, { query: encodeURIComponent(text) })}>
            {fillIn(words.request, { query: text })}
          </a>
        </p>
      )}
      {findNearestTerms(text, site.terms).length === 0 && <LinkList links={site.overviews} />}
    </div>
  );
}

/** The terms that somebody may have meant; nothing when none is near. */
export function NearestTerms({ site, text }: { site: SearchWords; text: string }) {
  const near = findNearestTerms(text.trim(), site.terms);
  if (near.length === 0) return null;
  return (
    <>
      <p>{site.words.nearest}</p>
      <LinkList links={near} />
    </>
  );
}
