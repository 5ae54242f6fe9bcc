import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { ViteDevServer } from 'vite';

/**
 * Makes the search index: from the built pages, or, in a dev server, from the pages it serves when the
 * search is first used and again after a change of the content.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },

      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const index = await openIndex();
        throwOn((await index.addDirectory({ path: folder })).errors);
        await writeIndex(index, path.join(folder, 'pagefind'));
        await close();
        logger.info('The search index is written.');
      },

      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use(`${base}pagefind/`, async (request, response, next) => {
          try {
            files ??= indexServedPages(server, base);
            const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
            const content = (await files).get(file);
            if (!content) return next();
            response.setHeader('Content-Type', contentType(file));
            response.end(content);
          } catch (error) {
            files = undefined;
            logger.error(`The search index could not be made: ${String(error)}`);
            next(error);
          }
        });
      },
    },
  };
}

/**
 * Writes the files of an index. Pagefind's own way to write them may end before the last file is on
 * the disk, and leaves it empty.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  throwOn(errors);
  const targets = files.map(({ path: below, content }) => ({
    target: path.join(folder, below),
    content,
  }));
  for (const parent of new Set(targets.map(({ target }) => path.dirname(target)))) {
    await mkdir(parent, { recursive: true });
  }
  for (const { target, content } of targets) await writeFile(target, content);
}

/** Reads every page that the sitemap of the dev server names, and keeps the index in memory. */
async function indexServedPages(
  server: ViteDevServer,
  base: string,
): Promise<Map<string, Uint8Array>> {
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error('The dev server does not know its address yet.');
  const sitemap = await (await fetch(new URL(`${base}sitemap.xml`, origin))).text();
  const index = await openIndex();
  for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const { pathname } = new URL(address);
    const content = await (await fetch(new URL(pathname, origin))).text();
    throwOn((await index.addHTMLFile({ url: pathname.slice(base.length - 1), content })).errors);
  }
  const { errors, files } = await index.getFiles();
  throwOn(errors);
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  throwOn(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  return index;
}

function throwOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

const contentType = (path: string) =>
  path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';
