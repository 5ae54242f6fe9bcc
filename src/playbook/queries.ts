import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { pathInLanguage, pathOf } from './addresses.ts';
import { type PageCollection, pageCollections } from './collections.ts';
import { findReferences } from './references.ts';
import type { Interface } from './schemas/interface.ts';
import type { Site } from './schemas/site.ts';

/** A page of a collection, as one language of the site shows it. */
export interface Page<Name extends PageCollection = PageCollection> {
  collection: Name;
  slug: string;
  /** Address with base and language. */
  href: string;
  entry: CollectionEntry<Name>;
  /** The language it is written in, when the site's language has no page of its own. */
  fallbackFrom: Site['languages'][number] | undefined;
}

export type PagesOf = { [Name in PageCollection]: Page<Name>[] };

/** The playbook in one language. */
export interface View {
  site: Site;
  language: Site['languages'][number];
  words: Interface;
  pages: PagesOf;
  /** The address of a path such as `/causes/`, with base and language. */
  href(path: string): string;
  find<Name extends PageCollection>(collection: Name, slug: string): Page<Name> | undefined;
  findAll<Name extends PageCollection>(collection: Name, slugs: readonly string[]): Page<Name>[];
  /** The pages before and after this one in its collection. */
  neighborsOf(page: Page): { previous: Page | undefined; next: Page | undefined };
  /** The pages that the fields of this page name. */
  referencesOf(page: Page): Page[];
  /** The pages whose fields name this page. */
  mentionsOf(page: Page): Page[];
}

const views = new Map<string, Promise<View>>();

/** One view a language; kept for the build, read anew for each page of a dev server. */
export function openView(code: string): Promise<View> {
  const open = import.meta.env.DEV ? undefined : views.get(code);
  if (open) return open;
  const view = buildView(code);
  views.set(code, view);
  return view;
}

/** `params` and `props` for a page that each language has once. The default language has no prefix. */
export async function languagePaths() {
  const { languages } = await readSite();
  return languages.map(({ code }, index) => ({
    params: { language: index === 0 ? undefined : code },
    props: { language: code },
  }));
}

/** `params` and `props` for the pages of a collection, in each language. */
export async function pagePaths<Name extends PageCollection>(collection: Name) {
  const languages = await languagePaths();
  const paths = await Promise.all(
    languages.map(async ({ params, props }) => {
      const view = await openView(props.language);
      return view.pages[collection].map((page) => ({
        params: { ...params, slug: page.slug === 'index' ? undefined : page.slug },
        props: { language: props.language, slug: page.slug },
      }));
    }),
  );
  return paths.flat();
}

export async function readSite(): Promise<Site & { hiddenPaths: string[] }> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The settings of the site were not loaded.');
  return entry.data;
}

async function buildView(code: string): Promise<View> {
  const site = await readSite();
  const words = await getEntry('interface', code);
  const language = site.languages.find((known) => known.code === code);
  const [defaultLanguage] = site.languages;
  if (!words || !language || !defaultLanguage)
    throw new Error(`The language ${code} was not loaded.`);

  const href = (path: string) =>
    import.meta.env.BASE_URL + pathInLanguage(path, code, defaultLanguage.code).slice(1);
  const pages = {} as PagesOf;
  for (const collection of pageCollections) {
    const found = await readPages(collection, site, code, defaultLanguage.code, href);
    Object.assign(pages, { [collection]: found });
  }

  const find = <Name extends PageCollection>(collection: Name, slug: string) =>
    bySlug.get(`${collection}/${slug}`) as Page<Name> | undefined;
  const all: Page[] = pageCollections.flatMap((collection): Page[] => pages[collection]);
  const bySlug = new Map(all.map((page) => [`${page.collection}/${page.slug}`, page]));
  const referencesOf = (page: Page) =>
    findTargets(page).flatMap((target) => bySlug.get(target) ?? []);
  const places = new Map(
    pageCollections.flatMap((name) =>
      pages[name].map((page: Page, index) => [page, index] as const),
    ),
  );
  const mentions = new Map<Page, Page[]>();
  for (const page of all) {
    for (const target of new Set(referencesOf(page)))
      mentions.set(target, [...(mentions.get(target) ?? []), page]);
  }
  return {
    site,
    language,
    words: words.data,
    pages,
    href,
    find,
    findAll: (collection, slugs) => slugs.flatMap((slug) => find(collection, slug) ?? []),
    neighborsOf: (page) => {
      const at = places.get(page) ?? 0;
      const siblings: Page[] = pages[page.collection];
      return { previous: siblings[at - 1], next: siblings[at + 1] };
    },
    referencesOf,
    mentionsOf: (page) => mentions.get(page) ?? [],
  };
}

async function readPages<Name extends PageCollection>(
  collection: Name,
  site: Site,
  code: string,
  defaultCode: string,
  href: (path: string) => string,
): Promise<Page<Name>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(collection);
  const chosen = new Map<string, CollectionEntry<Name>>();
  for (const entry of entries) {
    const [language = '', slug = ''] = splitOnce(entry.id);
    const isOwn = language === code;
    if (isOwn || (language === defaultCode && !chosen.has(slug))) chosen.set(slug, entry);
  }
  const pages = [...chosen].map(([slug, entry]) => {
    const written = entry.data.source.language;
    return {
      collection,
      slug,
      href: href(pathOf(collection, slug)),
      entry,
      fallbackFrom:
        written === code ? undefined : site.languages.find((known) => known.code === written),
    };
  });
  const collator = new Intl.Collator(code);
  return pages.sort(
    (a, b) => rank(a) - rank(b) || collator.compare(a.entry.data.title, b.entry.data.title),
  );
}

const splitOnce = (id: string) => [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];

/** Causes, programs and tools have an order, steps a number, workshops a length; the rest go by title. */
function rank({ entry: { data } }: Page): number {
  if ('order' in data) return data.order;
  if ('number' in data) return data.number;
  return 'agenda' in data ? data.minutes.run : 0;
}

/** What the fields of a page name, as `collection/slug`. */
function findTargets({ collection, entry }: Page): string[] {
  const { source: _, ...fields } = entry.data;
  return findReferences({ collection, fields }).map(({ target, value }) => `${target}/${value}`);
}
