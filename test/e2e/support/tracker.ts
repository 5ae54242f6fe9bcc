import { expect, type Page } from '@playwright/test';

export const fieldOf = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

/** Hard only, then hard and soft, as numbers. */
export async function netPresentValues(page: Page): Promise<number[]> {
  const shown = await page.locator('.roi-figure').first().getByRole('strong').allInnerTexts();
  return shown.map((text) => Number(text.replace(/[−–]/g, '-').replace(/[^\d.-]/g, '')));
}

/** Unfolds a part of the tracker and waits until it is there. */
export async function openPanel(page: Page, title: string): Promise<void> {
  const summary = page.locator('details.panel > summary');
  const heading = summary.getByRole('heading', { name: title, exact: true });
  await heading.click();
  const panel = page
    .locator('details.panel')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await expect(panel.locator('.panel-body > :not([role=status])').first()).toBeVisible();
}
