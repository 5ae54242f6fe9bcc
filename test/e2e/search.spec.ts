import { expect, test } from '@playwright/test';
import { findPage, site } from './support/built-site.ts';
import {
  openDialog,
  openSearchPage,
  readAllTitles,
  resultsOf,
  statusOf,
  titleOf,
  titlesWith,
} from './support/search.ts';

test.describe('words', () => {
  for (const [words, title] of [
    ['uptime', 'Uptime'],
    ['site is up', 'Uptime'],
    ['low-hanging fruit', 'Quick wins for both sides'],
    ['business case', 'ROI tracker'],
    ['SSO', 'Single sign-on'],
  ] as const) {
    test(`“${words}” finds ${title}`, async ({ page }) => {
      await page.goto('causes/');
      await openDialog(page);
      await page.keyboard.type(words);
      await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
      await expect(resultsOf(page).getByText(title, { exact: true })).toBeVisible();
    });
  }

  test('the term comes first when it is searched by its name', async ({ page }) => {
    for (const [words, title] of [
      ['uptime', 'Uptime'],
      ['lead', 'Lead'],
      ['pipeline', 'Pipeline'],
    ] as const) {
      await openSearchPage(page, `?q=${words}`);
      await expect(resultsOf(page).first()).toHaveText(title);
    }
  });

  test('a result says its kind, why it was found, and leads into the page', async ({ page }) => {
    await openSearchPage(page, '?q=discount%20rate');
    const result = page.getByRole('main').getByRole('listitem').filter({ hasText: 'ROI tracker' });
    await expect(result.getByText('Tool', { exact: true })).toBeVisible();
    await expect(result.locator('mark').first()).toHaveText(/discount|rate/i);

    const sections = page.locator('.search-results li ul a');
    await expect(sections.first()).toBeVisible();
    for (const link of await sections.all()) {
      const { pathname, hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
      const { html } = findPage(pathname.slice(site.base.length));
      expect(html).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
    const title = await sections.first().innerText();
    await sections.first().click();
    await expect(page.getByRole('heading', { name: title })).toBeInViewport();
  });

  test('something typed is searched for without a key, and the last words win', async ({
    page,
  }) => {
    await openSearchPage(page);
    const field = page.getByRole('searchbox');
    await field.pressSequentially('uptime');
    await field.fill('piepline');
    await expect(statusOf(page)).toHaveText('Nothing found for “piepline”.');
    await field.fill('');
    await expect(statusOf(page)).toHaveText('');
    await expect(resultsOf(page)).toHaveCount(0);
  });
});

test.describe('narrowing down', () => {
  test('“up to 30 min” finds the workshops that the overview lists so', async ({ page }) => {
    await page.goto('workshops/');
    const shelf = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'Up to 30 minutes' }),
    });
    const titles = await shelf.getByRole('link').allInnerTexts();
    expect(titles.length).toBeGreaterThan(0);

    await openSearchPage(page);
    await page.getByLabel('Length').selectOption('up to 30 min');
    await expect.poll(() => readAllTitles(page)).toEqual(titles.sort());
  });

  const cause = titleOf(findPage('causes/poor-planning/'));
  const step = titleOf(findPage('steps/agree-on-goals/'));
  const choices = [
    ['Kind', 'Workshop', 'kind', 'workshops'],
    ['Department', 'IT', 'department', 'it'],
    ['Department', 'Marketing', 'department', 'marketing'],
    ['Group', '9 to 12 people', 'people', '9-12'],
    ['Cause', cause, 'cause', cause],
    ['Step', step, 'step', step],
  ] as const;
  for (const [label, choice, name, value] of choices) {
    test(`${label} “${choice}” finds the pages marked so, and no others`, async ({ page }) => {
      const expected = titlesWith(name, value, site.pages);
      expect(expected.length).toBeGreaterThan(1);
      expect(expected.length).toBeLessThan(site.pages.length);

      await openSearchPage(page);
      await page.getByLabel(label).selectOption({ label: choice });
      await expect(statusOf(page)).toHaveText(`${expected.length} results`);
      expect(await readAllTitles(page)).toEqual(expected);
    });
  }

  test('the dialog offers the same choices as the search page', async ({ page }) => {
    const readChoices = async () => {
      const choices = await page.locator('.search-panel select').allTextContents();
      expect(choices).toHaveLength(6);
      return choices;
    };
    await openSearchPage(page);
    const onPage = await readChoices();
    await page.goto('causes/');
    await openDialog(page);
    expect(await readChoices()).toEqual(onPage);
  });

  test('two filters and words hold together', async ({ page }) => {
    const short = titlesWith('minutes', '60', site.pages);
    await openSearchPage(page, '?q=release');
    await page.getByLabel('Kind').selectOption('Workshop');
    await page.getByLabel('Length').selectOption('up to 60 min');
    await expect(page).toHaveURL(/\?q=release&kind=workshops&minutes=60$/);
    const found = await readAllTitles(page);
    expect(found.length).toBeLessThan(short.length);
    expect(short).toEqual(expect.arrayContaining(found));
  });
});

