import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { findPage, site } from './support/built-site.ts';
import { htmlRules } from './support/html-rules.ts';
import { findDeadLinks } from './support/links.ts';
import { readOutlines } from './support/outline.ts';

test('every link leads to a page, and to a place on it', async ({ page }) => {
  const outlines = await readOutlines(page, site.pages);
  expect(findDeadLinks(outlines, site)).toEqual([]);
});

test('a link to nowhere is found', async ({ page }) => {
  const html = '<a href="/causes/none/">a</a><a href="/causes/#none">b</a><img src="none.png">';
  const [bad] = await readOutlines(page, [
    { path: 'bad/', html: html.replaceAll('"/', `"${site.base}`) },
  ]);
  const outlines = await readOutlines(page, site.pages);
  expect(findDeadLinks(bad ? [bad, ...outlines] : [], site)).toEqual([
    '/bad/ leads to /causes/none/, which is not there',
    '/bad/ leads to /causes/#none, and the page has no such place',
    '/bad/ leads to /bad/none.png, which is not there',
  ]);
});

test('every link that the search knows leads to a page', () => {
  const words = JSON.parse(
    readFileSync(path.join(site.directory, 'search/words.json'), 'utf8'),
  ) as {
    terms: { href: string }[];
    overviews: { href: string }[];
  };
  const hrefs = [...words.terms, ...words.overviews].map(({ href }) => href);
  expect(hrefs.length).toBeGreaterThan(6);
  for (const href of hrefs) findPage(href.slice(site.base.length));
});

test('every page is valid HTML', async () => {
  const checker = new HtmlValidate(htmlRules);
  const found: string[] = [];
  for (const { path: address, html } of site.pages) {
    const { results } = await checker.validateString(html, address);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        found.push(`/${address} ${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(found).toEqual([]);
});

test('every page has a title of its own, one heading of the first level, a language and a description', async ({
  page,
}) => {
  const outlines = await readOutlines(page, site.pages);
  expect(outlines.length).toBeGreaterThan(80);
  const titles = Map.groupBy(outlines, ({ title }) => title);
  const shared = [...titles].filter(([, { length }]) => length > 1);
  expect(shared.map(([title, pages]) => [title, ...pages.map(({ path }) => path)])).toEqual([]);
  for (const { path: address, title, headings, language, description } of outlines) {
    expect(title, address).toMatch(/\S/);
    expect(headings, address).toHaveLength(1);
    expect(language, address).toMatch(/^[a-z]{2}/);
    expect(description, address).toMatch(/\S{3}/);
    // What a search engine shows of it.
    expect(description.length, `${address}: ${description}`).toBeLessThanOrEqual(200);
  }
});

test('a page does not grow with the site: it names the pages around it and no others', async ({
  page,
}) => {
  const isOverview = /^([a-z]+\/)?$/;
  for (const { path: address, addresses } of await readOutlines(page, site.pages)) {
    if (isOverview.test(address)) continue;
    const pages = new Set(addresses.filter((to) => to.startsWith(site.base) && to.endsWith('/')));
    expect(pages.size, address).toBeLessThan(site.pages.length / 2);
  }
});

test('only what is no page of the playbook stays out of search engines', async ({ page }) => {
  const outlines = await readOutlines(page, site.pages);
  const hidden = outlines.filter(({ robots }) => robots.includes('noindex'));
  expect(hidden.map(({ path: address }) => address)).toEqual(['404.html', 'about/gallery/']);
});
