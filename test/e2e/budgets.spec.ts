import { expect, test } from '@playwright/test';
import { type BuiltPage, findPage, hasTool, site } from './support/built-site.ts';
import { countBytes, weigh } from './support/weight.ts';

const kilobyte = 1024;

// Brotli. A page must not grow past these; find out what made it grow before raising one.
const budgets = {
  content: { html: 8, css: 7, js: 2.5, font: 20, requests: 5 },
  tool: { html: 14, css: 10, js: 40, font: 20, requests: 12 },
};

const kindOf = (page: BuiltPage) => (hasTool(page) || isOfScripts(page) ? 'tool' : 'content');

const isOfScripts = ({ path }: BuiltPage) => /(^|\/)(search|workbook)\/$/.test(path);

/** Nobody reads the gallery: it holds every component at once. Sheets hold the whole glossary, to be printed. */
const isSheet = ({ path }: BuiltPage) => /(^|\/)glossary\/(booklet|cards)\//.test(path);
const read = site.pages.filter((page) => !page.path.endsWith('about/gallery/') && !isSheet(page));

for (const kind of ['content', 'tool'] as const) {
  const pages = read.filter((page) => kindOf(page) === kind);
  const budget = budgets[kind];

  test(`the HTML of every ${kind} page stays below ${budget.html} KB`, () => {
    expect(pages.length).toBeGreaterThan(0);
    const heavy = pages
      .map(({ path, html }) => ({ path, size: countBytes(html) / kilobyte }))
      .filter(({ size }) => size > budget.html)
      .map(({ path, size }) => `/${path} ${size.toFixed(1)} KB`);
    expect(heavy).toEqual([]);
  });

  for (const { path } of pickOfEachSort(pages)) {
    test(`/${path} and pages that load the same stay below the ${kind} budget`, async ({
      page,
    }) => {
      const { css, js, fonts, requests } = await weigh(page, path);
      expect.soft(css / kilobyte, 'KB of CSS').toBeLessThanOrEqual(budget.css);
      expect.soft(js / kilobyte, 'KB of JavaScript').toBeLessThanOrEqual(budget.js);
      expect.soft(fonts, 'fonts').toHaveLength(1);
      expect.soft((fonts[0] ?? 0) / kilobyte, 'KB of the font').toBeLessThanOrEqual(budget.font);
      expect.soft(requests, 'requests').toBeLessThanOrEqual(budget.requests);
      // A page that loads nothing would pass all of that.
      expect(Math.min(css, js)).toBeGreaterThan(0);
    });
  }
}

/** One page for each set of files that pages load. */
function pickOfEachSort(pages: BuiltPage[]): BuiltPage[] {
  const files = /(?:href|src|component-url|renderer-url)="([^"]*\/_astro\/[^"]+)"/g;
  const sorts = Map.groupBy(pages, ({ html }) =>
    [...new Set([...html.matchAll(files)].map(([, file]) => file))].sort().join(' '),
  );
  return [...sorts.values()].flatMap(([first]) => first ?? []);
}

test('a sheet to print takes at most 200 bytes a term', () => {
  for (const { path, html } of site.pages.filter(isSheet)) {
    const terms = html.match(/class="booklet-word"|class="card card-it"/g)?.length ?? 0;
    expect(terms, path).toBeGreaterThan(50);
    expect(countBytes(html) / terms, path).toBeLessThan(200);
  }
});

test('scripts of a tool are on pages with a tool only', () => {
  expect(findPage('causes/poor-planning/').html).not.toContain('astro-island');
  expect(findPage('tools/roi/').html).toContain('astro-island');
});
