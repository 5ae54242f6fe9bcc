import { expect, type Locator, type Page } from '@playwright/test';
import { wakeIslands } from './islands.ts';

/** Opens the roadmap builder with its worked example. */
export async function openBuilder(page: Page): Promise<void> {
  await page.goto('tools/roadmap/');
  await wakeIslands(page);
  await expect(page.getByLabel('Add an initiative')).toBeEnabled();
}

export const cardOf = (page: Page, title: string): Locator =>
  page.locator('.roadmap-card', { has: page.getByRole('button', { name: title, exact: true }) });

/** The cards of a phase, top down; of what is not planned, when no phase is named. */
export async function titlesIn(page: Page, phase?: string): Promise<string[]> {
  const column = phase
    ? page.locator('.roadmap-phase', {
        has: page.getByRole('heading', { name: phase, exact: true }),
      })
    : page.locator('.roadmap-unplanned');
  return column.locator('.roadmap-card-title button').allInnerTexts();
}

export const statusOf = (page: Page): Locator => page.locator('.roadmap .tool-bar [role=status]');

/** Types titles as a room calls them out. */
export async function addAll(page: Page, titles: readonly string[]): Promise<void> {
  const entry = page.getByLabel('Add an initiative');
  await entry.focus();
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
}
