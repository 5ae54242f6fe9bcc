import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from './support/islands.ts';
import { fieldOf, openPanel } from './support/tracker.ts';

test.use({ trace: 'off' });

test.beforeEach(async ({ page }) => {
  await page.goto('tools/roi/');
  await wakeIslands(page);
  await expect(page.getByRole('button', { name: 'Add a cost' })).toBeEnabled();
});

for (const { button, ending, holds } of [
  { button: 'Spreadsheet with live formulas (XLSX)', ending: 'xlsx', holds: 'PK' },
  { button: 'Summary for a decision (Markdown)', ending: 'md', holds: '# Replace the CMS' },
  { button: 'Lines (CSV)', ending: 'csv', holds: 'Implementation partner' },
  { button: 'Months (CSV)', ending: 'csv', holds: '2027-01' },
  { button: 'The plan (JSON)', ending: 'json', holds: '"kind": "roi"' },
]) {
  test(`${button} is a file to keep`, async ({ page }) => {
    await openPanel(page, 'Take it with you, bring numbers in');
    const [name, text] = await download(page, button);
    expect(name).toMatch(new RegExp(`^replace-the-cms-.*\\.${ending}$`));
    expect(text).toContain(holds);
  });
}

test('lines that were taken out come in again', async ({ page }) => {
  await openPanel(page, 'Take it with you, bring numbers in');
  const [, text] = await download(page, 'Lines (CSV)');
  await page.locator('summary', { hasText: 'Start from something else' }).click();
  await page.getByRole('button', { name: 'An empty plan' }).click();
  await page.getByLabel('Open a CSV file of lines', { exact: true }).setInputFiles({
    name: 'lines.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Add 10 lines' }).click();
  await expect(page.getByText('The plan pays on hard money alone.')).toBeVisible();
  await expect(page.locator('.roi-figure').first()).toContainText('$64,254');
});

test('mistakes in a file are named by row and column, and the rest is taken', async ({ page }) => {
  await openPanel(page, 'Take it with you, bring numbers in');
  await page.getByLabel('Open a CSV file of lines', { exact: true }).setInputFiles({
    name: 'lines.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,kind,amount\nSupport,cost,1200\nHosting,cost,much\n'),
  });
  await expect(
    page.getByText('Row 3, column C (amount): “much” is not a number. Write an amount, like 1200.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add one line' }).click();
  await expect(fieldOf(page, /^Support:.*Amount/)).toHaveValue('1,200');
});

test('actual numbers are pasted from a spreadsheet, and undo takes them back', async ({ page }) => {
  await openPanel(page, 'Forecast against actual');
  await page.locator('summary', { hasText: 'Paste from a spreadsheet' }).click();
  await page
    .getByLabel('Cells copied from a spreadsheet')
    .fill('Line\tJan 2027\tFeb 2027\nNew license\t2,500\t2,600\nNew licence fee\t5\t\n');
  await expect(page.getByText(/No line is called “New licence fee”/)).toBeVisible();
  await page.getByRole('button', { name: 'Enter 2 numbers' }).click();
  await expect(page.getByText(/These months have actual numbers and are not closed/)).toContainText(
    '1 and 2',
  );
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/These months have actual numbers/)).toBeHidden();
});

test('a chart is a picture to keep', async ({ page }) => {
  for (const format of ['SVG', 'PNG']) {
    const [name, text] = await download(page, `Save as ${format}`);
    expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    expect(text).toContain(format === 'SVG' ? '<svg' : 'PNG');
  }
});

test('the summary prints on its own', async ({ page }) => {
  await page.evaluate(() => {
    // The dialog of the browser would wait for somebody.
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await openPanel(page, 'Take it with you, bring numbers in');
  await page.getByRole('button', { name: 'Print the summary' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked-to-print', '');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('heading', { level: 1, name: 'Replace the CMS' })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  const sheets = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(sheets).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

/** Presses a button that gives out a file: its name, and what is in it as text. */
async function download(page: Page, button: string): Promise<[string, string]> {
  const wait = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await wait;
  return [file.suggestedFilename(), await readFile(await file.path(), 'latin1')];
}
