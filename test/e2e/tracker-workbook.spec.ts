import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from './support/islands.ts';
import { fieldOf, netPresentValues } from './support/tracker.ts';

test.use({ trace: 'off' });

const partner = /^Implementation partner:.*Amount/;

test.beforeEach(({ page }) => openTracker(page));

test('what is typed is there again after the tab was killed', async ({ page, context }) => {
  await fieldOf(page, partner).pressSequentially('9');
  const typed = await fieldOf(page, partner).inputValue();
  // No time to say goodbye.
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await openTracker(again);
  await expect(fieldOf(again, partner)).toHaveValue(typed);
  await expect(again.getByText('Saved on this device', { exact: true })).toBeVisible();
});

test('a text that is no number outlives the page, and so does its problem', async ({ page }) => {
  await fieldOf(page, partner).fill('about 60k');
  await page.reload();
  await wakeIslands(page);
  await expect(fieldOf(page, partner)).toHaveValue('about 60k');
  await expect(fieldOf(page, partner)).toHaveAttribute('aria-invalid', 'true');
});

test('two tabs agree while somebody types in one', async ({ page, context }) => {
  const other = await context.newPage();
  await openTracker(other);
  await fieldOf(page, partner).fill('70000');
  await expect(fieldOf(other, partner)).toHaveValue('70,000');
  await expect.poll(() => netPresentValues(other)).toEqual(await netPresentValues(page));
  await fieldOf(other, /^Content migration:.*Amount/).fill('20000');
  await expect(fieldOf(page, /^Content migration:.*Amount/)).toHaveValue('20,000');
  await expect(fieldOf(page, partner)).toHaveValue('70,000');
});

test('undo reaches back over a reload and from page to page', async ({ page }) => {
  const before = await netPresentValues(page);
  await fieldOf(page, partner).fill('70000');
  await page.reload();
  await wakeIslands(page);
  await expect(fieldOf(page, partner)).toHaveValue('70,000');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => netPresentValues(page)).toEqual(before);
});

test('the tracker of a workshop shows the same workbook', async ({ page }) => {
  await fieldOf(page, partner).fill('70000');
  await page.goto('workshops/roi-baseline/');
  await wakeIslands(page);
  await expect(fieldOf(page, partner)).toHaveValue('70,000');
});

test('a share link is looked at, cannot be changed, and is kept', async ({ page, browser }) => {
  await fieldOf(page, partner).fill('70000');
  await page.getByRole('button', { name: 'Share link' }).click();
  const link = await page.getByRole('textbox', { name: /link/i }).inputValue();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(link);
  await wakeIslands(visitor);
  await expect(visitor.getByText(/You are looking at a shared copy/).first()).toBeVisible();
  await expect(fieldOf(visitor, partner)).toHaveValue('70,000');
  await expect(fieldOf(visitor, partner)).toBeDisabled();
  await visitor.getByRole('button', { name: 'Keep as a new workbook' }).click();
  await expect(fieldOf(visitor, partner)).toBeEnabled();
  await fieldOf(visitor, partner).fill('65000');
  await visitor.reload();
  await wakeIslands(visitor);
  await expect(fieldOf(visitor, partner)).toHaveValue('65,000');
  await visitor.context().close();
});

test('a line goes through the tray into another workbook', async ({ page }) => {
  await page.getByRole('button', { name: 'Details Content migration' }).click();
  await page.getByRole('button', { name: 'Put in the tray' }).click();
  await expect(page.getByText('It is in the tray.')).toBeVisible();
  await page.locator('summary', { hasText: 'Start from something else' }).click();
  await page.getByRole('button', { name: 'An empty plan' }).click();
  await expect(page.getByText('Content migration, from Replace the CMS')).toBeVisible();
  await page.getByRole('button', { name: 'Add Content migration' }).click();
  await expect(fieldOf(page, /^Content migration:.*Amount/)).toHaveValue('18,000');
  await expect(page.getByText('Content migration, from Replace the CMS')).toBeHidden();
});

test('where the browser keeps nothing, the tracker works and says so', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  await openTracker(page);
  const [before] = await netPresentValues(page);
  await fieldOf(page, partner).fill('70000');
  await expect.poll(async () => (await netPresentValues(page))[0]).toBe(Number(before) - 10_000);
  await expect(page.getByText(/Not saved: this browser keeps nothing/)).toBeVisible();
  await context.close();
});

test('numbers of a newer version are kept as they are, and said so', async ({ page }) => {
  await fieldOf(page, partner).fill('70000');
  const texts = await page.evaluate(() => {
    const entries = Object.entries(localStorage).filter(([, text]) =>
      text.includes('"kind":"roi"'),
    );
    for (const [key, text] of entries) {
      localStorage.setItem(key, text.replace('"version":2', '"version":9'));
    }
    return entries.map(([key]) => [key, localStorage.getItem(key)]);
  });
  expect(texts).toHaveLength(1);
  await page.reload();
  await wakeIslands(page);
  await expect(page.getByText(/written by a newer version of the tracker/)).toBeVisible();
  await expect(fieldOf(page, partner)).toBeDisabled();
  for (const [key, text] of texts) {
    expect(await page.evaluate((name) => localStorage.getItem(name), String(key))).toBe(text);
  }
});

async function openTracker(page: Page) {
  await page.goto('tools/roi/');
  await wakeIslands(page);
  await expect(page.getByRole('button', { name: 'Add a cost' })).toBeEnabled();
}
