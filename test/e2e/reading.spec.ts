import { expect, type Page, test } from '@playwright/test';
import { hasBuilder, hasTracker, hasTranslator, sectionOf, site } from './support/built-site.ts';
import { paperOf } from './support/paper.ts';

// Everything here is without JavaScript.
test.use({ javaScriptEnabled: false });

const sections = Map.groupBy(site.pages, ({ path }) => sectionOf(path));
for (const [section, pages] of sections) {
  test(`nothing is hidden on ${section} pages`, async ({ page }) => {
    test.setTimeout(30_000 + pages.length * 500);
    const hidden: string[] = [];
    for (const { path } of pages) {
      await page.goto(path);
      hidden.push(...(await findHidden(page)).map((text) => `/${path}: ${text}`));
    }
    expect(hidden).toEqual([]);
  });
}

test('a cause has what both sides say, its signals as a table, and its remedies', async ({
  page,
}) => {
  await page.goto('causes/poor-planning/');
  const symptoms = page.getByRole('region', { name: 'What it sounds like' });
  for (const department of ['IT', 'Marketing']) {
    await expect(symptoms.getByRole('heading', { name: department, exact: true })).toBeVisible();
  }
  expect(await symptoms.getByRole('listitem').count()).toBeGreaterThan(3);
  await expect(page.getByRole('columnheader', { name: 'Count this' })).toBeVisible();
  expect(await page.getByRole('row').count()).toBeGreaterThan(2);
  const remedies = page.getByRole('region', { name: 'What mends it' });
  await remedies.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a workshop has its agenda on the clock, its roles and its materials', async ({ page }) => {
  await page.goto('workshops/quick-wins/');
  const agenda = page.getByRole('region', { name: 'Agenda' });
  const clocks = await agenda.locator('.agenda-clock b').allInnerTexts();
  expect(clocks[0]).toBe('0:00');
  expect(clocks).toEqual([...clocks].sort());
  const minutes = await agenda.locator('.agenda-clock small').allInnerTexts();
  const sum = minutes.reduce((total, text) => total + Number.parseInt(text, 10), 0);
  await expect(agenda.getByText(`${sum} minutes in ${minutes.length} parts`)).toBeVisible();
  expect(await page.getByRole('checkbox').count()).toBeGreaterThan(2);
  for (const department of ['IT', 'Marketing', 'Both']) {
    const roles = page.getByRole('region', { name: 'Who does what' });
    await expect(roles.getByRole('heading', { name: department, exact: true })).toBeVisible();
  }
});

test('a step has its conditions, a checklist, and both departments at the table', async ({
  page,
}) => {
  await page.goto('steps/buy-together/');
  await expect(page.getByText('Start when')).toBeVisible();
  await expect(page.getByText('Done when')).toBeVisible();
  await expect(page.getByRole('region', { name: 'To tick off' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Who brings what' })).toBeVisible();
});

test('a term has both voices side by side', async ({ page }) => {
  await page.goto('glossary/pipeline/');
  await expect(page.getByText('False friend').first()).toBeVisible();
  const [it, marketing] = await page
    .getByRole('region', { name: 'What each side means' })
    .locator('.chair')
    .all();
  const boxes = [await it?.boundingBox(), await marketing?.boundingBox()];
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
});

test('the tracker shows the results of its worked example', async ({ page }) => {
  for (const { path } of site.pages.filter(hasTracker)) {
    await page.goto(path);
    const tool = page.locator('.tool', { has: page.locator('.roi') });
    const tracker = tool.locator('.roi');
    await expect(tool.locator('noscript .notice')).toHaveText(/allow JavaScript for this page/);
    await expect(tool.locator('noscript .notice')).toBeVisible();
    await expect(tracker.getByRole('heading', { name: 'Net present value' })).toBeVisible();
    await expect(tracker.locator('.roi-figure strong').first()).toHaveText(/^-?\$[\d,]+$/);
    await expect(tracker.getByRole('img', { name: /Costs and benefits/ })).toBeVisible();
    await expect(tracker.getByRole('table', { name: 'Who pays, who gains' })).toBeVisible();
    for (const box of await tracker.getByRole('textbox').all()) await expect(box).toBeDisabled();
    await expect(tracker.getByRole('button')).toHaveCount(0);
  }
});

test('the roadmap shows its phases, what each team carries in them, and the balance', async ({
  page,
}) => {
  const pages = site.pages.filter(hasBuilder);
  expect(pages.length).toBeGreaterThan(0);
  for (const { path } of pages) {
    await page.goto(path);
    const builder = page.locator('.roadmap').first();
    await expect(
      builder.getByRole('heading', { level: 2 }).or(builder.locator('h3')).first(),
    ).toBeVisible();
    await expect(builder.locator('.roadmap-phase').first()).toContainText(/\d+ of \d+ days/);
    await expect(builder.locator('.roadmap-card').first()).toContainText(/Weeks? \d/);
    await expect(builder.getByRole('button')).toHaveCount(0);
    await expect(builder.getByRole('combobox')).toHaveCount(0);
  }
});

test('the translator shows its mail with a note behind each foreign word', async ({ page }) => {
  const pages = site.pages.filter(hasTranslator).filter(({ path }) => !path.includes('gallery'));
  expect(pages.length).toBeGreaterThan(0);
  for (const { path } of pages) {
    await page.goto(path);
    const translator = page.locator('.translator').first();
    await expect(translator.locator('.translator-reading')).toContainText(/Staging \[[^\]]+\]/);
    await expect(translator.locator('.translator-measure')).toContainText(/\d+ of \d+ words/);
    await expect(translator.getByRole('button')).toHaveCount(0);
  }
});

test('the search says what it needs and leads to the overviews', async ({ page }) => {
  await page.goto('causes/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  // Playwright reads no text in a noscript element, so the ways by role and by text do not lead there.
  const help = page.locator('main noscript');
  await expect(help.locator('.notice')).toHaveText(/^Search needs JavaScript/);
  await help.locator('a', { hasText: 'Glossary' }).click();
  await page.getByRole('link', { name: 'Uptime', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uptime' })).toBeVisible();
});

test('what would not work is not offered', async ({ page }) => {
  await page.goto('causes/');
  await expect(page.getByLabel('Colors')).toBeHidden();
});

test('the colors follow the device', async ({ page }) => {
  await page.goto('causes/');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paperOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paperOf(page)).not.toBe(light);
});

/** Texts in the middle of the page that nobody sees. */
function findHidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const meant = [
      '[data-pagefind-index-attrs]', // what the search reads
      'details > :not(summary)',
      'script, style, option, [aria-hidden=true]',
      '.chart, .chart-legend', // a chart is there once for wide and once for narrow places
      '.canvas-for', // lines for a pen
      '.diagram desc', // read to those who cannot see the picture
      '[data-term-choice], .translator-take-back, .roi button, .room-button, .tool-bar, .roi-voices, .start-from, .chart-more, .workbook-bar', // what only a script makes useful
    ].join();
    return [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .filter(
        (element) =>
          !element.closest(meant) &&
          !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((element) => element.textContent.trim().slice(0, 60));
  });
}
