import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { brandInks } from './src/integrations/brand-inks.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { bodyPlugins } from './src/markdown/body-plugins.ts';
import { contentLocation } from './src/playbook/content-location.ts';
import { readPlaybookOnce } from './src/playbook/reading.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { site, hiddenPaths } = await readPlaybookOnce(contentLocation(root));

const languages = site.languages.map(({ code }) => code);
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const address = process.env.SITE_URL ?? site.url;

/** Runs before the first paint, so it stands in the page itself and the policy names its hash. */
const themeScript = readFileSync(
  new URL('./src/browser/theme-before-paint.js', import.meta.url),
  'utf8',
);
const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** Only these are Preact: a page of the playbook need not pass through its compiler. */
const islandFiles = ['**/src/{ui,tools,browser}/**/*.tsx'];

/** `tsconfig.json` tells Vite's own compiler how to turn JSX into Preact: Babel need not do it before. */
const withoutBabel = {
  name: 'without-babel',
  configResolved({ plugins }) {
    for (const plugin of plugins) if (plugin.name === 'vite:preact-jsx') delete plugin.transform;
  },
};

export default defineConfig({
  ...(address ? { site: address } : {}),
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      hastPlugins: bodyPlugins({ base, languages, hiddenPaths }),
    }),
    syntaxHighlight: false,
  },
  integrations: [
    contentCheck(),
    brandInks(site),
    preact({ include: islandFiles }),
    mdx(),
    pagePolicy(),
    searchIndex(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: {
        // Pagefind compiles its index reader, which is WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${themeHash}`],
      },
    },
  },
  vite: {
    plugins: [withoutBabel],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // One request: the script of every page, and the loader that it shares with islands.
                  {
                    name: 'site',
                    test: /preload-helper|SiteHeader\.astro\?|browser\/site\.ts/,
                    priority: 4,
                  },
                  // Few requests a calculator: what all islands share, what all tools share, the tool.
                  {
                    name: 'preact',
                    test: /node_modules\/(?:preact|@astrojs\/preact)\/|rolldown.runtime/,
                    priority: 3,
                  },
                  {
                    name: 'workbook-actions',
                    test: /browser\/workbook\/(?:actions|share-link|ShareLink)\.tsx?$/,
                    priority: 1,
                  },
                  {
                    name: 'controls',
                    test: /src\/(?:ui\/(?!Beginnings|DayField)[^/]+\.tsx?|browser\/(?:files|new-id|workbook\/(?:ToolFrame|TrayOffers|WorkbookBar|use-offers|use-slice|use-tool))\.tsx?|lib\/(?:departments|is-day|is-record|json-shape|money|months|read-amount|read-decimal|saved-problems|show-day|undo)\.ts)$/,
                    priority: 2,
                  },
                  { name: 'days', test: /src\/lib\/days\.ts$/, priority: 2 },
                  { name: 'terms', test: /src\/lib\/terms\//, priority: 2 },
                  {
                    name: (id) => /src\/tools\/([^/]+)\/index\.ts$/.exec(id)?.[1] ?? null,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