test.describe('the address', () => {
  test('holds what is searched for, and opens as it was shared', async ({ page }) => {
    await openSearchPage(page, '?q=lead&kind=glossary');
    await expect(page.getByRole('searchbox')).toHaveValue('lead');
    await expect(page.getByLabel('Kind')).toHaveValue('glossary');
    await expect(resultsOf(page).first()).toHaveText('Lead');
    const kinds = page.locator('.search-results > li > .label');
    expect(new Set(await kinds.allInnerTexts())).toEqual(new Set(['Term']));
  });

  test('follows what is typed and chosen', async ({ page }) => {
    await openSearchPage(page);
    const field = page.getByRole('searchbox');
    await field.fill('lead time & more');
    await expect(page).toHaveURL(/\?q=lead\+time\+%26\+more$/);
    await page.getByLabel('Kind').selectOption('Practice');
    await expect(page).toHaveURL(/\?q=lead\+time\+%26\+more&kind=practices$/);
    await page.reload();
    await expect(field).toHaveValue('lead time & more');
    await field.fill('');
    await expect(page).toHaveURL(/\?kind=practices$/);
    await page.getByLabel('Kind').selectOption('Any');
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('the dialog gives the link to its search', async ({ page }) => {
    await page.goto('causes/');
    await openDialog(page);
    await page.keyboard.type('uptime');
    await page.getByRole('link', { name: 'Link to this search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=uptime$/);
    await expect(resultsOf(page).first()).toHaveText('Uptime');
  });

  test('going back from a result leads to the search as it was', async ({ page }) => {
    await openSearchPage(page);
    await page.getByRole('searchbox').fill('uptime');
    await expect(page).toHaveURL(/q=uptime/);
    await resultsOf(page).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Uptime' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('uptime');
    await expect(resultsOf(page).first()).toHaveText('Uptime');
  });
});

test.describe('nothing found', () => {
  for (const [typed, meant] of [
    ['uptme', 'Uptime'],
    ['piepline', 'Pipeline'],
  ] as const) {
    test(`for “${typed}” offers ${meant}`, async ({ page }) => {
      await openSearchPage(page, `?q=${encodeURIComponent(typed)}`);
      await expect(page.getByText('Did you mean:')).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: meant, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: meant })).toBeVisible();
    });
  }

  test('for words that are near nothing offers the overviews', async ({ page }) => {
    await openSearchPage(page, '?q=xyzzyxyzzyxyzzy');
    await expect(statusOf(page)).toHaveText('Nothing found for “xyzzyxyzzyxyzzy”.');
    await expect(page.getByText('Did you mean:')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Workshops' })).toBeVisible();
  });

  test('shows markup that was typed as the letters that they are', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('<piepline>')}`);
    await expect(statusOf(page)).toHaveText('Nothing found for “<piepline>”.');
  });
});
