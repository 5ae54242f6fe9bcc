import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { typeset } from '../lib/typeset.ts';
import { needsMdx } from './body.ts';
import type { CollectionName } from './collections.ts';
import { contentLocation } from './content-location.ts';
import { type Entry, isEntryOf, type Playbook } from './playbook.ts';
import { readPlaybookAgain, readPlaybookOnce } from './reading.ts';
import { dropHiddenReferences } from './references.ts';

/** Compiles a body with tags: the code of a function, and the headings of the body. */
export type CompileMdx = (
  body: string,
  fileURL: URL,
  settings: { base: string; languages: readonly string[]; hiddenPaths: ReadonlySet<string> },
) => Promise<{ code: string; headings: { depth: number; slug: string; text: string }[] }>;

/**
 * Loads a collection from `content/base` with `content/org` over it. A body without a tag is rendered
 * as Markdown, one with a tag is compiled as MDX; `renderBody` shows both. Entries that did not change
 * are kept.
 */
export function layeredLoader(collection: CollectionName, compileMdx: CompileMdx): Loader {
  return {
    name: `layered-${collection}`,
    load: (context) =>
      loadAndWatch(context, async (playbook) => {
        const entries = playbook.entries.filter((entry) => isEntryOf(entry, collection));
        // While an author mends a page, a dev server goes on showing what it was.
        const faulty = playbook.faultyPages.filter((page) => page.collection === collection);
        const kept = new Set(faulty.map(({ language, slug }) => `${language}/${slug}`));
        for (const entry of entries) {
          const id = `${entry.language}/${entry.slug}`;
          kept.add(id);
          await storeEntry(
            id,
            dropHiddenReferences(entry, playbook.hiddenPaths),
            playbook,
            context,
            compileMdx,
          );
        }
        for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
      }),
  };
}

/** The site's settings, as the one entry `site`. */
export function siteLoader(): Loader {
  return {
    name: 'layered-site',
    load: (context) =>
      loadAndWatch(context, async ({ site, hiddenPaths }) => {
        const data = await context.parseData({
          id: 'site',
          data: { ...site, hiddenPaths: [...hiddenPaths] },
        });
        context.store.set({ id: 'site', data });
      }),
  };
}

/** The words of the interface, an entry a language. */
export function interfaceLoader(): Loader {
  return {
    name: 'layered-interface',
    load: (context) =>
      loadAndWatch(context, async ({ interfaces }) => {
        for (const [id, words] of interfaces) {
          context.store.set({ id, data: await context.parseData({ id, data: { ...words } }) });
        }
      }),
  };
}

async function storeEntry(
  id: string,
  entry: Entry,
  playbook: Playbook,
  context: LoaderContext,
  compileMdx: CompileMdx,
): Promise<void> {
  const { store, parseData, renderMarkdown, generateDigest, config } = context;
  const { collection, body, file } = entry;
  const fields = typesetFields(collection, entry.fields);
  const digest = generateDigest({
    collection,
    fields,
    body,
    file,
    hidden: [...playbook.hiddenPaths],
    languages: playbook.site.languages,
  });
  if (store.get(id)?.digest === digest) return;

  const data = await parseData({
    id,
    data: { ...fields, source: { file, language: entry.language } },
  });
  if (body === '' || collection === 'diagrams') {
    store.set({ id, data, digest, ...(body === '' ? {} : { body }) });
    return;
  }
  const fileURL = new URL(file, config.root);
  if (file.endsWith('.mdx') && needsMdx(body)) {
    const languages = playbook.site.languages.map(({ code }) => code);
    const { base } = config;
    const { hiddenPaths } = playbook;
    const { code, headings } = await compileMdx(body, fileURL, { base, languages, hiddenPaths });
    store.set({ id, data, body, digest, rendered: { html: '', metadata: { headings, code } } });
  } else {
    store.set({ id, data, body, digest, rendered: await renderMarkdown(body, { fileURL }) });
  }
}

/**
 * The fields with quotation marks as in print, which the body gets from its renderer. Terms stay as
 * they were written, because tools compare them with what a person types.
 */
const typesetFields = (collection: CollectionName, fields: Entry['fields']): object =>
  collection === 'glossary' ? fields : typesetGroup(fields);

/** What no reader is shown as it is: words that people search by, and the numbers of a worked example. */
const unprinted = new Set(['aliases', 'state']);

const typesetGroup = (group: object): object =>
  Object.fromEntries(
    Object.entries(group).map(([name, value]) => [
      name,
      unprinted.has(name) ? value : typesetTexts(value),
    ]),
  );

function typesetTexts(value: unknown): unknown {
  if (typeof value === 'string') return typeset(value);
  if (Array.isArray(value)) return value.map(typesetTexts);
  return typeof value === 'object' && value !== null ? typesetGroup(value) : value;
}

/** Loads once, and again after each change of a content file while a dev server watches. */
async function loadAndWatch(
  { watcher, config }: LoaderContext,
  load: (playbook: Playbook) => Promise<void>,
): Promise<void> {
  const location = contentLocation(fileURLToPath(config.root));
  await load(await readPlaybookOnce(location));
  if (!watcher) return;
  watcher.add(location.contentFolder);
  watcher.on('all', async (_event, changed) => {
    if (!path.resolve(changed).startsWith(location.contentFolder + path.sep)) return;
    await load(await readPlaybookAgain(location));
  });
}
