import { expect, type Page, test } from '@playwright/test';
import { watch } from './support/watch.ts';
import {
  button,
  choose,
  expectOpen,
  fillShelf,
  later,
  newDevice,
  openWorkbooks,
  readTexts,
  roi,
  saidOn,
  textOf,
} from './support/workbooks.ts';

test.describe('a file', () => {
  test('goes out and comes in as another workbook, byte for byte', async ({ page }) => {
    await fillShelf(page, {
      open: 'a1',
      workbooks: { a1: ['Größe & Co', { roi: roi(36), 'later-tool': later }] },
    });
    await openWorkbooks(page);
    const saving = page.waitForEvent('download');
    await button(page, 'Save file for Größe & Co').click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('große-co.workbook.json');
    expect(JSON.parse(await textOf(download))).toMatchObject({
      format: 'common-ground-workbook',
      version: 1,
      name: 'Größe & Co',
    });
    const before = await readTexts(page);
    await choose(page, 'große-co.workbook.json', await textOf(download));
    await expect(saidOn(page)).toHaveText('Opened as a new workbook: “Größe & Co”.');
    const after = await readTexts(page);
    expect(after).toMatchObject({ ...before, 'common-ground:open-workbook': expect.any(String) });
    expect(Object.values(after).filter((text) => text === later)).toHaveLength(2);
    await button(page, 'Undo').click();
    expect(await readTexts(page)).toEqual(before);
  });

  test('of one tool becomes a workbook with that slice', async ({ page }) => {
    await openWorkbooks(page);
    await choose(page, 'cms.roi.json', roi(12));
    await expectOpen(page, 'cms');
    await expect(page.getByRole('main').getByRole('link', { name: 'ROI tracker' })).toBeVisible();
  });

  test('that is damaged is refused in words, and nothing changes', async ({ page }) => {
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', { roi: roi(36) }] } });
    await openWorkbooks(page);
    const before = await readTexts(page);
    await choose(page, 'bad.workbook.json', '{"format":"common-ground-workbook","vers');
    await expect(saidOn(page)).toHaveText(
      'bad.workbook.json cannot be opened, and your workbooks stay as they are. It is damaged, or no workbook file: its text cannot be read as JSON.',
    );
    expect(await readTexts(page)).toEqual(before);
  });
});

test.describe('a share link', () => {
  test('is looked at without a change, from page to page, and left', async ({ page, context }) => {
    const link = await shareFrom(page);
    const visitor = await context.newPage();
    await fillShelf(visitor, { open: 'b2', workbooks: { b2: ['Mine', { roi: roi(1) }] } });
    await openWorkbooks(visitor);
    const before = await readTexts(visitor);
    await visitor.goto(link);
    const banner = visitor.getByText('You are looking at a shared copy of “A”.');
    await expect(banner).toBeVisible();
    expect(visitor.url()).not.toContain('#');
    const tools = visitor.getByRole('region', { name: 'A', exact: true });
    await expect(tools.getByRole('link', { name: 'ROI tracker' })).toBeVisible();
    await expect(tools.getByText('“later-tool”, which this version does not know')).toBeVisible();
    await visitor.goto('causes/');
    await openWorkbooks(visitor);
    await visitor.reload();
    await expect(banner).toBeVisible();
    expect(await readTexts(visitor)).toEqual(before);
    await button(visitor, 'Leave').click();
    await expect(banner).toBeHidden();
    await expectOpen(visitor, 'Mine');
  });

  test('is kept as a new workbook', async ({ page, browser }) => {
    const link = await shareFrom(page);
    const visitor = await newDevice(browser);
    await visitor.goto(link);
    await button(visitor, 'Keep as a new workbook').click();
    await expectOpen(visitor, 'A');
    await expect(saidOn(visitor)).toHaveText('Kept as a new workbook: “A”.');
    await visitor.reload();
    await expectOpen(visitor, 'A');
    expect(Object.values(await readTexts(visitor))).toContain(later);
    await visitor.context().close();
  });

  test('pasted into the page that is open is looked at too', async ({ page, browser }) => {
    const link = await shareFrom(page);
    const visitor = await newDevice(browser);
    await openWorkbooks(visitor, new URL(link).origin + new URL(link).pathname);
    await visitor.evaluate((hash) => {
      location.hash = hash;
    }, new URL(link).hash);
    await expect(visitor.getByText('You are looking at a shared copy of “A”.')).toBeVisible();
    await visitor.context().close();
  });

  test('that is damaged is refused in words', async ({ page }) => {
    const seen = await watch(page);
    await page.goto('workbook/#share=hY67DsIwDEV_pfLcoC');
    await expect(saidOn(page)).toHaveText(
      'The shared link cannot be opened, and your workbooks stay as they are. Part of the link is missing or was changed on its way. Ask for it again.',
    );
    expect(page.url()).not.toContain('#');
    expect(seen.complaints).toEqual([]);
  });

  test('in a browser that cannot compress is refused, and the file is offered', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'CompressionStream');
    });
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', { roi: roi(36) }] } });
    await openWorkbooks(page);
    await button(page, 'Share link for A').click();
    await expect(saidOn(page)).toContainText('Save a file and send that');
  });

  test('that is long says to send the file instead', async ({ page }) => {
    const noise = Array.from({ length: 4000 }, (_, at) => Math.sin(at));
    const text = JSON.stringify({ kind: 'roi', version: 1, state: noise });
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', { roi: text }] } });
    await openWorkbooks(page);
    await button(page, 'Share link for A').click();
    await expect(page.getByText('Save a file and send that.')).toBeVisible();
  });
});

async function shareFrom(page: Page): Promise<string> {
  await fillShelf(page, {
    open: 'a1',
    workbooks: { a1: ['A', { roi: roi(36), 'later-tool': later }] },
  });
  await openWorkbooks(page);
  await button(page, 'Share link for A').click();
  const link = await page.getByRole('textbox', { name: 'Share link' }).inputValue();
  expect(link).toMatch(/\/workbook\/#share=[\w-]+$/);
  await expect(page.getByText(`${link.length} characters.`)).toBeVisible();
  return link;
}
