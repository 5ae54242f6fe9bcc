import { expect, type Page, test } from '@playwright/test';
import { site } from './support/built-site.ts';
import { wakeIslands } from './support/islands.ts';
import { readOutlines } from './support/outline.ts';
import { openDialog, resultsOf } from './support/search.ts';
import { watch } from './support/watch.ts';

const visits: Record<string, (page: Page) => Promise<void>> = {
  'the home page': async (page) => {
    await page.goto('');
  },
  'a walk from page to page': async (page) => {
    await page.goto('causes/');
    const links = page.getByRole('navigation', { name: 'Playbook' }).getByRole('link');
    for (const link of await links.all()) {
      const title = await link.innerText();
      await link.click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
  },
  'a content page in another theme': async (page) => {
    await page.goto('causes/poor-planning/');
    await page.getByLabel('Colors').selectOption('Dark');
    await page.reload();
  },
  'the search dialog': async (page) => {
    await page.goto('causes/');
    await openDialog(page);
    await page.keyboard.type('uptime');
    await resultsOf(page).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Uptime' })).toBeVisible();
  },
  'the search page with nothing found': async (page) => {
    await page.goto('search/?q=piepline&kind=glossary');
    await expect(page.getByText('Did you mean:')).toBeVisible();
  },
  'the tracker': async (page) => {
    await page.goto('tools/roi/');
    await wakeIslands(page);
    const length = page.getByLabel('Length in months');
    await length.fill('24');
    await length.fill('many');
    await expect(page.getByText('These are the last good figures')).toBeVisible();
    await page.getByRole('button', { name: 'Add a cost' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The months as a table').click();
  },
};

for (const [what, visit] of Object.entries(visits)) {
  test(`${what} asks no other site for anything, keeps to its policy, and complains of nothing`, async ({
    page,
    baseURL,
  }) => {
    const seen = await watch(page);
    await visit(page);
    const { origin } = new URL(baseURL ?? '');
    expect(seen.requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(seen.violations).toEqual([]);
    expect(seen.missing).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });
}

test('the listener hears a policy that is broken', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('causes/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
    const picture = document.createElement('img');
    picture.src = 'https://example.org/picture.png';
    picture.setAttribute('style', 'width: 1px');
    document.body.append(picture);
  });
  await expect
    .poll(() => seen.violations.map((violation) => violation.split(' ')[0]).sort())
    .toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
  expect(await page.title()).not.toBe('broken');
});

test('every page has a strict policy, and nothing that it would have to allow', async ({
  page,
}) => {
  for (const { path, policy, styled } of await readOutlines(page, site.pages)) {
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/);
    expect(
      styled.filter((html) => !html.startsWith('<style>')),
      path,
    ).toEqual([]);
  }
});
