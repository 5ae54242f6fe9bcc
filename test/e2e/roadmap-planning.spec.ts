import { expect, type Page, test } from '@playwright/test';
import { addAll, cardOf, openBuilder, statusOf, titlesIn } from './support/builder.ts';
import { expectFocusKept } from './support/keyboard.ts';
import { openPanel } from './support/tracker.ts';

test.use({ trace: 'off' });

test.beforeEach(({ page }) => openBuilder(page));

const verdict = (page: Page) => page.locator('.roadmap > .roadmap-verdict');

/** Asks for a proposal and waits until it is whole. */
async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose a plan' }).first().click();
  const panel = page.locator('[id$=panel-planning]');
  await panel.getByRole('button', { name: /^(Propose a plan|Plan again)$/ }).click();
  await expect(panel.getByRole('button', { name: 'Plan again' })).toBeVisible({ timeout: 20_000 });
}

async function takeOutOfPlan(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await cardOf(page, title).getByRole('combobox').selectOption('unplanned');
  }
}

test('a proposal moves nothing until it is accepted, and one undo takes it back', async ({
  page,
}) => {
  const all = [...(await titlesIn(page, 'Foundation')), ...(await titlesIn(page, 'Scale'))];
  await takeOutOfPlan(page, all);
  await propose(page);
  const panel = page.locator('[id$=panel-planning]');
  await expect(panel).toContainText(/All 12 fit; done in week \d+\./);
  expect(new Set(await titlesIn(page))).toEqual(new Set(all));

  await panel.getByRole('button', { name: /^Accept all \d+ moves$/ }).click();
  await expect.poll(() => titlesIn(page)).toEqual([]);
  await expect(verdict(page)).toHaveText(
    '12 of 12 initiatives planned in 26 weeks. No team is overloaded, and nothing waits in vain.',
  );
  await expectFocusKept(page);
  await page.locator('.undo-buttons').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await titlesIn(page)).length).toBe(all.length);
});

test('one move is accepted alone, with the reason for its place beside it', async ({ page }) => {
  const [title = ''] = await titlesIn(page, 'Scale');
  await takeOutOfPlan(page, [title]);
  await propose(page);
  const row = page
    .locator('[id$=panel-planning]')
    .getByRole('row', { name: new RegExp(`^${title}`) });
  await expect(row).toContainText(/Waits for|Starts at once/);
  await row.getByRole('button', { name: /^Accept/ }).click();
  await expect.poll(() => titlesIn(page)).toEqual([]);
  await expect(statusOf(page)).toContainText('new place');
});

test('a fixed date and what is begun stay where they are', async ({ page }) => {
  await propose(page);
  const moves = page.locator('[id$=panel-planning]').getByRole('table').first();
  await expect(moves.getByText('Trade show pages', { exact: true })).toHaveCount(0);
});

test('what does not fit gets the cheapest ways to make it fit, and one of them does', async ({
  page,
}) => {
  await addAll(page, ['A portal for everybody']);
  await page.getByLabel('List', { exact: true }).check();
  const effort = page.getByRole('textbox', { name: /Web team.*A portal for everybody/ });
  await effort.fill('90');
  await effort.press('Tab');
  await propose(page);
  const panel = page.locator('[id$=panel-planning]');
  await expect(panel.getByText('What does not fit')).toBeVisible();
  await panel
    .getByRole('button', { name: /^What would make it fit/ })
    .first()
    .click();
  const first = panel.getByRole('button', { name: /^Do this/ }).first();
  await expect(first).toBeVisible({ timeout: 30_000 });
  await first.click();
  await expect(panel.getByText('What does not fit')).toBeHidden({ timeout: 20_000 });
});

test('two plans are set side by side, with the value that each delivers', async ({ page }) => {
  await openPanel(page, 'Compare two plans');
  const panel = page.locator('[id$=panel-compare]');
  await panel.getByLabel('Name of the plan').fill('Before the talk');
  await panel.getByRole('button', { name: 'Keep this plan' }).click();
  const [title = ''] = await titlesIn(page, 'Quick wins');
  await cardOf(page, title).getByRole('combobox').selectOption('Scale');
  await expect(panel.getByRole('row', { name: new RegExp(`^${title}`) })).toBeVisible();
  await expect(panel.getByRole('img').first()).toBeVisible();
  await expect(panel).toContainText('Value by the end of');
});

test('a roadmap with a circle names it card by card, and the rest is planned', async ({ page }) => {
  const circle = {
    kind: 'roadmap',
    version: 1,
    state: {
      start: '2027-01-04',
      phases: [{ id: 'one', name: 'One', weeks: 8 }],
      teams: [{ id: 'web', name: 'Web team', home: 'it', days: 10 }],
      initiatives: [
        { id: 'a', title: 'Hen', efforts: { web: 5 }, dependsOn: ['b'] },
        { id: 'b', title: 'Egg', efforts: { web: 5 }, dependsOn: ['a'] },
        { id: 'c', title: 'Nest', efforts: { web: 5 } },
      ],
    },
  };
  await addAll(page, ['x']);
  await page.evaluate((text) => {
    for (const key of Object.keys(localStorage)) {
      if (localStorage.getItem(key)?.includes('"kind":"roadmap"')) localStorage.setItem(key, text);
    }
  }, JSON.stringify(circle));
  await page.reload();
  await openBuilder(page);
  await expect(cardOf(page, 'Hen')).toContainText(
    'It waits for Egg, which waits for Hen: a circle.',
  );
  await propose(page);
  await page
    .locator('[id$=panel-planning]')
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click();
  await expect.poll(() => titlesIn(page, 'One')).toEqual(['Nest']);
});
