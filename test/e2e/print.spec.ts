import { expect, test } from '@playwright/test';
import { paperOf } from './support/paper.ts';

// A device in dark colors prints as any other.
test.use({ colorScheme: 'dark' });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

for (const path of ['workshops/quick-wins/', 'causes/poor-planning/', 'tools/roi/', '']) {
  test(`/${path} on paper leaves out what only a screen needs, and is black on white`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
    const ink = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      const [red = 255, green = 255, blue = 255] =
        getComputedStyle(heading).color.match(/\d+/g)?.map(Number) ?? [];
      return Math.max(red, green, blue);
    });
    expect(ink).toBeLessThan(64);
  });
}

test('a dark theme chosen by hand stays on the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' });
  await page.goto('causes/poor-planning/');
  await page.getByLabel('Colors').selectOption('Dark');
  await page.emulateMedia({ media: 'print' });
  expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
});

test('a workshop keeps its agenda and its boxes to tick', async ({ page }) => {
  await page.goto('workshops/quick-wins/');
  const items = await page.locator('.agenda-item').all();
  const boxes = await page.locator('.checklist input').all();
  expect(Math.min(items.length, boxes.length)).toBeGreaterThan(2);
  for (const kept of [...items, ...boxes]) await expect(kept).toBeVisible();
  // No box that is taller than its sheet, and no blank sheets.
  expect(countSheets(await page.pdf())).toBeLessThanOrEqual(10);
});

test('the tracker prints its figures, its chart and its lines', async ({ page }) => {
  await page.goto('tools/roi/');
  const tracker = page.locator('.roi');
  await expect(tracker.getByRole('heading', { name: 'Net present value' })).toBeVisible();
  await expect(tracker.getByRole('img', { name: /Costs and benefits/ })).toBeVisible();
  await expect(tracker.getByLabel(/^Implementation partner:.*Amount/)).toBeVisible();
  await expect(tracker.getByRole('status')).toBeHidden();
  const sheets = countSheets(await page.pdf());
  expect(sheets).toBeLessThanOrEqual(10);

  // What a browser lays out it may still leave out on paper; the lines take a sheet.
  await tracker.locator('.roi-lines').evaluateAll((lists) => {
    for (const list of lists as HTMLElement[]) list.hidden = true;
  });
  expect(countSheets(await page.pdf())).toBeLessThan(sheets);
});

test('a link within the playbook prints as its words alone', async ({ page }) => {
  await page.goto('causes/poor-planning/');
  // A marked word has the number of its note behind it.
  const links = page.locator('main a[href]:not([data-note])');
  const added = await links.evaluateAll((all) =>
    all.map((link) => getComputedStyle(link, '::after').content),
  );
  expect(added.filter((content) => content !== 'none' && content !== 'normal')).toEqual([]);
});

const countSheets = (pdf: Buffer) =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
