import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from './support/islands.ts';
import { expectFocusKept, tabBackTo, tabTo } from './support/keyboard.ts';
import { netPresentValues } from './support/tracker.ts';

// A trace keeps a picture of the page for every key that is pressed.
test.use({ trace: 'off' });

test.beforeEach(async ({ page }) => {
  await page.goto('tools/roi/');
  await wakeIslands(page);
  await expect(addCost(page)).toBeEnabled();
});

test('an amount is changed with the keyboard, and the result follows and is announced', async ({
  page,
}) => {
  const [before] = await netPresentValues(page);
  const amount = page.getByRole('textbox', { name: /^Implementation partner:.*Amount/ });
  await tabTo(page, amount);
  await expect(amount).toHaveValue('60,000');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('90000');

  // Money of month 0 is not discounted, so 30,000 more cost is 30,000 less value.
  await expect.poll(async () => (await netPresentValues(page))[0]).toBe(Number(before) - 30_000);
  const [hard] = await figures(page).first().getByRole('strong').allInnerTexts();
  await expect(status(page)).toContainText(`Net present value: ${hard} hard only`);
  await expect(amount).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(amount).toHaveValue('90,000');
  await expectFocusKept(page);
});

test('a text that is no number leaves the last good result and leads back to the field', async ({
  page,
}) => {
  const before = await netPresentValues(page);
  const rate = page.getByLabel('Discount rate a year');
  await tabTo(page, rate);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('ten');
  await page.keyboard.press('Tab');
  await expect(rate).toHaveAccessibleDescription(/This is not a number\. Write one like/);
  await expect(rate).toHaveAttribute('aria-invalid', 'true');
  await expect(rate).toHaveValue('ten');
  await expect(status(page)).toContainText('One field cannot be read');
  expect(await netPresentValues(page)).toEqual(before);

  const wayBack = page.getByRole('link', { name: 'Discount rate a year' });
  await tabBackTo(page, wayBack);
  await page.keyboard.press('Enter');
  await expect(rate).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10');
  await expect(wayBack).toBeHidden();
  await expect(rate).not.toHaveAttribute('aria-invalid');
});

test('a line is added, removed and brought back without losing the focus', async ({ page }) => {
  const lines = page.getByRole('list', { name: 'Benefits' });
  const names = lines.getByRole('textbox', { name: 'What for' });
  const count = await names.count();

  await page.getByRole('button', { name: 'Add a benefit' }).focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(count + 1);
  await expect(names.last()).toBeFocused();
  await expect(status(page)).toContainText('Benefit added.');
  await page.keyboard.type('Fewer calls');
  await expect(names.last()).toHaveValue('Fewer calls');

  await tabTo(page, page.getByRole('button', { name: 'Remove Fewer calls' }));
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(count);
  await expect(names.last()).toBeFocused();
  await expect(status(page)).toContainText('Removed Fewer calls. Undo brings it back.');

  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(count + 1);
  await expect(names.last()).toHaveValue('Fewer calls');
  await expectFocusKept(page);

  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(names).toHaveCount(count);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(names.last()).toHaveValue('Fewer calls');
  await expectFocusKept(page);
});

test('Ctrl+Z in a field takes back what was typed there', async ({ page }) => {
  const length = page.getByLabel('Length in months');
  await tabTo(page, length);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('24');
  await expect(length).toHaveValue('24');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(length).toHaveValue('36');
  await expectFocusKept(page);
});

test('removing every line keeps the focus, and the worked example comes back', async ({ page }) => {
  const before = await netPresentValues(page);
  const remove = page.getByRole('button', { name: /^Remove / });
  for (let left = await remove.count(); left > 0; left--) {
    await remove.first().press('Enter');
    await expect(remove).toHaveCount(left - 1);
    await expectFocusKept(page);
  }
  await expect(page.getByText('This plan has no lines yet')).toBeVisible();

  await tabBackTo(page, page.locator('summary', { hasText: 'Start from something else' }));
  await page.keyboard.press('Enter');
  const restore = page.getByRole('button', { name: 'Back to the worked example' });
  await tabTo(page, restore);
  await page.keyboard.press('Enter');
  await expect.poll(() => netPresentValues(page)).toEqual(before);
  await expectFocusKept(page);
});

test('the table behind the chart opens with Enter and scrolls by keyboard', async ({ page }) => {
  const table = page.getByRole('table', { name: 'Costs and benefits' });
  await expect(table).toHaveCount(0);
  await tabTo(page, page.getByText('The months as a table'));
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
  // A row for month 0, one for each of 36 months, and the head.
  await expect(table.getByRole('row')).toHaveCount(38);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Costs and benefits' })).toBeFocused();
});

test('a choice is made with the arrow keys, and who pays follows', async ({ page }) => {
  const row = page
    .getByRole('table', { name: 'Who pays, who gains' })
    .getByRole('row', { name: 'Marketing' });
  await expect(row).toContainText('$18,000');
  const home = page.getByLabel(/^Implementation partner:.*paid by/);
  await tabTo(page, home);
  await page.keyboard.type('Marketing');
  await expect(row).toContainText('$78,000');
  await expectFocusKept(page);
});

const addCost = (page: Page) => page.getByRole('button', { name: 'Add a cost' });

const status = (page: Page) => page.locator('.tool-bar').getByRole('status');

const figures = (page: Page) => page.locator('.roi-figure');
