import { expect, type Page, test } from '@playwright/test';
import { findBarriersInLooks } from './support/axe.ts';
import { addAll, cardOf, openBuilder, titlesIn } from './support/builder.ts';
import { expectFocusKept, tabTo } from './support/keyboard.ts';
import { openPanel } from './support/tracker.ts';

test.use({ trace: 'off' });

test.beforeEach(({ page }) => openBuilder(page));

const dialogOf = (page: Page) => page.getByRole('dialog');

async function open(page: Page, title: string) {
  await cardOf(page, title).getByRole('button', { name: title, exact: true }).click();
  await expect(dialogOf(page).getByLabel('Title')).toBeFocused();
}

test('an initiative is filled in with the keyboard alone, and closed where it was opened', async ({
  page,
}) => {
  await addAll(page, ['Customer portal']);
  const card = cardOf(page, 'Customer portal').getByRole('button', { name: 'Customer portal' });
  await tabTo(page, card);
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog.getByLabel('Title')).toBeFocused();
  await tabTo(page, dialog.getByLabel('Days of Web team'));
  await page.keyboard.type('m');
  await expect(dialog).toContainText('It takes 2 weeks.');
  await tabTo(page, dialog.getByLabel('Planned start'));
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toContainText('Why here');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(card).toBeFocused();
  await expect.poll(() => titlesIn(page, 'Quick wins')).toContain('Customer portal');
});

test('a number that cannot be read stays in its field and says what to write', async ({ page }) => {
  await open(page, 'Consent banner');
  const effort = dialogOf(page).getByLabel('Days of Web team');
  await effort.fill('plenty');
  await expect(effort).toHaveAccessibleDescription(/This is no effort\. Write person-days like/);
  await page.keyboard.press('Escape');
  await open(page, 'Consent banner');
  await expect(effort).toHaveValue('plenty');
  await effort.fill('6');
  await expect(effort).not.toHaveAttribute('aria-invalid');
});

test('a due date that cannot be met says until when it is worked on', async ({ page }) => {
  await open(page, 'Page templates and design');
  await dialogOf(page).getByLabel('Due by the end of the week of').fill('2027-01-12');
  await expect(dialogOf(page)).toContainText(
    'It is due by the end of week 2 (Jan 11), but is worked on until week 5',
  );
  await dialogOf(page).getByLabel('Due by the end of the week of').fill('');
  await expect(dialogOf(page).getByText(/It is due by/)).toBeHidden();
});

test('undo works inside, and what was taken out comes back', async ({ page }) => {
  await open(page, 'Consent banner');
  await dialogOf(page).getByRole('button', { name: 'Take out', exact: true }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expectFocusKept(page);
  await expect(cardOf(page, 'Consent banner')).toHaveCount(0);
  await page.locator('.undo-buttons').getByRole('button', { name: 'Undo' }).click();
  await expect(cardOf(page, 'Consent banner')).toHaveCount(1);
});

test('a longer phase, a smaller team and a later start are said at once', async ({ page }) => {
  await openPanel(page, 'Teams, phases and dates');
  const panel = page.locator('[id$=panel-frame]');
  await panel.getByRole('textbox', { name: 'Quick wins Weeks' }).fill('8');
  await expect(page.locator('.roadmap > .roadmap-verdict')).toContainText('in 28 weeks');
  await panel.getByRole('textbox', { name: 'Web team Days a week', exact: true }).fill('2');
  await expect(page.locator('.roadmap > .roadmap-verdict')).toContainText('Web team is over by');
  await panel.getByLabel('First week').fill('2027-02-03');
  await expect(panel).toContainText('The week of Feb 1, 2027. A roadmap starts on a Monday.');
  await expect(page.locator('.roadmap-phase').first()).toContainText('Feb 1');
});

test('a team without days is said at the team and at its cards', async ({ page }) => {
  await openPanel(page, 'Teams, phases and dates');
  const panel = page.locator('[id$=panel-frame]');
  const days = panel.getByRole('textbox', {
    name: 'Content and campaigns Days a week',
    exact: true,
  });
  await days.fill('0');
  await expect(days).toHaveAccessibleDescription(/A team without days can do nothing/);
});

test('both sides estimate without seeing each other, and the widest difference comes first', async ({
  page,
}) => {
  await openPanel(page, 'Estimate blind, then reveal');
  const panel = page.locator('[id$=panel-round]');
  await panel.getByRole('button', { name: 'Start a round' }).click();
  const small = panel.getByRole('group', { name: 'How much work is it? of Consent banner' });
  await small.getByLabel('S', { exact: true }).check();
  await panel.getByLabel('Marketing', { exact: true }).check();
  await expect(small).toBeHidden();
  await panel
    .getByRole('group', { name: /will IT say it is\? of Consent banner/ })
    .getByLabel('XL', { exact: true })
    .check();
  await panel
    .getByRole('combobox', { name: 'What is it worth? of Consent banner' })
    .selectOption('9');
  await panel.getByRole('button', { name: 'Reveal both' }).click();
  const [first] = await panel
    .getByRole('row')
    .filter({ has: page.locator('td') })
    .all();
  await expect(first ?? panel).toContainText(/Consent banner.*S.*XL.*9.*3 sizes apart/);
  await panel.getByRole('button', { name: 'Take these into the roadmap' }).click();
  await open(page, 'Consent banner');
  await expect(dialogOf(page).getByLabel('Days of Web team')).toHaveValue('S');
  await expect(dialogOf(page).getByLabel('Value')).toHaveValue('9');
});

test('in large letters for a room, the details can still be closed', async ({ page }) => {
  await page.getByRole('button', { name: 'Large, for the room' }).click();
  await open(page, 'Consent banner');
  const close = dialogOf(page).getByRole('button', { name: 'Close' });
  await expect(close).toBeInViewport({ ratio: 1 });
  await close.click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.locator('.roadmap .tool-bar')).toBeInViewport({ ratio: 1 });
});

test('axe finds nothing in the details, on the timeline and in the list', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const face of ['Timeline', 'List']) {
    await page.getByLabel(face, { exact: true }).check();
    await expect(page.locator('.roadmap-timeline, .roadmap-list').first()).toBeVisible();
    expect(await findBarriersInLooks(page, [320, 1280]), face).toEqual([]);
  }
  await page.getByLabel('Phases', { exact: true }).check();
  await open(page, 'Consent banner');
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);
});
