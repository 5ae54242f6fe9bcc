import { expect, type Page, test } from '@playwright/test';
import {
  expectSearchPageWorks,
  openDialog,
  openSearchPage,
  resultsOf,
  statusOf,
} from './support/search.ts';

const overviews = ['Causes', 'Steps', 'Practices', 'Workshops', 'Programs', 'Tools', 'Glossary'];

test('the index is asked for when somebody searches, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const askedForIndex = () => asked.some((path) => path.includes('/pagefind/'));

  await page.goto('causes/poor-planning/');
  expect(asked.filter((path) => /Search|dialog|words\.json/.test(path))).toEqual([]);
  await openDialog(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(askedForIndex()).toBe(false);
  await page.keyboard.type('uptime');
  await expect(resultsOf(page).first()).toBeVisible();
  expect(askedForIndex()).toBe(true);
});

const places = {
  'in the dialog': async (page: Page) => {
    await page.goto('causes/');
    await openDialog(page);
  },
  'on its page': async (page: Page) => {
    await openSearchPage(page);
    await page.getByRole('searchbox').focus();
  },
};
for (const [where, open] of Object.entries(places)) {
  test(`without its index the search ${where} says so, leads on, and tries again`, async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open(page);
    await page.keyboard.type('uptime');
    await expect(statusOf(page)).toContainText('The search index could not be loaded');
    const panel = page.locator('.search-panel');
    await expect(panel.getByRole('link')).toHaveText(overviews);
    await expect(page.getByRole('searchbox')).toHaveValue('uptime');

    await page.unroute('**/pagefind/**');
    await page.keyboard.type(' ');
    await expect(resultsOf(page).first()).toHaveText('Uptime');
  });
}

test('an index that breaks off in the middle is said as well', async ({ page }) => {
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await page.goto('search/?q=uptime');
  await expect(statusOf(page)).toContainText('The search index could not be loaded');
});

for (const [what, address] of [
  ['words', '**/search/words.json'],
  ['program', '**/_astro/dialog.*.js'],
] as const) {
  test(`without the ${what} of the dialog the button leads to the search page`, async ({
    page,
  }) => {
    await page.route(address, (route) => route.abort());
    await page.goto('causes/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expectSearchPageWorks(page);
    await page.getByRole('searchbox').fill('uptime');
    await expect(resultsOf(page).first()).toHaveText('Uptime');
  });
}

test('what is typed before the search page works is searched for when it does', async ({
  page,
}) => {
  const { promise: letGo, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/_astro/SearchPage.*.js', async (route) => {
    await letGo;
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('uptime');
  release();
  await expect(resultsOf(page).first()).toHaveText('Uptime');
  await expect(field).toHaveValue('uptime');
  await expect(field).toBeFocused();
});

test('the search page begins with the cursor in its field', async ({ page }) => {
  await openSearchPage(page);
  await expect(page.getByRole('searchbox')).toBeFocused();
});
