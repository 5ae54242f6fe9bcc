import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openBuilder, titlesIn } from './support/builder.ts';
import { openPanel } from './support/tracker.ts';

test.use({ trace: 'off' });

test.beforeEach(({ page }) => openBuilder(page));

async function download(page: Page, button: string): Promise<[string, string]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
}

for (const { button, ending, holds } of [
  { button: 'Spreadsheet (XLSX)', ending: 'xlsx', holds: 'PK' },
  { button: 'List (CSV)', ending: 'csv', holds: 'Consent banner' },
  { button: 'Calendar (ICS)', ending: 'ics', holds: 'BEGIN:VCALENDAR' },
  { button: 'Project plan (XML)', ending: 'xml', holds: '<Project' },
  { button: 'Text with a chart (Markdown)', ending: 'md', holds: 'gantt' },
  { button: 'The roadmap (JSON)', ending: 'json', holds: '"kind": "roadmap"' },
]) {
  test(`${button} is a file to keep`, async ({ page }) => {
    await openPanel(page, 'Take it with you');
    const [name, text] = await download(page, button);
    expect(name).toMatch(new RegExp(`^a-digital-relaunch-.*\\.${ending}$`));
    expect(text).toContain(holds);
  });
}

test('a list that was taken out comes in again', async ({ page }) => {
  await openPanel(page, 'Take it with you');
  const [, text] = await download(page, 'List (CSV)');
  await page.locator('summary', { hasText: 'Start from something else' }).click();
  await page.getByRole('button', { name: 'An empty roadmap' }).click();
  await openPanel(page, 'Bring in a list');
  const panel = page.locator('[id$=panel-bringIn]');
  await panel.locator('input[type=file]').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await panel.getByRole('button', { name: 'Add 12' }).click();
  await expect.poll(async () => (await titlesIn(page, 'Quick wins')).length).toBeGreaterThan(2);
  await expect(page.locator('.roadmap > .roadmap-verdict')).toContainText(
    /of 12 initiatives planned/,
  );
});

test('mistakes in a list are named by row, and the good rows come in', async ({ page }) => {
  await openPanel(page, 'Bring in a list');
  const panel = page.locator('[id$=panel-bringIn]');
  await panel
    .getByLabel('Or paste rows here')
    .fill('Summary,Status,Due date\nSingle sign-on,To Do,31/Feb/27\nChat,Waiting,05/Apr/27');
  await expect(panel).toContainText('Row 2, Due date: “31/Feb/27” is no date that can be read');
  await expect(panel).toContainText('Row 3, Status: “Waiting” is not known here');
  await panel.getByRole('button', { name: 'Add 2' }).click();
  await expect.poll(() => titlesIn(page)).toEqual(['Single sign-on', 'Chat']);
});

test('five thousand rows are too many, which is said, and the first come in', async ({ page }) => {
  await openPanel(page, 'Bring in a list');
  const panel = page.locator('[id$=panel-bringIn]');
  const rows = Array.from({ length: 5000 }, (_, at) => `Wish ${at + 1}`);
  await panel.locator('input[type=file]').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Title', ...rows].join('\n')),
  });
  await expect(panel).toContainText('There are 5,000 rows; the first 488 can be added.');
  await panel.getByRole('button', { name: 'Add 488' }).click();
  await expect(page.locator('.roadmap > .roadmap-verdict')).toContainText('12 of 500 initiatives');
});
