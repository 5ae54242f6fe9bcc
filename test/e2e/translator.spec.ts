import { expect, type Page, test } from '@playwright/test';
import { findBarriersInLooks } from './support/axe.ts';
import { wakeIslands } from './support/islands.ts';
import { expectFocusKept, tabTo } from './support/keyboard.ts';
import { fillShelf } from './support/workbooks.ts';

// A trace keeps a picture of the page for every key that is pressed.
test.use({ trace: 'off' });

const textOf = (page: Page) => page.getByLabel(/^What (IT|Marketing) wrote$/).first();
const result = (page: Page) => page.locator('.translator-reading');
const measured = (page: Page) => page.locator('.translator-measure');
const entry = (page: Page, term: string) =>
  page.locator('.translator-term', { has: page.getByRole('link', { name: term, exact: true }) });

async function openTranslator(page: Page): Promise<void> {
  await page.goto('tools/translator/');
  await wakeIslands(page);
  await expect(textOf(page)).toBeEnabled();
}

test('a mail is pasted, translated for another reader and copied, with the keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTranslator(page);
  await tabTo(page, textOf(page));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('The webhook fires after the launch. Just call me.');
  await expect(result(page)).toContainText(
    /webhook \[a message one system sends.*\]× fires after the launch \[/,
  );
  await expect(measured(page)).toHaveText(
    'Marketing would have to look up 2 of 9 words (22%), and with the additions none.',
  );
  await expect(textOf(page)).toBeFocused();

  const takeBack = result(page).getByRole('button', { name: 'Take back the note on “Launch”' });
  await tabTo(page, takeBack);
  await page.keyboard.press('Enter');
  await expect(result(page)).toContainText('after the launch. Just');
  await expectFocusKept(page);
  await expect(measured(page)).toContainText('with the additions 1.');

  await tabTo(page, page.getByRole('button', { name: 'Copy as text' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied. Paste it where you need it.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    'The webhook [a message one system sends another the moment something happens] fires',
  );
  expect(copied).toContain('- Just: ');
});

test('another reader gets other notes, and undo leads back', async ({ page }) => {
  await openTranslator(page);
  await page.getByRole('radio', { name: 'IT', exact: true }).last().check();
  await expect(measured(page)).toContainText('IT ');
  await page.getByRole('radio', { name: 'Leadership' }).check();
  await expect(measured(page)).toContainText('Leadership would have to look up');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(measured(page)).toContainText('Marketing would have to look up');
});

test('a false friend says what its reader hears, and stands first', async ({ page }) => {
  await openTranslator(page);
  const headings = page.locator('.translator-findings h4');
  await expect(headings.first()).toHaveText(/^False friends/);
  await expect(entry(page, 'Launch')).toContainText('Marketing hears');
  await expect(entry(page, 'Launch')).toContainText('IT means');
});

test('a text to act on has a line below a sentence for each word, from the glossary', async ({
  page,
}) => {
  await openTranslator(page);
  await page.getByRole('radio', { name: 'Say it so they act' }).check();
  await textOf(page).fill('The webhook is late.\nJo');
  await expect(result(page).locator('.translator-line')).toHaveCount(1);
  const outcome = await entry(page, 'Webhook')
    .getByText('Why it matters to the business')
    .locator('+ dd')
    .innerText();
  await expect(result(page).locator('.translator-line')).toContainText(outcome);
});

test('pasted markup is text', async ({ page }) => {
  await openTranslator(page);
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> webhook';
  await textOf(page).fill(hostile);
  await expect(result(page)).toContainText(
    '<img src=x onerror="document.title=1"><script>document.title=2</script> webhook',
  );
  await expect(result(page).locator('img, script')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^[12]$/);
});

test('a glossary that does not come is said, the text stays, and trying again helps', async ({
  page,
}) => {
  await page.route('**/glossary/words.json', (route) => route.abort());
  await openTranslator(page);
  await textOf(page).fill('The microservice fails.');
  await expect(page.getByText('The glossary could not be loaded')).toBeVisible();
  await expect(textOf(page)).toHaveValue('The microservice fails.');
  await page.unroute('**/glossary/words.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(result(page)).toContainText(/microservice \[/);
});

test('once the glossary is there it works without a network', async ({ page, context }) => {
  await openTranslator(page);
  await textOf(page).focus();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          performance.getEntriesByName(new URL('/glossary/meanings.json', location.href).href)
            .length +
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('glossary/meanings.json')).length,
      ),
    )
    .toBeGreaterThan(0);
  await expect(page.getByText('The glossary is on its way')).toHaveCount(0);
  await context.setOffline(true);
  await textOf(page).fill('The microservice fails.');
  await expect(result(page)).toContainText(/microservice \[/);
});

test('a text beyond the limit is answered with the limit, and stays', async ({ page }) => {
  await openTranslator(page);
  const long = 'The webhook. '.repeat(16_000);
  await textOf(page).evaluate((field, text) => {
    const area = field as HTMLTextAreaElement;
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, long);
  await expect(page.getByText(/^The text has 208,000 characters/).first()).toBeVisible();
  expect(await textOf(page).inputValue()).toHaveLength(long.length);
});

test('two texts have on top what both use and mean differently', async ({ page }) => {
  await openTranslator(page);
  await textOf(page).fill('We launch with the new segment.');
  await page.getByRole('button', { name: 'Set the other side’s text beside it' }).click();
  await page
    .getByLabel('What Marketing wrote')
    .fill('Launch is on Monday, and the segment is large.');
  const both = page.locator('.translator-both > li');
  await expect(both).toHaveText([/^Launch/, /^Segment/]);
  await expect(both.first()).toContainText('IT means');
});

test('what was agreed in the jargon swap is used at once', async ({ page }) => {
  const entryOf = {
    summary: 'A test.',
    relation: 'close',
    theme: 'integration',
    home: 'it',
    it: 'A bell.',
    marketing: 'A bell.',
    'inShort.it': 'a bell that rings at once',
    'inShort.marketing': 'a bell',
    sayInstead: 'It rings.',
    outcome: 'It helps.',
    'ask.1': 'Who hears it?',
    'examples.it': 'Ring.',
    'examples.marketing': 'Ring.',
  };
  const swap = {
    kind: 'jargon-swap',
    version: 1,
    state: {
      words: [
        {
          id: 'w1',
          word: 'Webhook',
          it: {},
          marketing: {},
          stage: 'agreed',
          agreed: '2026-11-27',
          entry: entryOf,
        },
      ],
    },
  };
  await fillShelf(page, {
    open: 'one',
    workbooks: { one: ['Mails', { 'jargon-swap': JSON.stringify(swap) }] },
  });
  await openTranslator(page);
  await expect(
    page.getByText('1 word that you agreed on in the jargon swap is used here.'),
  ).toBeVisible();
  await expect(result(page)).toContainText('webhook [a bell that rings at once]');
});

test('words that the glossary lacks are handed to the jargon swap', async ({ page }) => {
  await openTranslator(page);
  await textOf(page).fill('The DXQ needs a “hero teaser”.');
  await page.getByRole('button', { name: 'Hand them to the jargon swap' }).click();
  await expect(page.getByText('They are in the tray of the jargon swap.')).toBeVisible();
  await page.goto('tools/jargon-swap/');
  await wakeIslands(page);
  await page.getByRole('button', { name: 'Add them 2 words to agree on' }).click();
  await expect(page.getByRole('heading', { name: 'hero teaser' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'DXQ' })).toBeVisible();
});

test('axe finds nothing at any width', async ({ page }) => {
  test.setTimeout(90_000);
  await openTranslator(page);
  await textOf(page).focus();
  for (const summary of await page.locator('.translator summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Set the other side’s text beside it' }).click();
  expect(await findBarriersInLooks(page, [320, 1280])).toEqual([]);
});
