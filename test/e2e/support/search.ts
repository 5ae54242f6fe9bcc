import { expect, type Page } from '@playwright/test';
import type { BuiltPage } from './built-site.ts';

/** Opens the search over the page. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
}

/** Opens the search page and waits until it works. */
export async function openSearchPage(page: Page, query = ''): Promise<void> {
  await page.goto(`search/${query}`);
  await expectSearchPageWorks(page);
}

export async function expectSearchPageWorks(page: Page): Promise<void> {
  await expect(page.locator('astro-island')).toHaveCount(1);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Titles of the pages that were found, first to last. */
export const resultsOf = (page: Page) => page.locator('[data-result]');

export const statusOf = (page: Page) => page.locator('.search-panel').getByRole('status');

/** Asks for more results until all are shown, and returns their titles in alphabetical order. */
export async function readAllTitles(page: Page): Promise<string[]> {
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
  const count = Number.parseInt(await statusOf(page).innerText(), 10);
  const more = page.getByRole('button', { name: 'Show more results' });
  for (let shown = await resultsOf(page).count(); shown < count; ) {
    await more.click();
    await expect.poll(() => resultsOf(page).count()).toBeGreaterThan(shown);
    shown = await resultsOf(page).count();
  }
  await expect(more).toBeHidden();
  return (await resultsOf(page).allInnerTexts()).sort();
}

/** Titles of the pages that can be found by a filter, in alphabetical order, as their HTML says. */
export function titlesWith(filter: string, value: string, pages: BuiltPage[]): string[] {
  return pages
    .filter(({ html }) => html.includes(`data-pagefind-filter="${filter}:${value}"`))
    .map(titleOf)
    .sort();
}

export const titleOf = ({ html }: BuiltPage) => decode(html.match(/<h1[^>]*>([^<]*)</)?.[1] ?? '');

const decode = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
