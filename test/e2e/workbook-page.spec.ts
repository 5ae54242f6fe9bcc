import { expect, test } from '@playwright/test';
import { findBarriersInLooks, unfold } from './support/axe.ts';
import { button, fillShelf, later, openWorkbooks, roi } from './support/workbooks.ts';

test.describe('the page', () => {
  test('has nothing that axe finds, in any state, theme or width', async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    const look = async (state: string) => {
      await unfold(page);
      const barriers = await findBarriersInLooks(page, [320, 1280]);
      found.push(...barriers.map((barrier) => `${state}: ${barrier}`));
    };
    await openWorkbooks(page);
    await look('empty');
    await button(page, 'New workbook').click();
    await look('naming');
    await fillShelf(page, {
      open: 'a1',
      workbooks: {
        a1: [
          'Replace the content management system of every brand in the group',
          { roi: roi(1), 'later-tool': later },
        ],
        b2: ['B', { roi: 'damaged' }],
      },
      texts: { 'common-ground:workbook:c3': '{' },
    });
    await openWorkbooks(page);
    await button(page, /^Share link for Replace/).click();
    await expect(page.getByRole('textbox', { name: 'Share link' })).toBeVisible();
    await look('full');
    await page.goto(await page.getByRole('textbox', { name: 'Share link' }).inputValue());
    await expect(button(page, 'Leave')).toBeVisible();
    await look('visiting');
    expect(found).toEqual([]);
  });

  test('prints a list, and no button', async ({ page }) => {
    await fillShelf(page, { open: 'a1', workbooks: { a1: ['A', { roi: roi(1) }], b2: ['B', {}] } });
    await openWorkbooks(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('textbox', { name: 'Name of the workbook' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'B', exact: true })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('More for B')).toBeHidden();
  });

  test('is reached from every page', async ({ page }) => {
    await page.goto('causes/poor-planning/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Your workbooks' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your workbooks' })).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('says what it is and what it needs', async ({ page }) => {
      await page.goto('workbook/');
      await expect(page.getByText('A workbook holds what you fill in')).toBeVisible();
      // Playwright reads no text in a noscript element.
      await expect(page.locator('noscript .notice')).toHaveText(/Workbooks are kept by JavaScript/);
      await expect(page.locator('noscript .notice')).toBeVisible();
      await expect(
        page.getByRole('heading', { name: 'What lasts, and what does not' }),
      ).toBeVisible();
    });
  });
});
