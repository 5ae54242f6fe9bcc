import { expect, test } from '@playwright/test';
import { expectFocusKept, tabTo } from './support/keyboard.ts';
import {
  button,
  expectOpen,
  fillShelf,
  later,
  openWorkbooks,
  otherNames,
  readTexts,
  roi,
  rowOf,
  saidOn,
  startWorkbook,
} from './support/workbooks.ts';

test.describe('a workbook', () => {
  test('is started with a name, and is there when the page is opened again', async ({ page }) => {
    await openWorkbooks(page);
    await expect(
      page.getByRole('heading', { name: 'Nothing is saved on this device yet' }),
    ).toBeVisible();
    await startWorkbook(page, '  Replace   the CMS ');
    await expectOpen(page, 'Replace the CMS');
    await expect(saidOn(page)).toHaveText('Started “Replace the CMS”.');
    await page.reload();
    await expectOpen(page, 'Replace the CMS');
  });

  test('that was started is taken back', async ({ page }) => {
    await openWorkbooks(page);
    await startWorkbook(page, 'A');
    await startWorkbook(page, 'B');
    await button(page, 'Undo').click();
    await expectOpen(page, 'A');
    expect(await otherNames(page)).toEqual([]);
  });

  test('is renamed in place, letter by letter, and never to nothing', async ({ page }) => {
    await openWorkbooks(page);
    await startWorkbook(page, 'Replace the CMS');
    const name = page.getByRole('textbox', { name: 'Name of the workbook' });
    await name.fill('Replace it');
    await page.reload();
    await expectOpen(page, 'Replace it');
    await name.fill('');
    await name.blur();
    await expectOpen(page, 'Replace it');
  });

  test('that is not open is renamed in its row, and undo gives the old name back', async ({
    page,
  }) => {
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', {}], b2: ['B', {}] } });
    await openWorkbooks(page);
    await rowOf(page, 'B').getByText('More').click();
    await button(rowOf(page, 'B'), 'Rename for B').click();
    await page.keyboard.type('Better');
    await page.keyboard.press('Enter');
    expect(await otherNames(page)).toEqual(['Better']);
    await expectFocusKept(page);
    await button(page, 'Undo').click();
    expect(await otherNames(page)).toEqual(['B']);
  });

  test('is opened in place of another one', async ({ page }) => {
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', {}], b2: ['B', {}] } });
    await openWorkbooks(page);
    await button(page, 'Open for B').click();
    await expectOpen(page, 'B');
    await expectFocusKept(page);
    await button(page, 'Undo').click();
    await expectOpen(page, 'A');
  });

  test('is duplicated with every part byte for byte', async ({ page }) => {
    await fillShelf(page, {
      open: 'a1',
      workbooks: { a1: ['A', { roi: roi(36), 'later-tool': later }] },
    });
    await openWorkbooks(page);
    await button(page, 'Duplicate for A').click();
    expect(await otherNames(page)).toEqual(['A (copy)']);
    const texts = Object.values(await readTexts(page));
    expect(texts.filter((text) => text === later)).toHaveLength(2);
    expect(texts.filter((text) => text === roi(36))).toHaveLength(2);
    await button(page, 'Undo').click();
    expect(await otherNames(page)).toEqual([]);
    await expectOpen(page, 'A');
  });

  test('is deleted at once, and undo brings it back as it was', async ({ page }) => {
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', { roi: roi(36) }] } });
    await openWorkbooks(page);
    const before = await readTexts(page);
    await button(page, 'Delete for A').click();
    await expect(saidOn(page)).toHaveText('Deleted “A”.');
    expect(Object.keys(await readTexts(page)).filter((key) => key.includes('a1'))).toEqual([]);
    await expect(button(page, 'Undo')).toBeFocused();
    await button(page, 'Undo').click();
    await expectOpen(page, 'A');
    expect(await readTexts(page)).toEqual(before);
  });

  test('that was deleted can be brought back from another page on, in this tab', async ({
    page,
    context,
  }) => {
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', { roi: roi(36) }] } });
    await openWorkbooks(page);
    await button(page, 'Delete for A').click();
    await page.goto('causes/');
    await openWorkbooks(page);
    const other = await context.newPage();
    await openWorkbooks(other);
    await expect(other.getByRole('heading', { name: 'Deleted in this tab' })).toBeHidden();
    await button(page, 'Bring back A').click();
    await expectOpen(page, 'A');
    await expectOpen(other, 'A');
  });

  test('says which tools are in it and leads to them; an unknown one is named and kept', async ({
    page,
  }) => {
    await fillShelf(page, {
      open: 'a1',
      workbooks: { a1: ['A', { roi: roi(36), 'later-tool': later }] },
    });
    await openWorkbooks(page);
    await expect(
      page.getByText('“later-tool”, which this version does not know; kept as it is'),
    ).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'ROI tracker' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'ROI tracker' })).toBeVisible();
    expect((await readTexts(page))['common-ground:workbook:a1:later-tool']).toBe(later);
  });
});

test.describe('two tabs', () => {
  test('show each other’s changes at once', async ({ page, context }) => {
    await openWorkbooks(page);
    const other = await context.newPage();
    await openWorkbooks(other);
    await startWorkbook(page, 'From the first');
    await expectOpen(other, 'From the first');
    await other.getByRole('textbox', { name: 'Name of the workbook' }).fill('From the second');
    await expectOpen(page, 'From the second');
    await button(other, 'Delete for From the second').click();
    await expect(
      page.getByRole('heading', { name: 'Nothing is saved on this device yet' }),
    ).toBeVisible();
  });
});

test('all of it works by keyboard, and the focus is never lost', async ({ page }) => {
  await openWorkbooks(page);
  await tabTo(page, button(page, 'New workbook'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await expectOpen(page, 'First');
  await expect(button(page, 'New workbook')).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(button(page, 'New workbook')).toBeFocused();

  await tabTo(page, button(page, 'Undo'));
  await tabTo(page, button(page, 'Duplicate for First'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Open for First (copy)'));
  await page.keyboard.press('Enter');
  await expectOpen(page, 'First (copy)');
  await expectFocusKept(page);

  await tabTo(page, button(page, 'Delete for First (copy)'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectOpen(page, 'First (copy)');
  await expectFocusKept(page);
});

test('three hundred workbooks are found by name', async ({ page }) => {
  const workbooks = Object.fromEntries(
    Array.from({ length: 300 }, (_, at): [string, [string, Record<string, string>]] => [
      `w${at}`,
      [`Workbook number ${at}`, { roi: roi(at) }],
    ]),
  );
  await fillShelf(page, { open: 'w0', workbooks });
  await openWorkbooks(page);
  expect(await otherNames(page)).toHaveLength(299);
  await page.getByRole('textbox', { name: 'Find by name' }).fill('number 217');
  await expect.poll(() => otherNames(page)).toEqual(['Workbook number 217']);
  await page.getByRole('textbox', { name: 'Find by name' }).fill('nothing such');
  await expect(page.getByText('No workbook has “nothing such” in its name.')).toBeVisible();
});
