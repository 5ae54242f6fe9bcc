import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { findBarriersInLooks } from './support/axe.ts';
import { site } from './support/built-site.ts';

const names = readdirSync('content/base/en/diagrams').map((file) => path.basename(file, '.svg'));

/** The page of a cause or a step that shows the diagram of its name. */
function pathOf(name: string): string {
  const found = site.pages.find(({ path }) => path.endsWith(`/${name}/`));
  if (!found) throw new Error(`No page was built for the diagram ${name}.`);
  return found.path;
}

for (const name of names) {
  test.describe(`the diagram ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(pathOf(name));
    });

    test('is a picture with a name and a description, and names both departments', async ({
      page,
    }) => {
      const figure = page.locator('figure.diagram');
      const picture = figure.getByRole('img');
      const caption = await figure.locator('figcaption').innerText();
      await expect(picture).toHaveAccessibleName(caption);
      await expect(picture).toHaveAccessibleDescription(/IT\b.*Marketing\b|Marketing\b.*IT\b/);
      await expect(figure).not.toContainText(/[{}]/);
    });

    test('keeps its words inside and apart, also when the departments have long names', async ({
      page,
    }) => {
      const picture = page.locator('.diagram svg');
      expect(await findCrowded(picture)).toEqual([]);
      await rename(picture, { IT: 'Information systems', Marketing: 'Marketing & growth' });
      expect(await findCrowded(picture)).toEqual([]);
    });

    test('has words of at least 10 pixels in a window of 320', async ({ page }) => {
      const heights = await page.locator('.diagram svg').evaluate((svg) => {
        const scale = svg.getBoundingClientRect().width / 360;
        return [...svg.querySelectorAll('text')].map(
          (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        );
      });
      expect(Math.min(...heights, 99)).toBeGreaterThan(10);
    });
  });
}

test('inks follow the theme', async ({ page }) => {
  await page.goto(pathOf('poor-planning'));
  const square = page.locator('.diagram .it path').first();
  const light = await square.evaluate((path) => getComputedStyle(path).fill);
  expect(light).toBe('rgb(31, 86, 201)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await square.evaluate((path) => getComputedStyle(path).fill)).not.toBe(light);
});

test('on paper a diagram is no wider than on a screen', async ({ page }) => {
  await page.goto(pathOf('follow-the-roi'));
  const figure = page.locator('.diagram');
  const onScreen = await figure.evaluate(({ clientWidth }) => clientWidth);
  await page.emulateMedia({ media: 'print' });
  expect(await figure.evaluate(({ clientWidth }) => clientWidth)).toBeLessThanOrEqual(onScreen);
});

test('the search does not show the labels of a picture', async ({ page }) => {
  await page.goto(pathOf('no-time-together'));
  await expect(page.locator('.diagram svg')).toHaveAttribute('data-pagefind-ignore', '');
});

test('axe finds nothing on a page with a diagram', async ({ page }) => {
  await page.goto(pathOf('poor-planning'));
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);
});

/** Words that leave the picture, and pairs of words that touch. */
function findCrowded(picture: Locator): Promise<string[]> {
  return picture.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const isOutside = (box: DOMRect) =>
      box.left < frame.left - 0.5 ||
      box.right > frame.right + 0.5 ||
      box.top < frame.top - 2 ||
      box.bottom > frame.bottom + 2;
    // The box of a line is higher than its letters.
    const doTouch = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3;
    const outside = words.filter(({ box }) => isOutside(box)).map(({ text }) => `${text} is cut`);
    const touching = words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter(({ box }) => doTouch(one.box, box))
        .map(({ text }) => `${one.text} touches ${text}`),
    );
    return [...outside, ...touching];
  });
}

/** Writes other names of departments into a picture. */
const rename = (picture: Locator, given: Record<string, string>) =>
  picture.evaluate((svg, others) => {
    for (const text of svg.querySelectorAll('text')) {
      const other = others[text.textContent];
      if (other) text.textContent = other;
    }
  }, given);
