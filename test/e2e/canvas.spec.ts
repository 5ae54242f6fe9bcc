import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { findBarriersInLooks, unfold } from './support/axe.ts';
import { hasCanvas, site } from './support/built-site.ts';
import { wakeIslands } from './support/islands.ts';
import { expectFocusKept, tabTo } from './support/keyboard.ts';
import { button, newDevice } from './support/workbooks.ts';

// A trace keeps a picture of the page for every key that is pressed.
test.use({ trace: 'off' });

const path = 'workshops/shared-goals/canvas/';
const sheets = site.pages.filter((page) => hasCanvas(page) && page.path.startsWith('workshops/'));
const goal = (page: Page) => page.getByRole('textbox', { name: 'The goal in one sentence' });
const today = (page: Page, row = 1) =>
  page.getByRole('textbox', { name: `Numbers that show it, row ${row}: Today` });

async function openSheet(page: Page, address = path): Promise<void> {
  await page.goto(address);
  await wakeIslands(page);
  await expect(page.getByRole('button', { name: 'Print it empty' })).toBeVisible();
}

test('the workshop leads to its sheet, and the sheet back to the workshop', async ({ page }) => {
  await page.goto('workshops/shared-goals/');
  await page.getByRole('link', { name: 'The sheet to fill in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The goal page');
  await page
    .getByRole('navigation', { name: 'You are here' })
    .getByRole('link', { name: 'Why are we doing this?' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why are we doing this?');
});

test('what is typed is there after a reload, and undo takes it back', async ({ page }) => {
  await openSheet(page);
  await goal(page).fill('Pages in two days\nand no longer nine');
  await today(page).fill('9');
  await page.reload();
  await wakeIslands(page);
  await expect(goal(page)).toHaveValue('Pages in two days\nand no longer nine');
  await expect(today(page)).toHaveValue('9');
  await button(page, 'Undo').click();
  await expect(today(page)).toHaveValue('');
  await page.getByRole('heading', { level: 1 }).click();
  await goal(page).press('ControlOrMeta+z');
  await expect(goal(page)).toHaveValue('');
  await button(page, 'Redo').click();
  await expect(goal(page)).toHaveValue(/two days/);
});

test('a whole sheet is filled in, grown and copied with the keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSheet(page);
  const { keyboard } = page;
  await tabTo(page, goal(page));
  await keyboard.type('Pages in two days');
  await tabTo(page, button(page, 'Add a row to Numbers that show it'));
  await keyboard.press('Enter');
  await expect(
    page.getByRole('textbox', { name: 'Numbers that show it, row 4: Number' }),
  ).toBeFocused();
  await keyboard.type('Urgent fixes');
  await keyboard.press('Tab');
  await keyboard.type('14');
  await expect(today(page, 4)).toHaveValue('14');
  await tabTo(page, button(page, 'Take row 4 out of Numbers that show it'));
  await keyboard.press('Enter');
  await expect(today(page, 4)).toHaveCount(0);
  await expectFocusKept(page);
  await keyboard.press('ControlOrMeta+z');
  await expect(today(page, 4)).toHaveValue('14');

  await tabTo(page, button(page, 'Copy for the minutes'));
  await keyboard.press('Enter');
  await expect(page.getByText('Copied. Paste it into the minutes.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## The goal in one sentence\n\nPages in two days\n');
  expect(copied).toContain('| Urgent fixes | 14 | | | |');
  expect(copied).toContain('*Nothing is written here.*');
});

test('the minutes are saved as a file', async ({ page }) => {
  await openSheet(page);
  await goal(page).fill('Pages in two days');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save as Markdown').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^the-goal-page-\d{4}-\d\d-\d\d\.md$/);
  expect(await readFile(await file.path(), 'utf8')).toContain('Pages in two days');
});

test('the share link opens the same sheet elsewhere, to look at and to keep', async ({
  page,
  browser,
}) => {
  await openSheet(page);
  await goal(page).fill('Pages in two days');
  await button(page, 'Share link').click();
  const link = await page.getByRole('textbox', { name: /link/i }).inputValue();
  expect(link).toContain(path);

  const other = await newDevice(browser);
  await other.goto(link);
  await wakeIslands(other);
  await expect(goal(other)).toHaveValue('Pages in two days');
  await expect(goal(other)).toBeDisabled();
  await button(other, 'Keep as a new workbook').click();
  await goal(other).fill('Pages in one day');
  await expect(goal(other)).toHaveValue('Pages in one day');
  await other.context().close();
});

test('one workbook holds the sheets of all workshops', async ({ page }) => {
  await openSheet(page);
  await goal(page).fill('Pages in two days');
  await openSheet(page, 'workshops/stack-map/canvas/');
  await page.getByRole('textbox', { name: 'Systems, row 1: System' }).fill('The old CMS');
  await openSheet(page, 'tools/canvas/');
  await expect(goal(page)).toHaveValue('Pages in two days');
  const written = page.locator('.canvas-sheets li', { hasText: 'written on' });
  await expect(written).toHaveCount(2);
  await written.filter({ hasText: 'all systems' }).getByRole('link').click();
  await expect(page.getByRole('textbox', { name: 'Systems, row 1: System' })).toHaveValue(
    'The old CMS',
  );
});

test('a sheet is seen filled in, and emptied again', async ({ page }) => {
  await openSheet(page);
  await page.getByText('See it filled in').click();
  await button(page, 'A chain of garden centers and its 24 editors').click();
  await expect(goal(page)).toHaveValue(/our 24 editors can publish a page/);
  await expect(today(page)).toHaveValue('9');
  await button(page, 'An empty sheet').click();
  await expect(goal(page)).toHaveValue('');
  await button(page, 'Undo').click();
  await expect(goal(page)).toHaveValue(/24 editors/);
});

test('a sheet without an example has none of another sheet', async ({ page }) => {
  await openSheet(page, 'workshops/stack-map/canvas/');
  const startFrom = page.getByText('Start from something else');
  // Nothing is written yet, so there is nothing to begin anew.
  await expect(startFrom).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Systems, row 1: System' }).fill('The old CMS');
  await startFrom.click();
  await expect(button(page, 'An empty sheet')).toBeVisible();
  await expect(page.locator('.beginnings li')).toHaveCount(1);
});

test('a text grows with what is typed, and a phone needs no scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openSheet(page);
  const before = await goal(page).boundingBox();
  await goal(page).fill('Pages in two days and no longer in nine. '.repeat(12));
  const after = await goal(page).boundingBox();
  expect(after?.height).toBeGreaterThan((before?.height ?? 0) * 1.5);
  expect(await goal(page).evaluate((field) => field.scrollHeight - field.clientHeight)).toBe(0);
  await expect(page.getByText('People who edit').last()).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('for a room the sheet fills the screen in larger letters', async ({ page }) => {
  await openSheet(page);
  const size = () =>
    goal(page).evaluate(
      (field) => Number.parseFloat(getComputedStyle(field).fontSize) * field.currentCSSZoom,
    );
  const before = await size();
  await button(page, 'Large, for the room').click();
  await expect.poll(size).toBeGreaterThanOrEqual(before * 1.35);
  expect(await size()).toBeGreaterThanOrEqual(24);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is there, can be typed on, and says that nothing is kept', async ({ page }) => {
    await page.goto(path);
    // Playwright reads no text in a noscript element.
    const notice = page.locator('noscript .notice');
    await expect(notice).toHaveText(/To keep what you type, allow JavaScript/);
    await expect(notice).toBeVisible();
    await goal(page).fill('Pages in two days');
    await today(page).fill('9');
    await expect(goal(page)).toHaveValue('Pages in two days');
    await expect(page.getByRole('button', { name: /Print|Add a row|Large/ })).toHaveCount(0);
    expect(readPaper(await page.pdf({ preferCSSPageSize: true }))).toEqual([a3]);
  });
});

test.describe('on paper', () => {
  const letters = [
    ['nothing', ''],
    ['a few words', 'Tom, by March 12'],
    [
      'two sentences',
      'Customers find the right page within three clicks. Both sides read it out. '.repeat(2),
    ],
  ] as const;

  test('every sheet is one page of A3, with nothing on it and full', async ({ page }) => {
    test.setTimeout(180_000);
    expect(sheets.length).toBeGreaterThan(15);
    for (const { path: address } of sheets) {
      await page.goto(address);
      await wakeIslands(page);
      for (const [what, text] of letters) {
        await fillAll(page, text);
        const paper = readPaper(await page.pdf({ preferCSSPageSize: true }));
        expect(paper, `${address} with ${what}`).toEqual([a3]);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await findCut(page), address).toEqual([]);
      await page.emulateMedia({ media: null });
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    }
  });

  test('what is written is printed, and “Print it empty” leaves it out and keeps it', async ({
    page,
  }) => {
    await openSheet(page, 'tools/canvas/');
    await page.evaluate(() => {
      // A real dialog would hold the page as it is at this moment.
      window.print = () => {
        const field = document.querySelector<HTMLTextAreaElement>('.canvas-lines textarea');
        document.body.dataset.printed = `${document.querySelector('.is-printed') ? 'alone' : 'with the page'}, ${field?.value ? 'written' : 'empty'}`;
      };
    });
    await button(page, 'Print it on A3').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'alone, written');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await button(page, 'Print it empty').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'alone, empty');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(goal(page)).toHaveValue(/24 editors/);

    await page.locator('.canvas').evaluate((canvas) => canvas.classList.add('is-printed'));
    expect(readPaper(await page.pdf({ preferCSSPageSize: true }))).toEqual([a3]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('The goal in one sentence')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'After the meeting' })).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('nobody is kept out of a sheet, empty or with all that it can show', async ({ page }) => {
  await openSheet(page);
  await button(page, 'Add a row to Numbers that show it').click();
  await goal(page).fill('Pages in two days');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':canvas')) ?? '';
    const text = localStorage
      .getItem(key)
      ?.replace('"goal":', '"risks":"The vendor leaves","goal":');
    localStorage.setItem(key, text ?? '');
  });
  await page.reload();
  await unfold(page);
  await expect(page.getByText('The vendor leaves')).toBeVisible();
  expect(await findBarriersInLooks(page, [1280, 768, 320])).toEqual([]);
});

const a3 = '420 × 297 mm';

/** The size of each page of a PDF. */
function readPaper(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const [, width, height] = text.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  const millimeters = (points = '0') => Math.round((Number(points) / 72) * 25.4);
  return Array<string>(pages).fill(`${millimeters(width)} × ${millimeters(height)} mm`);
}

const fillAll = (page: Page, text: string) =>
  page.locator('.canvas textarea').evaluateAll((fields, typed) => {
    for (const field of fields as HTMLTextAreaElement[]) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, text);

/** The fields whose text is longer than their place. */
const findCut = (page: Page) =>
  page
    .locator('.canvas textarea')
    .evaluateAll((fields) =>
      fields.filter((field) => field.scrollHeight > field.clientHeight + 2).map(({ id }) => id),
    );
