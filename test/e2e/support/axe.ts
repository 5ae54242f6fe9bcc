import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { wakeIslands } from './islands.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const mostPlaces = 3;

/** What axe finds wrong, a line a rule: `color-contrast at .lead (why) and 4 more places`. */
export async function findBarriers(page: Page): Promise<string[]> {
  // A bar that sticks to the window covers something wherever the page stands; it is scrolled free.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(`'axe' in window || (() => { ${axe.source} })()`);
  const violations = await page.evaluate(async (runOnly) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    return (await inPage.run({ runOnly, resultTypes: ['violations'] })).violations;
  }, tags);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, mostPlaces)
      .map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? help})`);
    const more = nodes.length - places.length;
    return `${id} at ${places.join(', ')}${more > 0 ? `, and ${more} more places` : ''}`;
  });
}

export const themes = ['light', 'dark'] as const;

/** Pixels. */
export interface Look {
  theme: (typeof themes)[number];
  width: number;
}

/** As `findBarriers`, in both themes at each width, with the look in front of each line. */
export async function findBarriersInLooks(page: Page, widths: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await findOverflow(page);
    if (overflow) found.push(`${width} px: ${overflow}`);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const barriers = await findBarriers(page);
      found.push(...barriers.map((barrier) => `${theme}, ${width} px: ${barrier}`));
    }
  }
  return found;
}

/** What makes the page wider than the window, if anything does. */
function findOverflow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.querySelectorAll('body *')].findLast(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth} px wide, because of ${wide?.outerHTML.slice(0, 100) ?? 'the page itself'}`;
  });
}

/** Waits until every island of the page works, and opens what is folded, so that nothing stays unseen. */
export async function unfold(page: Page): Promise<void> {
  await wakeIslands(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // What is folded may come in a file of its own.
  await expect(page.getByText('Loading…', { exact: true })).toHaveCount(0);
}
