import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fillIn, fillInCount } from '../../lib/fill-in.ts';
import type { SearchWords } from '../../lib/search-words.ts';
import { NearestTerms, NothingFound } from './NothingFound.tsx';
import { isMeant } from './nearest-terms.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { type Found, type FoundPage, search } from './search-engine.ts';
import { isEmpty, narrowDown, type SearchQuery, writeQuery } from './search-query.ts';

interface Props {
  site: SearchWords;
  initial: SearchQuery;
  /** What to search for first, where only the browser knows it. */
  readFirst?: () => SearchQuery;
  /** Called with each query once it was searched for. */
  onSearched?: (query: SearchQuery) => void;
  areFiltersOpen?: boolean;
}

type Outcome =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; query: SearchQuery; found: Found; pages: FoundPage[] }
  | { kind: 'failed' };

const pageSize = 8;
const pause = 160;

/** The search field, what narrows it down, and what was found. */
export function SearchPanel({
  site,
  initial,
  readFirst,
  onSearched,
  areFiltersOpen = false,
}: Props) {
  const { words } = site;
  const [query, setQuery] = useState(initial);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const results = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const [isReady, setReady] = useState(!readFirst);
  useEffect(() => {
    if (!readFirst) return;
    const first = readFirst();
    // Somebody may have typed before the page worked.
    setQuery({ ...first, text: field.current?.value || first.text });
    setReady(true);
  }, [readFirst]);

  useEffect(() => {
    if (!isReady) return undefined;
    if (isEmpty(query)) {
      setOutcome({ kind: 'idle' });
      onSearched?.(query);
      return undefined;
    }
    let isCurrent = true;
    const timer = setTimeout(async () => {
      setOutcome((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
      const next = await run(query);
      if (!isCurrent) return;
      setOutcome(next);
      onSearched?.(query);
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, isReady, onSearched]);

  const showMore = async () => {
    if (outcome.kind !== 'found') return;
    const { found, pages } = outcome;
    const more = await found.read(pages.length, pages.length + pageSize);
    setOutcome({ ...outcome, pages: [...pages, ...more] });
  };

  /** Arrow keys walk through the field and the results; Tab works as everywhere. */
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [
      field.current,
      ...(results.current?.querySelectorAll<HTMLElement>('a[data-result]') ?? []),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <search class="search-panel" onKeyDown={walk}>
      <form action={site.searchHref} onSubmit={(event) => event.preventDefault()}>
        <label for={id} class="search-label">
          {words.label}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          name="q"
          value={query.text}
          placeholder={words.hint}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery({ ...query, text: event.currentTarget.value })}
          autofocus
        />
        <SearchFilters
          site={site}
          query={query}
          isOpen={areFiltersOpen || Object.keys(initial.filters).length > 0}
          onChange={(name, value) => setQuery(narrowDown(query, name, value))}
        />
      </form>
      <p class="search-status" role="status">
        {describe(outcome, site)}
      </p>
      {outcome.kind === 'failed' && <LinkList links={site.overviews} />}
      {outcome.kind === 'found' && outcome.found.count === 0 && (
        <NothingFound site={site} query={outcome.query} />
      )}
      {outcome.kind === 'found' && !isMeant(outcome.query.text, outcome.pages) && (
        <NearestTerms site={site} text={outcome.query.text} />
      )}
      {outcome.kind === 'found' && outcome.found.count > 0 && (
        <>
          <ol class="search-results" ref={results}>
            {outcome.pages.map((page) => (
              <Result key={page.href} page={page} kind={site.kinds[page.kind] ?? ''} />
            ))}
          </ol>
          <p class="search-more">
            {outcome.pages.length < outcome.found.count && (
              <button type="button" class="button" onClick={showMore}>
                {words.more}
              </button>
            )}
            <a href={site.searchHref + writeQuery(outcome.query)}>{words.share}</a>
          </p>
        </>
      )}
    </search>
  );
}

async function run(query: SearchQuery): Promise<Outcome> {
  try {
    const found = await search(query);
    return { kind: 'found', query, found, pages: await found.read(0, pageSize) };
  } catch {
    return { kind: 'failed' };
  }
}

function describe(outcome: Outcome, { words, locale }: SearchWords): string {
  if (outcome.kind === 'searching') return words.searching;
  if (outcome.kind === 'failed') return words.failed;
  if (outcome.kind === 'idle') return '';
  const { count } = outcome.found;
  if (count === 0) return fillIn(words.none, { query: outcome.query.text.trim() });
  return fillInCount(words.results, count, locale);
}

function Result({ page, kind }: { page: FoundPage; kind: string }) {
  return (
    <li>
      <a href={page.href} data-result>
        {page.title}
      </a>{' '}
      <small class="label">{kind}</small>
      {/* Pagefind escapes the text; its only markup is <mark>. */}
      <p dangerouslySetInnerHTML={{ __html: page.excerpt }} />
      {page.sections.length > 0 && (
        <ul class="search-sections">
          {page.sections.map((section) => (
            <li key={section.href}>
              <a href={section.href}>{section.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function LinkList({ links }: { links: { title: string; href: string }[] }) {
  return (
    <ul class="link-list">
      {links.map(({ title, href }) => (
        <li key={href}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
