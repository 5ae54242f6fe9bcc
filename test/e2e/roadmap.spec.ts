import { expect, test } from '@playwright/test';
import { addAll, cardOf, openBuilder, statusOf, titlesIn } from './support/builder.ts';
import { wakeIslands } from './support/islands.ts';
import { expectFocusKept, tabTo } from './support/keyboard.ts';

// A trace keeps a picture of the page for every key that is pressed.
test.use({ trace: 'off' });

test.beforeEach(({ page }) => openBuilder(page));

test('titles typed one after the other become cards, and nothing else moves', async ({ page }) => {
  const before = await titlesIn(page, 'Foundation');
  await addAll(page, ['Customer portal', 'Chat', 'Search on every page']);
  expect(await titlesIn(page)).toEqual(['Customer portal', 'Chat', 'Search on every page']);
  expect(await titlesIn(page, 'Foundation')).toEqual(before);
  await expect(page.getByLabel('Add an initiative')).toBeFocused();
  await expect(statusOf(page)).toContainText('Added Search on every page.');
});

test('a card is moved with the keyboard, keeps the focus, and goes back by undo', async ({
  page,
}) => {
  const [title = ''] = await titlesIn(page, 'Quick wins');
  const card = cardOf(page, title).getByRole('button', { name: title });
  await tabTo(page, card);
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => titlesIn(page, 'Foundation')).toContain(title);
  await expect(card).toBeFocused();
  await expect(statusOf(page)).toContainText(`${title} starts in week`);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => titlesIn(page, 'Quick wins')).toContain(title);
  await expectFocusKept(page);
});

test('a card is moved by its list of phases, out of the plan as well', async ({ page }) => {
  const [title = ''] = await titlesIn(page, 'Scale');
  const phase = cardOf(page, title).getByRole('combobox', { name: `Phase of ${title}` });
  await phase.selectOption('Not planned');
  await expect.poll(() => titlesIn(page)).toEqual([title]);
  await phase.selectOption('Quick wins');
  await expect.poll(() => titlesIn(page, 'Quick wins')).toContain(title);
});

test('a card is dragged into another phase', async ({ page }) => {
  // Both in sight: a page that scrolls under the pointer would drag another card.
  await page.setViewportSize({ width: 1280, height: 2600 });
  const [title = ''] = await titlesIn(page, 'Quick wins');
  const target = page.locator('.roadmap-phase', {
    has: page.getByRole('heading', { name: 'Scale', exact: true }),
  });
  await cardOf(page, title).dragTo(target);
  await expect.poll(() => titlesIn(page, 'Scale')).toContain(title);
});

test('too much for a team is said with its amount, at the phase and above all', async ({
  page,
}) => {
  // Everything of the last phase into the first is more than anybody has.
  for (const title of await titlesIn(page, 'Scale')) {
    await cardOf(page, title).getByRole('combobox').selectOption('Quick wins');
  }
  for (const title of await titlesIn(page, 'Foundation')) {
    await cardOf(page, title).getByRole('combobox').selectOption('Quick wins');
  }
  await expect(page.locator('.roadmap-over').first()).toContainText(/[\d.]+ over/);
  await expect(page.locator('.roadmap > .roadmap-verdict')).toContainText(
    /is over by [\d.]+ days? in week \d/,
  );
});

test('what was done is there after a reload, and in another tab', async ({ page, context }) => {
  await addAll(page, ['Customer portal']);
  await page.reload();
  await wakeIslands(page);
  await expect.poll(() => titlesIn(page)).toEqual(['Customer portal']);
  const other = await context.newPage();
  await openBuilder(other);
  await expect.poll(() => titlesIn(other)).toEqual(['Customer portal']);
});

test('an empty roadmap says what to do, and the example comes back', async ({ page }) => {
  await page.locator('summary', { hasText: 'Start from something else' }).click();
  await page.getByRole('button', { name: 'An empty roadmap' }).click();
  await expect(page.locator('.roadmap > .roadmap-verdict')).toHaveText(
    'Nothing is on the roadmap yet. Type a title and press Enter.',
  );
  await page.getByRole('button', { name: 'The example of this page' }).click();
  await expect(page.locator('.roadmap > .roadmap-verdict')).toContainText(
    '12 of 12 initiatives planned',
  );
});
