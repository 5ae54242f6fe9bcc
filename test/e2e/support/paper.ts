import type { Page } from '@playwright/test';

/** The color behind everything. */
export const paperOf = (page: Page) =>
  page.evaluate(() => {
    const colors = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return colors.find((color) => color !== 'rgba(0, 0, 0, 0)');
  });
