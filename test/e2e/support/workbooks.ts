import { readFile } from 'node:fs/promises';
import { type Browser, type Download, expect, type Locator, type Page } from '@playwright/test';

/** A slice that a tool of this site knows. */
export const roi = (months: number) =>
  JSON.stringify({ kind: 'roi', version: 1, state: { months } });

/** A slice of a tool that this site does not know, as no browser would write it. */
export const later = '{ "kind": "later-tool", "version": 7, "state": [1.0] }';

interface Shelf {
  open: string;
  /** Name and slices by id. */
  workbooks: Record<string, [name: string, slices: Record<string, string>]>;
  /** Anything else that is saved. */
  texts?: Record<string, string>;
}

/** Saves workbooks on the device, as the site does, and leaves the page at a place that shows none. */
export async function fillShelf(page: Page, { open, workbooks, texts = {} }: Shelf): Promise<void> {
  const moment = '2027-01-31T09:30:00.000Z';
  const kept: Record<string, string> = { 'common-ground:open-workbook': open, ...texts };
  for (const [id, [name, slices]] of Object.entries(workbooks)) {
    kept[`common-ground:workbook:${id}`] = JSON.stringify({
      version: 1,
      name,
      created: moment,
      changed: moment,
      steps: 0,
      isReminded: false,
    });
    for (const [kind, text] of Object.entries(slices)) {
      kept[`common-ground:workbook:${id}:${kind}`] = text;
    }
  }
  await page.goto('causes/');
  await page.evaluate((all) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, kept);
}

/** Opens the page of all workbooks and waits until it works. */
export async function openWorkbooks(page: Page, address = 'workbook/'): Promise<void> {
  await page.goto(address);
  await expect(saidOn(page)).toBeAttached();
}

export async function startWorkbook(page: Page, name: string): Promise<void> {
  await button(page, 'New workbook').click();
  await page.getByRole('textbox', { name: 'What is the undertaking called?' }).fill(name);
  await button(page, 'Start it').click();
}

/** The button of exactly that name. */
export const button = (place: Page | Locator, name: string | RegExp) =>
  place.getByRole('button', { name, exact: true });

export const expectOpen = (page: Page, name: string) =>
  expect(page.getByRole('textbox', { name: 'Name of the workbook' })).toHaveValue(name);

/** The entry of a list under a heading. */
export const rowOf = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The names of the workbooks that are not open. */
export const otherNames = (page: Page) =>
  page.locator('.workbooks-others').getByRole('heading', { level: 3 }).allTextContents();

/** What the page said last. */
export const saidOn = (page: Page) => page.locator('.workbooks-said').getByRole('status');

/** All that the site has saved on the device, by its key. */
export const readTexts = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }));

/** A browser that has nothing of the first one. */
export async function newDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

export async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

export const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
