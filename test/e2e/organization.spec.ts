import { expect, type Page, test } from '@playwright/test';
import { findBarriersInLooks, unfold } from './support/axe.ts';
import { buildFixture, type Fixture } from './support/built-fixture.ts';
import { findPage } from './support/built-site.ts';
import { findDeadLinks } from './support/links.ts';
import { readOutlines } from './support/outline.ts';
import { openDialog, resultsOf, statusOf } from './support/search.ts';
import { watch } from './support/watch.ts';

// An organization's playbook in two languages under a sub-path: test/sites/organization over test/sites/valid.
// One worker runs the whole file, so that it is built once.
test.describe.configure({ mode: 'default' });

const repository = 'https://github.com/example/playbook';
let fixture: Fixture;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  fixture = await buildFixture('organization', {
    base: '/playbook/',
    env: { SITE_URL: 'https://example.org', REPOSITORY_URL: repository },
  });
});

test.afterAll(() => fixture?.remove());

const open = (page: Page, path: string) => page.goto(fixture.url + path);

test.describe('its layer', () => {
  test('adds pages, and overviews and other pages lead to them', async ({ page }) => {
    await open(page, 'causes/no-shared-words/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No shared words');
    await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
      'href',
      /^https:\/\/github\.com\/example\/playbook\/edit\/main\/.*org\/en\/causes\/no-shared-words\.mdx$/,
    );
    await open(page, 'causes/');
    await expect(page.getByRole('main').getByRole('link')).toHaveText([
      'Requests that wait',
      'Two calendars',
      'No shared words',
    ]);
    await open(page, 'workshops/request-cards/');
    const mentions = page.getByRole('region', { name: 'Named on these pages' });
    await expect(mentions.getByRole('link', { name: 'No shared words' })).toBeVisible();
  });

  test('replaces a page when it brings a body', async ({ page }) => {
    await open(page, 'glossary/launch/');
    const main = page.getByRole('main');
    await expect(main.getByText('With us, the day on which')).toBeVisible();
    await expect(main.getByText('Both departments of Grupo Norte agreed')).toBeVisible();
    await expect(main.getByText('Both mean the same.')).toBeVisible();
    await expect(main).not.toContainText('In the base, this text');
    await expect(main.getByText('False friend', { exact: true })).toBeHidden();
  });

  test('patches the fields that it names and leaves the rest', async ({ page }) => {
    await open(page, 'workshops/request-cards/');
    const facts = page.locator('#at-a-glance > div');
    await expect(facts.filter({ hasText: 'Preparation' })).toContainText('60 min');
    await expect(facts.filter({ hasText: 'Run time' })).toContainText('30 min');
    await expect(page.getByRole('checkbox')).toHaveCount(1);
    await expect(page.getByText('The board in room 4')).toBeVisible();
    await expect(page.getByText('Ana Ruiz')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Agenda' })).toContainText('0:10');

    await open(page, 'causes/slow-requests/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Requests that wait');
    const symptoms = page.getByRole('region', { name: 'What it sounds like' });
    await expect(symptoms).toContainText('We get them by chat');
    await expect(symptoms).toContainText('They answer in March');
    await expect(page.getByRole('heading', { name: 'Why it happens' })).toBeVisible();
  });

  test('hides a page: no overview names it, and text keeps its words without the link', async ({
    page,
  }) => {
    const response = await open(page, 'practices/steering-committee/');
    expect(response?.status()).toBe(404);
    await open(page, 'practices/');
    await expect(page.getByRole('main')).not.toContainText('Steering committee');
    await open(page, 'causes/two-calendars/');
    const text = page.getByText('A steering committee can decide it.');
    await expect(text).toBeVisible();
    await expect(text.getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'What mends it' })).not.toContainText('Steering');
  });

  test('names the departments, the currency, the ink and the site', async ({ page }) => {
    await open(page, '');
    await expect(page).toHaveTitle('Grupo Norte playbook: How Platform and Growth work as one');
    for (const path of ['causes/slow-requests/', 'glossary/release/', 'tools/roi/']) {
      await open(page, path);
      await expect(page.getByRole('main')).toContainText('Platform');
      await expect(page.getByRole('main')).toContainText('Growth');
    }
    await expect(page.locator('.roi-figure strong').first()).toContainText('€');
    await open(page, 'causes/slow-requests/');
    const picture = page.getByRole('img', { name: 'Platform and Growth in one queue' });
    await expect(picture).toContainText('Growth waits');
    await expect(picture.locator('.it')).toHaveCSS('fill', 'rgb(11, 107, 87)');
    await expect(page.getByRole('contentinfo')).toContainText('Grupo Norte.');
    const ink = page.locator('.color-bar .ink-it');
    await expect(ink).toHaveCSS('background-color', 'rgb(11, 107, 87)');
  });
});

