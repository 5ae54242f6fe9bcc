import { expect, type Page, test } from '@playwright/test';
import { homes } from '../../src/lib/departments.ts';
import { relations } from '../../src/lib/terms/term.ts';
import { findBarriersInLooks } from './support/axe.ts';
import { site } from './support/built-site.ts';
import { titleOf } from './support/search.ts';

const friendPages = site.pages.filter(({ path }) => path.startsWith('glossary/false-friends/'));

test.describe('the filter, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('keeps the words of a home, of a relation, and of both', async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto('glossary/');
    const all = await readWords(page);
    expect(all.length).toBeGreaterThan(50);
    for (const home of ['any', ...homes]) {
      for (const relation of ['any', ...relations]) {
        await page.locator(`input[value=${home}]`).check();
        await page.getByLabel('How the meanings relate').selectOption(relation);
        const kept = all.filter(({ classes }) =>
          [home, relation].every((name) => name === 'any' || classes.includes(name)),
        );
        const letters = [...new Set(kept.map(({ letter }) => letter))];
        expect(await readVisible(page), `${home}, ${relation}`).toEqual({
          titles: kept.map(({ title }) => title),
          headings: letters,
          links: letters,
        });
        // Every one of these reads the whole page as a screen reader would.
        if (relation === 'false-friend')
          expect(await readShown(page)).toBe(`Words shown: ${kept.length}`);
      }
    }
  });

  test('is set and taken back with the keyboard', async ({ page }) => {
    await page.goto('glossary/');
    const all = await page.locator('.letter li:visible').count();
    await page.getByRole('radio', { name: 'Any' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'IT' })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('False');
    await expect(page.getByLabel('How the meanings relate')).toHaveValue('false-friend');
    expect(await page.locator('.letter li:visible').count()).toBeLessThan(all);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.letter li:visible')).toHaveCount(all);
  });

  test('hides the themes that have no such word', async ({ page }) => {
    await page.goto('glossary/themes/');
    const themes = await page.locator('.page-list > li').all();
    await page.getByLabel('How the meanings relate').selectOption('none');
    for (const theme of themes) {
      const has = await theme.evaluate((item) => item.classList.contains('none'));
      expect(await theme.isVisible()).toBe(has);
    }
  });
});

test.describe('a false friend', () => {
  test('says what each side hears, side by side and alike', async ({ page }) => {
    await page.goto('glossary/lead/');
    const heard = page.getByRole('region', { name: 'What the other side hears' });
    const [it, marketing] = await heard.locator('.hearing').all();
    await expect(heard.locator('.hearing')).toHaveCount(2);
    await expect(heard).toContainText(
      /Marketing says “Lead”.*IT hears.*IT says “Lead”.*Marketing hears/s,
    );
    const boxes = [await it?.boundingBox(), await marketing?.boundingBox()];
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[0]?.width).toBe(boxes[1]?.width);
    expect(boxes[0]?.height).toBe(boxes[1]?.height);
  });

  test('is on the pages of false friends, once, in order', async ({ page }) => {
    await page.goto('glossary/');
    const wanted = await page.locator('.letter .false-friend a').allInnerTexts();
    expect(wanted.length).toBeGreaterThan(15);
    const named: string[] = [];
    for (const { path } of friendPages) {
      await page.goto(path);
      named.push(...(await page.locator('.friend h2').allInnerTexts()));
    }
    expect(named).toEqual(wanted);
  });
});

test('a term names pages that use it, and they do', async ({ page }) => {
  await page.goto('glossary/campaign/');
  const uses = page.getByRole('region', { name: 'Pages that use it' }).getByRole('link');
  const hrefs = await uses.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(hrefs.length).toBeGreaterThan(2);
  expect(hrefs.length).toBeLessThanOrEqual(8);
  for (const href of hrefs) {
    await page.goto(href);
    await expect(page.getByRole('main')).toContainText(/campaigns?\b/i);
  }
});

