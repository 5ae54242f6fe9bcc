import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { wakeIslands } from './islands.ts';

/** What a page costs before anybody clicks: bytes in Brotli, and how often it asks for something. */
export interface Weight {
  css: number;
  js: number;
  fonts: number[];
  requests: number;
}

/** Bytes that a server sends when it compresses as well as it can. */
export function countBytes(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Loads a page in a browser that has seen nothing of the site, and weighs what it asked for. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path);
  await wakeIslands(page);
  // What starts when the page has come to rest counts as well.
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));

  const weight: Weight = { css: 0, js: 0, fonts: [], requests: responses.length };
  for (const response of responses) {
    const { pathname } = new URL(response.url());
    const body = await response.body();
    if (pathname.endsWith('.css')) weight.css += countBytes(body);
    else if (pathname.endsWith('.js')) weight.js += countBytes(body);
    // A font is compressed as it is.
    else if (pathname.endsWith('.woff2')) weight.fonts.push(body.length);
  }
  // A browser with a window asks for the icon too.
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  const hasIcon = responses.some((response) => icon && response.url().endsWith(icon));
  return hasIcon ? weight : { ...weight, requests: weight.requests + 1 };
}
