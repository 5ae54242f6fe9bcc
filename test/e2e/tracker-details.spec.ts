import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from './support/islands.ts';
import { expectFocusKept, tabTo } from './support/keyboard.ts';
import { fieldOf, netPresentValues, openPanel } from './support/tracker.ts';

test.use({ trace: 'off' });

test.beforeEach(async ({ page }) => {
  await page.goto('tools/roi/');
  await wakeIslands(page);
  await expect(page.getByRole('button', { name: 'Add a cost' })).toBeEnabled();
});

test('a line is worked out from people, hours and rate, by keyboard alone', async ({ page }) => {
  const [, before] = await netPresentValues(page);
  await page.getByRole('button', { name: 'Details Editors' }).focus();
  await page.keyboard.press('Enter');
  const hours = page.getByRole('textbox', { name: 'Hours of each likely' });
  await tabTo(page, hours);
  await expect(hours).toHaveValue('8');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10');
  // 6 people, 10 hours each, 50 an hour: 3,000 a month.
  await expect(page.getByRole('list', { name: 'Benefits' })).toContainText('3,000');
  await expect.poll(async () => (await netPresentValues(page))[1]).toBeGreaterThan(Number(before));
  const low = page.getByRole('textbox', { name: 'Hours of each low' });
  await low.fill('25');
  await expect(low).toHaveAccessibleDescription(/above the likely one. Write 10 or less/);
  await page.keyboard.press('Tab');
  await expect(low).toHaveValue('25');
  await expectFocusKept(page);
});

test('a kind of line brings what such lines mostly are', async ({ page }) => {
  await page.getByRole('button', { name: 'Add a benefit' }).click();
  await page.keyboard.type('Fewer outages');
  await page.getByRole('button', { name: 'Details Fewer outages' }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption('risk avoided');
  await expect(page.getByLabel('Worked out as')).toHaveValue('risk');
  await fieldOf(page, 'Probability likely').fill('20');
  await fieldOf(page, 'Impact likely').fill('50k');
  const benefits = page.getByRole('list', { name: 'Benefits' });
  await expect(benefits).toContainText('10,000');
  await expect(page.getByLabel(/^Fewer outages:.*How often/)).toHaveValue('yearly');
});

test('two scenarios share their lines, and what differs is marked', async ({ page }) => {
  await page.getByRole('button', { name: 'Compare with another scenario' }).click();
  await page.getByLabel('Name of this scenario').fill('Cheaper partner');
  await fieldOf(page, /^Implementation partner:.*Amount/).fill('40000');
  await expect(page.getByText('Differs from The plan')).toBeVisible();
  await page.getByRole('button', { name: /^Leave Content migration out of/ }).click();

  await openPanel(page, 'Scenarios side by side');
  const differences = page.getByRole('table', { name: 'Where they differ' });
  await expect(differences.getByRole('row', { name: /Implementation partner/ })).toContainText(
    '$60,000, once$40,000, once',
  );
  await expect(differences.getByRole('row', { name: /Content migration/ })).toContainText(
    'not in it',
  );

  await page.getByRole('radio', { name: 'The plan' }).check();
  await expect(fieldOf(page, /^Implementation partner:.*Amount/)).toHaveValue('60,000');
  await page.getByRole('radio', { name: 'Cheaper partner' }).check();
  await page.getByRole('button', { name: 'Bring back Content migration' }).click();
  await page.getByRole('button', { name: /^As in The plan/ }).click();
  await expect(page.getByText('They do not differ yet.')).toBeVisible();
});

test('a month is filled in, closed, and compared with the forecast', async ({ page }) => {
  await openPanel(page, 'Forecast against actual');
  await fieldOf(page, 'Actual: Implementation partner').fill('66k');
  await fieldOf(page, 'Actual: Content migration').fill('18000');
  await page.getByRole('button', { name: 'Close month 0' }).click();
  await expect(page.getByText(/Without a number in a closed month/)).toContainText(
    'CRM and consent integrations',
  );
  const table = page.getByRole('table', { name: 'To date, through month 0' });
  await expect(table.getByRole('row', { name: /Implementation partner/ })).toContainText(
    '$60,000$66,000$6,000 (+10%)worse than planned',
  );
  await expect(page.getByRole('img', { name: /^Forecast and actual/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'If it goes on like this' })).toBeVisible();
  await page.getByLabel('Month to fill in', { exact: true }).selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Open month 0 again' }).click();
  await expect(table).toHaveCount(0);
});

test('thousands of futures are played in a worker, and the picture is the same again', async ({
  page,
}) => {
  await openPanel(page, 'What could turn out differently');
  await page.getByRole('button', { name: /^Play / }).click();
  const chance = page.getByText(/^It pays in [\d.]+% of the futures/);
  await expect(chance).toBeVisible({ timeout: 20_000 });
  const said = await chance.innerText();
  const fan = page.getByRole('img', { name: /thousands of futures/ });
  const label = await fan.getAttribute('aria-label');

  await fieldOf(page, /^Agency page-building fees saved:.*Amount/).fill('2900');
  await expect(page.getByText('The plan has changed since. Play again.')).toBeVisible();
  await fieldOf(page, /^Agency page-building fees saved:.*Amount/).fill('3000');
  await page.getByRole('button', { name: /^Play / }).click();
  await expect(fan).toHaveAttribute('aria-label', label ?? '');
  await expect(chance).toHaveText(said);
});

test('an empty plan becomes a result with three lines', async ({ page }) => {
  await openBeginnings(page);
  await page.getByRole('button', { name: 'An empty plan' }).click();
  await addLine(page, 'cost', 'License', '12k');
  await addLine(page, 'cost', 'Partner', '30k');
  await addLine(page, 'benefit', 'Fees saved', '2500');
  await expect(page.getByText('The plan pays on hard money alone.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Costs and benefits/ })).toBeVisible();
});

test('another worked example is opened in place of the plan', async ({ page }) => {
  await openBeginnings(page);
  await page.getByRole('button', { name: 'Marketing automation' }).click();
  await expect(page.getByRole('radio', { name: 'Vendor B' })).toBeVisible();
  await expect(page.getByText('The plan pays only if the soft benefits are real.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('The plan pays on hard money alone.')).toBeVisible();
});

async function addLine(page: Page, kind: 'cost' | 'benefit', name: string, amount: string) {
  await page.getByRole('button', { name: `Add a ${kind}` }).click();
  await page.keyboard.type(name);
  await fieldOf(page, new RegExp(`^${name}:.*Amount`)).fill(amount);
}

const openBeginnings = (page: Page) =>
  page.locator('summary', { hasText: 'Start from something else' }).click();