test('two words that are written the same lead to each other at the top', async ({ page }) => {
  await page.goto('glossary/pull-request/');
  const facts = page.locator('.facts');
  await facts.getByRole('link', { name: 'Public relations (press)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Public relations');
  await expect(facts.getByRole('link', { name: 'Pull request (code)' })).toBeVisible();
});

test('the themes hold every word once, with its meaning', async ({ page }) => {
  await page.goto('glossary/');
  const wanted = await page.locator('.letter li a').allInnerTexts();
  const named: string[] = [];
  for (const { path } of site.pages.filter(({ path }) => /^glossary\/themes\/.+/.test(path))) {
    await page.goto(path);
    const items = page.locator('.sift .page-list > li');
    named.push(...(await items.getByRole('link').allInnerTexts()));
    for (const item of await items.all())
      await expect(item.locator('p').first()).toContainText(/\w+ \w+/);
  }
  expect(named.sort()).toEqual(wanted.sort());
});

test('each side finds its words, and what the other side calls them', async ({ page }) => {
  for (const [department, other] of [
    ['IT', 'Marketing'],
    ['Marketing', 'IT'],
  ]) {
    await page.goto('glossary/by-word/');
    await page.getByRole('link', { name: `The words of ${department}` }).click();
    await expect(page.getByRole('columnheader')).toHaveText([
      `${department} says`,
      `In words that ${other} knows`,
      'Closest words',
    ]);
    expect(await page.getByRole('row').count()).toBeGreaterThan(10);
  }
});

test.describe('cards', () => {
  for (const path of ['glossary/cards/', 'glossary/cards/false-friends/']) {
    for (const format of ['A4', 'Letter']) {
      test(`of /${path} take a page a sheet on ${format}`, async ({ page }) => {
        await page.goto(path);
        const sheets = await page.locator('.sheet').count();
        expect(sheets).toBeGreaterThan(3);
        expect(countPages(await page.pdf({ format }))).toBe(sheets);
      });
    }
  }

  test('have each back behind its front, and no word is cut off', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('glossary/cards/');
    const sheets = await page.locator('.sheet').evaluateAll((all) =>
      all.map((sheet) => {
        const paper = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll('.card')].map((card) => {
          const box = card.getBoundingClientRect();
          return {
            word: card.querySelector('.card-word')?.textContent.trim().replace(/\s+/g, ' ') ?? '',
            fromStart: Math.round(box.left - paper.left),
            fromEnd: Math.round(paper.right - box.right),
            fromTop: Math.round(box.top - paper.top),
            isCut: card.scrollHeight > card.clientHeight + 1,
          };
        });
      }),
    );
    for (let at = 0; at < sheets.length; at += 2) {
      const [front = [], back = []] = [sheets[at], sheets[at + 1]];
      const seenThrough = back.map(({ fromStart, fromEnd, ...card }) => ({
        ...card,
        fromStart: fromEnd,
        fromEnd: fromStart,
      }));
      const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
      expect(seenThrough.sort(byWord)).toEqual(front.sort(byWord));
    }
    expect(sheets.flat().filter(({ isCut }) => isCut)).toEqual([]);
  });

  test('of one theme are alone when a link has chosen it', async ({ page }) => {
    await page.goto('glossary/cards/');
    const all = await page.locator('.sheet:visible').count();
    await page.getByRole('link', { name: 'Analytics' }).click();
    await expect(page.locator('.card-set:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name: 'Analytics' })).toBeVisible();
    const sheets = await page.locator('.sheet:visible').count();
    expect(sheets).toBeLessThan(all);
    expect(countPages(await page.pdf())).toBe(sheets);
    await page.getByRole('link', { name: 'All words' }).click();
    await expect(page.locator('.sheet:visible')).toHaveCount(all);
  });
});

test('the booklet holds every word in both voices, on fewer sheets than words', async ({
  page,
}) => {
  const terms = site.pages.filter(({ html }) => html.includes('page page-glossary'));
  await page.goto('glossary/booklet/');
  const words = page.locator('.booklet-word');
  await expect(words).toHaveCount(terms.length);
  const titles = await words.locator('h3').allInnerTexts();
  for (const term of terms) expect(titles.join('\n')).toContain(titleOf(term));
  await expect(words.getByText('IT means', { exact: true })).toHaveCount(terms.length);
  await expect(words.getByText('Marketing means', { exact: true })).toHaveCount(terms.length);
  expect(countPages(await page.pdf({ format: 'A4' }))).toBeLessThan(terms.length / 4);
});

test('axe finds nothing while words are filtered', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('glossary/');
  await page.getByRole('radio', { name: 'Marketing' }).check();
  await page.getByLabel('How the meanings relate').selectOption('none');
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);
});

interface Word {
  title: string;
  letter: string;
  classes: string[];
}

const readWords = (page: Page): Promise<Word[]> =>
  page.locator('.letter li').evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector('a')?.textContent.trim() ?? '',
      letter: item.closest('section')?.querySelector('h2')?.textContent ?? '',
      classes: [...item.classList],
    })),
  );

/** What a filter has left of the words and of their letters. */
const readVisible = (page: Page) =>
  page.evaluate(() => {
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim());
    return {
      titles: textsOf('.letter li a'),
      headings: textsOf('.letter h2'),
      links: textsOf('.letters a'),
    };
  });

/** What a screen reader says of the count, which the style sheet writes. */
async function readShown(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const texts = nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value ?? '').trim())
    .filter((text) => text !== '');
  const at = texts.findIndex((text) => text.startsWith('Words shown:'));
  return `${texts[at]} ${texts[at + 1]}`;
}

const countPages = (pdf: Buffer) =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
