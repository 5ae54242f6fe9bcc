import { expect, type Locator, type Page, test } from '@playwright/test';
import { type TagName, tags } from '../../src/mdx/tags.ts';
import { findBarriersInLooks, unfold } from './support/axe.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('about/gallery/');
});

/** What a tag shows. A new tag does not compile here until it is named. */
const shown: Record<TagName, (page: Page) => Locator> = {
  Voices: (page) => page.getByText('What someone in marketing says.'),
  Example: (page) => page.locator('.example'),
  Note: (page) => page.locator('.note'),
  Figure: (page) => page.getByText('24 months'),
  Diagram: (page) => page.locator('.diagram svg'),
  Monday: (page) => page.locator('.monday'),
  Roi: (page) => page.locator('.roi'),
  Roadmap: (page) => page.locator('.roadmap'),
  Translator: (page) => page.locator('.translator'),
  JargonSwap: (page) => page.locator('.swap'),
  Canvas: (page) => page.locator('.canvas-sheet'),
};

for (const tag of Object.keys(tags) as TagName[]) {
  test(`the gallery shows the tag ${tag}`, async ({ page }) => {
    await expect(shown[tag](page).first()).toBeVisible();
  });
}

test('the gallery shows each kind of note', async ({ page }) => {
  for (const kind of tags.Note.kind.words) {
    await expect(page.locator(`.note-${kind}`)).toBeVisible();
  }
});

test('the gallery shows both departments and what they share, by shape and by word', async ({
  page,
}) => {
  const chairs = page.getByRole('region', { name: 'Chairs' });
  for (const [department, shape] of [
    ['IT', 'rect'],
    ['Marketing', 'circle'],
    ['Both', 'path'],
  ] as const) {
    const heading = chairs.getByRole('heading', { name: department }).first();
    await expect(heading.locator(shape)).toBeVisible();
  }
});

test('the gallery is for the playbook’s makers: no search engine and no page leads there', async ({
  page,
}) => {
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  await page.goto('search/?q=gallery');
  await expect(page.locator('.search-panel').getByRole('status')).not.toBeEmpty();
  await expect(page.locator('[data-result]', { hasText: 'Gallery' })).toHaveCount(0);
});

test('axe finds nothing in the gallery at any width', async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await unfold(page);
  expect(await findBarriersInLooks(page, [320, 768, 1280])).toEqual([]);
});
