import { expect, test } from '@playwright/test';
import { watch } from './support/watch.ts';
import {
  button,
  expectOpen,
  fillShelf,
  openWorkbooks,
  readTexts,
  roi,
  rowOf,
  startWorkbook,
  textOf,
} from './support/workbooks.ts';

test.describe('a storage', () => {
  test('that is blocked is said so, and the work goes on and out as a file', async ({ page }) => {
    const seen = await watch(page);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        });
      }
    });
    await openWorkbooks(page);
    await expect(page.getByRole('alert')).toHaveText(
      'Not saved: this browser keeps nothing for this site. Save a file before you leave the page.',
    );
    await startWorkbook(page, 'Replace the CMS');
    await expectOpen(page, 'Replace the CMS');
    const saving = page.waitForEvent('download');
    await button(page, 'Save file for Replace the CMS').click();
    expect(await textOf(await saving)).toContain('"name": "Replace the CMS"');
    expect(seen.complaints).toEqual([]);
  });

  test('that is full is said so; the work goes on from page to page, and is saved once there is room', async ({
    page,
  }) => {
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', { roi: roi(36) }] } });
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        if (this === localStorage && key.startsWith('common-ground:') && !('hasRoom' in window)) {
          throw new DOMException('There is no room.', 'QuotaExceededError');
        }
        setItem.call(this, key, text);
      };
    });
    await openWorkbooks(page);
    await page.getByRole('textbox', { name: 'Name of the workbook' }).fill('New name');
    await expect(page.getByRole('alert')).toContainText('this browser has no room left');
    expect((await readTexts(page))['common-ground:workbook:a1']).toContain('"name":"A"');
    await page.goto('causes/');
    await openWorkbooks(page);
    await expectOpen(page, 'New name');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.evaluate(() => Object.assign(window, { hasRoom: true }));
    await page.getByRole('textbox', { name: 'Name of the workbook' }).fill('New name 2');
    await expect(page.getByRole('alert')).toBeHidden();
    expect((await readTexts(page))['common-ground:workbook:a1']).toContain('"name":"New name 2"');
  });

  test('with damaged texts shows them, lets them be downloaded as they are, and changes none', async ({
    page,
  }) => {
    const texts = {
      'common-ground:workbook:a1:roi': '{"kind":"roi","version":1,"st',
      'common-ground:workbook:c3': '{"version":1,"na',
      'common-ground:workbook:c3:roi': roi(5),
      'common-ground:workbook:d4': '{"version":2,"title":"A later format"}',
      'common-ground:tray': '[{',
    };
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', {}] }, texts });
    await openWorkbooks(page);
    const before = await readTexts(page);
    const damaged = page.getByRole('listitem').filter({ hasText: 'A damaged workbook' });
    await expect(rowOf(page, '“ROI tracker” in “A”')).toContainText('Damaged');
    await expect(rowOf(page, 'A workbook from a newer version')).toContainText('Reload the page');
    const saving = page.waitForEvent('download');
    await button(damaged, 'Download as it is A damaged workbook').click();
    expect(JSON.parse(await textOf(await saving))).toEqual({
      'common-ground:workbook:c3': texts['common-ground:workbook:c3'],
      'common-ground:workbook:c3:roi': roi(5),
    });
    await button(damaged, 'Open what can be read A damaged workbook').click();
    await expectOpen(page, 'Rescued workbook');
    expect(await readTexts(page)).toMatchObject({
      ...before,
      'common-ground:open-workbook': expect.any(String),
    });
    await button(damaged, 'Delete A damaged workbook').click();
    await expect(damaged.getByRole('button', { name: 'Download' })).toBeHidden();
    await button(page, 'Undo').click();
    await expect(damaged.first()).toBeVisible();
    expect(await readTexts(page)).toMatchObject(texts);
  });
});

test('the tray shows what is in it, and what was thrown away comes back', async ({ page }) => {
  const offer = { id: 't1', kind: 'roi-lines', from: 'A', label: '3 cost lines', content: [1] };
  const texts = { 'common-ground:tray': JSON.stringify([offer]) };
  await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', {}] }, texts });
  await openWorkbooks(page);
  await button(page, 'Throw away 3 cost lines').click();
  await expect(page.getByRole('heading', { name: 'In the tray' })).toBeHidden();
  await button(page, 'Undo').click();
  await expect(rowOf(page, '3 cost lines')).toContainText('from A');
});
