import { expect, type Page, test } from '@playwright/test';
import { findBarriersInLooks } from './support/axe.ts';
import { site } from './support/built-site.ts';
import { tabTo } from './support/keyboard.ts';

const address = 'practices/one-calendar/';
const mark = (page: Page) => page.locator('a.term', { hasText: 'campaigns' }).first();
const panel = (page: Page) => page.getByRole('dialog', { name: 'campaigns' });
const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();

test.beforeEach(({ page }) => page.goto(address).then(() => undefined));

test('a marked word opens a panel with both voices, and Escape leads back to the word', async ({
  page,
}) => {
  await tabTo(page, mark(page));
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText(/IT.*one mailing|IT.*entry/);
  await expect(panel(page)).toContainText('Marketing');
  await expect(panel(page)).toContainText('False friend');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('link', { name: 'Campaign' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(mark(page)).toBeFocused();
});

test('a click elsewhere closes the panel, and another word takes its place', async ({ page }) => {
  await mark(page).click();
  await expect(panel(page)).toBeVisible();
  await page.locator('a.term', { hasText: 'launch' }).first().click();
  await expect(page.getByRole('dialog', { name: 'launch' })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the panel leads to the page of the word', async ({ page }) => {
  await mark(page).click();
  await panel(page).getByRole('link', { name: 'Campaign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Campaign' })).toBeVisible();
});

test('with a modifier key the word is the link that it looks like', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await mark(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await opened).url()).toContain('/glossary/campaign/');
});

test('a reader chooses how often words are marked, and pages remember it', async ({ page }) => {
  const links = page.locator('.page-body a[data-note][href]');
  const first = await links.count();
  const all = await page.locator('.page-body a[data-note]').count();
  expect(all).toBeGreaterThan(first);

  await choose(page, 'every time');
  await expect(links).toHaveCount(all);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'every time' })).toBeChecked();
  await expect(links).toHaveCount(all);
  await links.last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await choose(page, 'not at all');
  await page.goto('causes/poor-planning/');
  await expect(page.locator('.page-body a[data-note]').first()).toBeAttached();
  await expect(links).toHaveCount(0);
});

test('the choice holds for the page where nothing can be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  });
  await page.reload();
  await choose(page, 'not at all');
  await expect(page.locator('.page-body a[data-note][href]')).toHaveCount(0);
});

test('a page says which words it uses, each with its number, and prints them as notes', async ({
  page,
}) => {
  const notes = page.getByRole('region', { name: 'Words on this page' }).locator('ol > li');
  const numbers = await page
    .locator('.page-body a[data-note]')
    .evaluateAll((marks) => marks.map((each) => Number((each as HTMLElement).dataset.note)));
  await expect(notes).toHaveCount(Math.max(...numbers));
  await page.emulateMedia({ media: 'print' });
  const printed = await mark(page).evaluate((element) => [
    getComputedStyle(element, '::after').content,
    (element as HTMLElement).dataset.note,
  ]);
  expect(printed[0]).toContain(printed[1] ?? 'a number');
  await expect(page.getByRole('radio', { name: 'every time' })).toBeHidden();
});

test('words that are not marked print without numbers', async ({ page }) => {
  await choose(page, 'not at all');
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .locator('.page-body a[data-note]')
    .evaluateAll((marks) => marks.map((each) => getComputedStyle(each, '::after').content));
  expect([...new Set(printed)]).toEqual(['none']);
});

test('axe finds nothing in an open panel at any width', async ({ page }) => {
  test.setTimeout(60_000);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await mark(page).click();
    await expect(panel(page)).toBeVisible();
    expect(await findBarriersInLooks(page, [width])).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('no page has a mark without its note', () => {
  const lost = site.pages.flatMap(({ path, html }) =>
    [...html.matchAll(/data-note="(\d+)"/g)]
      .filter(([, number]) => !html.includes(`id="term-${number}"`))
      .map(([mark]) => `/${path}: ${mark}`),
  );
  expect(lost).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a marked word is a plain link', async ({ page }) => {
    await mark(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Campaign' })).toBeVisible();
  });

  test('what only a script can do is not offered', async ({ page }) => {
    await expect(page.getByRole('radio', { name: 'every time' })).toBeHidden();
  });
});