test.describe('in Spanish', () => {
  test('a translated page is Spanish, and its links stay so', async ({ page }) => {
    await open(page, 'es/causes/slow-requests/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peticiones que esperan');
    await expect(page.locator('main [lang=en]')).toHaveCount(0);
    await expect(page.getByText('Esta página aún no está traducida')).toBeHidden();
    await page.getByRole('link', { name: 'un solo calendario' }).click();
    await expect(page).toHaveURL(`${fixture.url}es/steps/one-calendar/`);
  });

  test('a page without a translation says so, and says which words are English', async ({
    page,
  }) => {
    await open(page, 'es/steps/one-calendar/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByText('no está traducida. La estás leyendo en English.')).toBeVisible();
    const english = page.locator('main [lang=en]');
    await expect(english.filter({ hasText: 'Both departments plan on one page' })).toHaveCount(1);
    await expect(english.filter({ hasText: 'Put the page where both see it' })).toHaveCount(1);
    await expect(english.filter({ hasText: 'La estás leyendo' })).toHaveCount(0);
  });

  test('the footer leads to the same page in the other language', async ({ page }) => {
    await open(page, 'es/steps/one-calendar/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${fixture.url}steps/one-calendar/`);
  });
});

test.describe('its search', () => {
  test('finds the pages of its language, by the words of that language', async ({ page }) => {
    await open(page, 'es/');
    await openDialog(page);
    await page.keyboard.type('peticiones');
    await expect(statusOf(page)).toHaveText('1 resultado');
    await expect(resultsOf(page)).toHaveText(['Peticiones que esperan']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`^${fixture.url}es/causes/slow-requests/`));
  });

  test('finds what the organization added and changed, and not what it hid', async ({ page }) => {
    await open(page, 'search/?q=shared+words');
    await expect(resultsOf(page).first()).toHaveText('No shared words');
    await open(page, 'search/?q=corridor');
    await expect(resultsOf(page)).toHaveText(['Requests that wait']);
    await open(page, 'search/?kind=practices');
    await expect(resultsOf(page)).toHaveText(['Weekly coffee']);
  });

  test('offers to ask for a page that is missing, with the words filled in', async ({ page }) => {
    await open(page, 'search/?q=zzqq+%26+wxyz');
    const request = page.getByRole('link', { name: 'Ask for a page about “zzqq & wxyz”' });
    await expect(request).toBeVisible();
    const address = new URL((await request.getAttribute('href')) ?? '');
    expect(address.href.startsWith(`${repository}/issues/new?`)).toBe(true);
    expect(address.searchParams.get('title')).toBe('Missing in the playbook: zzqq & wxyz');
  });
});

test.describe('under its path', () => {
  test('links lead to pages that exist, and from Spanish words to Spanish pages', async ({
    page,
  }) => {
    const outlines = await readOutlines(page, fixture.pages);
    expect(findDeadLinks(outlines, fixture)).toEqual([]);
    const spanish = outlines.filter(({ language }) => language === 'es');
    expect(spanish.length).toBe(outlines.filter(({ path }) => path.startsWith('es/')).length);
    for (const { path, addresses, foreign } of spanish) {
      const english = addresses
        .filter((to) => to.startsWith(fixture.base) && to.endsWith('/'))
        .filter((to) => !to.startsWith(`${fixture.base}es/`) && !foreign.includes(to));
      expect(english, path).toEqual([]);
    }
  });

  test('nothing is missing, and nothing complains', async ({ page }) => {
    const seen = await watch(page);
    for (const path of ['', 'causes/', 'tools/roi/', 'es/', 'es/glossary/launch/', 'search/?q=a']) {
      await open(page, path);
      await unfold(page);
    }
    expect(seen.requests.filter((url) => !url.startsWith(fixture.url))).toEqual([]);
    expect([...seen.missing, ...seen.complaints, ...seen.violations]).toEqual([]);
  });

  test('an address that is not there gets the 404 page, in its clothes', async ({ page }) => {
    const response = await open(page, 'causes/none/at/all/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await expect(page.getByRole('banner')).toHaveCSS('display', 'flex');
    await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL(`${fixture.url}glossary/`);
  });

  test('a page names its address, and the sitemap names all that are written', async ({ page }) => {
    const isWritten = /^(?!.*(name="robots"|class="page-head" lang=))/s;
    const paths = fixture.pages.filter(({ html }) => isWritten.test(html)).map(({ path }) => path);
    const sitemap = await (await page.request.get(`${fixture.url}sitemap.xml`)).text();
    const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(named.sort()).toEqual(
      paths.map((path) => `https://example.org/playbook/${path}`).sort(),
    );
    for (const path of paths) {
      const address = `https://example.org/playbook/${path}`;
      expect(findPage(path, fixture).html).toContain(`rel="canonical" href="${address}"`);
    }
  });

  test('axe finds nothing, in either language', async ({ page }) => {
    for (const path of ['causes/slow-requests/', 'es/steps/one-calendar/']) {
      await open(page, path);
      expect(await findBarriersInLooks(page, [320, 1280]), path).toEqual([]);
    }
  });
});
