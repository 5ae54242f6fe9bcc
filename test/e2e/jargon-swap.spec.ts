import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { findBarriersInLooks } from './support/axe.ts';
import { wakeIslands } from './support/islands.ts';
import { expectFocusKept, tabBackTo, tabTo } from './support/keyboard.ts';
import { openPanel } from './support/tracker.ts';

// A trace keeps a picture of the page for every key that is pressed.
test.use({ trace: 'off' });

test.beforeEach(({ page }) => openSwap(page));

async function openSwap(page: Page): Promise<void> {
  await page.goto('tools/jargon-swap/');
  await wakeIslands(page);
  await expect(page.getByLabel('Add a word')).toBeEnabled();
}

const cardOf = (page: Page, word: string) =>
  page.locator('.swap-words > li', { has: page.getByRole('heading', { name: word, exact: true }) });
const buttonOf = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const answerTo = (page: Page, word: string) => page.getByLabel(`When we say “${word},” we mean`);

test('a word goes from two blind answers to a file, with the keyboard alone', async ({ page }) => {
  // All fields are filled in key by key.
  test.slow();
  const { keyboard } = page;
  const add = page.getByLabel('Add a word');
  await tabTo(page, add);
  await keyboard.type('Code freeze week');
  await keyboard.press('Enter');
  await expect(cardOf(page, 'Code freeze week')).toContainText('IT: still to write');

  for (const [side, text] of [
    ['IT', 'Nobody changes the system'],
    ['Marketing', 'No texts are edited'],
  ] as const) {
    const cover = buttonOf(page, `I am ${side}: show my turn`);
    await tabTo(page, cover);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: `${side} writes` })).toBeFocused();
    await expect(page.getByText('Nobody changes the system')).toHaveCount(0);
    await tabTo(page, answerTo(page, 'Code freeze week'));
    await keyboard.type(text);
    await tabTo(page, buttonOf(page, 'Hand in and cover'));
    await keyboard.press('Enter');
    await expect(cover).toBeFocused();
    await expect(page.getByText(text)).toHaveCount(0);
  }

  const card = cardOf(page, 'Code freeze week');
  await tabTo(page, card.getByRole('button', { name: 'Reveal' }));
  await keyboard.press('Enter');
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(card).toContainText('Nobody changes the system');
  await expect(card).toContainText('No texts are edited');

  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(card.getByLabel('Two different things')).toBeChecked();
  await tabTo(page, card.locator('summary'));
  await keyboard.press('Enter');
  const agree = card.getByRole('button', { name: 'We agree' });
  await tabTo(page, agree);
  await keyboard.press('Enter');
  await expect(card.locator('.error-summary')).toContainText('12 things are missing.');
  await expectFocusKept(page);

  await tabTo(page, card.getByRole('link', { name: 'In plain words, for anyone' }));
  await keyboard.press('Enter');
  const texts = {
    'In plain words, for anyone': 'A time in which something stays as it is',
    'In a few words, when IT says it': 'no changes to the system',
    'What IT hears when Marketing says it': 'Systems may not change',
    'The word as IT uses it': 'The code freeze week begins on Monday',
    'In a few words, when Marketing says it': 'no changes to texts',
    'What Marketing hears when IT says it': 'Texts may not change',
    'The word as Marketing uses it': 'We finish before the code freeze week',
    'Say instead': 'From Monday on, nobody changes the shop',
    'A question that clears it up': 'Texts too',
    'What depends on it for the business': 'The sale runs without faults',
  };
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(page, card.getByLabel(label, { exact: true }));
    await keyboard.type(text);
  }
  await tabTo(page, card.getByLabel('Whose word is it?'));
  await keyboard.type('Both');
  await tabTo(page, card.getByLabel('Theme'));
  await keyboard.type('Delivery');
  await expect(card.locator('.error-summary')).toHaveCount(0);
  await tabTo(page, agree);
  await keyboard.press('Enter');
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(card).toContainText('From Monday on, nobody changes the shop.');

  await tabTo(page, page.locator('summary', { hasText: 'Take it with you' }));
  await keyboard.press('Enter');
  const save = buttonOf(page, 'Save its file of Code freeze week');
  await tabTo(page, save);
  const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('code-freeze-week.md');
  const written = await readFile(await file.path(), 'utf8');
  expect(parse(written.split('---\n')[1] ?? '')).toMatchObject({
    title: 'Code freeze week',
    relation: 'false-friend',
    it: 'Nobody changes the system.',
    ask: ['Texts too?'],
  });
  await expect(save).toBeFocused();

  await tabBackTo(page, buttonOf(page, 'Undo'));
});

