import { expect, test } from '@playwright/test';
import { findBarriers, findBarriersInLooks, unfold } from './support/axe.ts';
import { sectionOf, site } from './support/built-site.ts';

test.use({ reducedMotion: 'reduce', trace: 'off' });

// A test reads so many pages: enough to be quick, few enough to share among the workers.
const most = 8;

for (const { section, part, paths } of groupPages()) {
  test(`axe finds nothing on ${section} pages, part ${part}`, async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await unfold(page);
      const barriers = await findBarriersInLooks(page, [320, 1280]);
      found.push(...barriers.map((barrier) => `/${path} in ${barrier}`));
    }
    expect(found).toEqual([]);
  });
}

/** Hundreds of terms share one layout, and their HTML is checked page by page: of these, every tenth is read. */
function isTerm({ path }: { path: string }): boolean {
  return /(?:^|\/)glossary\/(?!by-word|booklet|cards|false-friends|themes)[^/]+\/$/.test(path);
}

function groupPages() {
  const terms = site.pages.filter(isTerm);
  const skipped = new Set(terms.filter((_, at) => at % 10 > 0));
  const read = site.pages.filter((page) => !skipped.has(page));
  const sections = Map.groupBy(read, ({ path }) => sectionOf(path));
  return [...sections].flatMap(([section, pages]) =>
    Array.from({ length: Math.ceil(pages.length / most) }, (_, at) => ({
      section,
      part: at + 1,
      paths: pages.slice(at * most, (at + 1) * most).map(({ path }) => path),
    })),
  );
}

for (const [theme, opposite] of [
  ['Dark', 'light'],
  ['Light', 'dark'],
] as const) {
  test(`axe finds nothing in the ${theme.toLowerCase()} theme chosen by hand`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: opposite });
    await page.goto('tools/roi/');
    await unfold(page);
    await page.getByLabel('Colors').selectOption(theme);
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('axe finds nothing in the search dialog, with results and without', async ({ page }) => {
  await page.goto('causes/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await field.fill('lead');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await unfold(page);
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);

  await field.fill('piepline');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);
});

test('axe finds nothing in the tracker when a number cannot be read', async ({ page }) => {
  await page.goto('tools/roi/');
  await unfold(page);
  await page.getByLabel('Length in months').fill('many');
  await expect(page.getByText('These are the last good figures')).toBeVisible();
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);
});

test('axe finds nothing in a tracker without lines', async ({ page }) => {
  await page.goto('tools/roi/');
  await unfold(page);
  const remove = page.getByRole('button', { name: /^Remove / });
  for (let left = await remove.count(); left > 0; left--) await remove.first().click();
  await expect(page.getByText('This plan has no lines yet')).toBeVisible();
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);
});
