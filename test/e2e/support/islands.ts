import type { Page } from '@playwright/test';

/** Scrolls to every island of the page, which wakes it, and waits until all of them work. */
export async function wakeIslands(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island > :first-child').all()) {
    await island.scrollIntoViewIfNeeded();
  }
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}