test('a word that the glossary has is changed by a file of what differs', async ({ page }) => {
  await openPanel(page, 'Take it with you');
  await expect(page.getByText('The glossary has this word.', { exact: false })).toBeVisible();
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    buttonOf(page, 'All agreed words as files (.zip)').click(),
  ]);
  expect(zip.suggestedFilename()).toMatch(/^four-words-before-a-spring-relaunch-.*\.zip$/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    buttonOf(page, 'Save its file of Launch').click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('sayInstead:');
  expect(text).not.toContain('title:');
});

test('false friends of the glossary are added with one press', async ({ page }) => {
  await openPanel(page, 'Words that mean two things');
  await buttonOf(page, 'Add Release').click();
  await expect(cardOf(page, 'Release')).toContainText('Marketing: still to write');
  await expect(buttonOf(page, 'Add Release')).toHaveCount(0);
  await expectFocusKept(page);
});

test('a cover falls again when the page is opened anew, and nothing written is lost', async ({
  page,
}) => {
  await buttonOf(page, 'I am IT: show my turn').click();
  await answerTo(page, 'Segment').fill('A walled-off part of the network');
  await page.reload();
  await wakeIslands(page);
  await expect(page.getByText('walled-off')).toHaveCount(0);
  await buttonOf(page, 'I am IT: show my turn').click();
  await expect(answerTo(page, 'Segment')).toHaveValue('A walled-off part of the network');
});

test('the second device gets the covered answers by the share link', async ({ page, browser }) => {
  await buttonOf(page, 'I am IT: show my turn').click();
  await answerTo(page, 'Segment').fill('A walled-off part of the network');
  await buttonOf(page, 'Hand in and cover').click();
  await buttonOf(page, 'Share link').click();
  const link = await page.getByRole('textbox', { name: /link/i }).inputValue();

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await wakeIslands(other);
  await expect(other.getByText('walled-off')).toHaveCount(0);
  await buttonOf(other, 'Keep as a new workbook').click();
  await cardOf(other, 'Segment').getByRole('button', { name: 'Reveal' }).click();
  await expect(cardOf(other, 'Segment')).toContainText('A walled-off part of the network');
  await other.context().close();
});

test('paper has the agreed words, and nothing of the page when they are asked for', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Switched on, or announced?').first()).toBeVisible();
  await expect(cardOf(page, 'Segment')).toBeHidden();
  const side = page.getByRole('heading', { name: 'Three words in half an hour' });
  await expect(side).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await openPanel(page, 'Take it with you');
  await page.evaluate(() => {
    // A real dialog would hold the page as it is at this moment.
    window.print = () => {
      document.body.dataset.printed = document.querySelector('.swap')?.className ?? '';
    };
  });
  await buttonOf(page, 'Print the agreed words').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'swap is-printed');
  await expect(page.locator('.swap')).toHaveAttribute('class', 'swap');
  await page.locator('.swap').evaluate((swap) => swap.classList.add('is-printed'));
  await page.emulateMedia({ media: 'print' });
  await expect(side).toBeHidden();
  await expect(cardOf(page, 'Launch')).toBeVisible();
});

test('nobody is kept out of a turn, an entry or the files', async ({ page }) => {
  await cardOf(page, 'Lead').locator('summary').click();
  await cardOf(page, 'Lead').getByRole('button', { name: 'We agree' }).click();
  await openPanel(page, 'Words that mean two things');
  await openPanel(page, 'Take it with you');
  await expect(buttonOf(page, 'Save its file of Launch')).toBeVisible();
  expect(await findBarriersInLooks(page, [1280, 320])).toEqual([]);
  await buttonOf(page, 'I am Marketing: show my turn').click();
  expect(await findBarriersInLooks(page, [1280, 320])).toEqual([]);
});
