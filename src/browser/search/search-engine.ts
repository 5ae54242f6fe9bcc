import type { SearchQuery } from './search-query.ts';

/** One page that was found. `excerpt` is HTML whose only markup is `<mark>`. */
export interface FoundPage {
  href: string;
  title: string;
  kind: string;
  excerpt: string;
  sections: { href: string; title: string }[];
}

export interface Found {
  count: number;
  /** The pages from one place to another, read when they are shown. */
  read(from: number, to: number): Promise<FoundPage[]>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string }[];
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(
    text: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index on first use. Rejects when it cannot be loaded; the next search tries again. */
function loadIndex(): Promise<Pagefind> {
  loading ??= loadPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadPagefind(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base });
  return pagefind;
}

/** Searches in the language of the page. Without words, everything that the filters let through. */
export async function search({ text, filters }: SearchQuery): Promise<Found> {
  const pagefind = await loadIndex();
  const { results } = await pagefind.search(text.trim() || null, { filters });
  return {
    count: results.length,
    read: async (from, to) => {
      const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return data.map(({ url, excerpt, meta, filters, sub_results }) => ({
        href: url,
        title: meta.title ?? url,
        kind: filters.kind?.[0] ?? '',
        excerpt: text.trim() ? excerpt : escapeHtml(meta.summary ?? ''),
        sections: sub_results
          .filter((section) => section.url.includes('#'))
          .slice(0, 3)
          .map(({ url, title }) => ({ href: url, title })),
      }));
    },
  };
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
