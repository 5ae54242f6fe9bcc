import { expect, test } from '@playwright/test';
import { wakeIslands } from './support/islands.ts';
import { tabTo } from './support/keyboard.ts';

test('the first Tab offers the way past the header', async ({ page }) => {
  await page.goto('causes/poor-planning/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('Tab walks through the header in the order in which it reads', async ({ page }) => {
  await page.goto('causes/poor-planning/');
  const header = page.getByRole('banner');
  await page.keyboard.press('Tab');
  for (const name of [
    'Common Ground',
    'Causes',
    'Steps',
    'Practices',
    'Workshops',
    'Programs',
    'Tools',
    'Glossary',
    'Search',
  ]) {
    await page.keyboard.press('Tab');
    await expect(header.getByRole('link', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(header.getByLabel('Colors')).toBeFocused();
});

test('Enter on a link of the navigation opens its overview', async ({ page }) => {
  await page.goto('');
  const glossary = page.getByRole('banner').getByRole('link', { name: 'Glossary' });
  await tabTo(page, glossary);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await expect(glossary).toHaveAttribute('aria-current', 'page');
});

test.describe('search', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`${keys} opens it, and Escape leads back to where one was`, async ({ page }) => {
      await page.goto('causes/poor-planning/');
      const place = page.getByRole('main').getByRole('link', { name: 'Causes' });
      await tabTo(page, place);

      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name: 'Search the playbook' })).toBeVisible();
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.getByRole('searchbox')).toHaveValue('');

      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(place).toBeFocused();
    });
  }

  test('the button opens it, and closing leads back to the button', async ({ page }) => {
    await page.goto('causes/poor-planning/');
    const button = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();

    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('the dialog keeps what was typed until the next time, ready to be typed over', async ({
    page,
  }) => {
    await page.goto('causes/poor-planning/');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('lead');
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toHaveValue('lead');
    await page.keyboard.type('uptime');
    await expect(page.getByRole('searchbox')).toHaveValue('uptime');
  });

  test('a slash is a letter in a field', async ({ page }) => {
    await page.goto('tools/roi/');
    await wakeIslands(page);
    const name = page.getByRole('textbox', { name: 'What for' }).first();
    await expect(name).toBeEnabled();
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' and/or');
    await expect(name).toHaveValue(/ and\/or$/);
    await expect(page.getByRole('dialog')).toBeHidden();

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('A/B test');
    await expect(page.getByRole('searchbox')).toHaveValue('A/B test');
  });

  test('arrow keys walk through the results, and Enter follows one', async ({ page }) => {
    await page.goto('causes/poor-planning/');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('uptime');
    const results = page.locator('[data-result]');
    await expect(results.nth(1)).toBeVisible();

    await page.keyboard.press('ArrowDown');
    await expect(results.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();

    await page.keyboard.press('ArrowDown');
    const title = await results.nth(0).innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  test('on the search page the keys lead to the field that is there', async ({ page }) => {
    await page.goto('search/');
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Search' }));
    await page.keyboard.press('/');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('colors', () => {
  test('the choice is made with the keyboard and outlives a reload without a flash', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('causes/');
    const root = page.locator('html');
    const paper = () => root.evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await paper();

    await tabTo(page, page.getByLabel('Colors'));
    await page.keyboard.type('Dark');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect.poll(paper).not.toBe(light);
    const dark = await paper();

    // What the page looks like when its first word is there, which is before anything is painted.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset.themeAtFirst = document.documentElement.dataset.theme;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await expect(root).toHaveAttribute('data-theme-at-first', 'dark');
    expect(await paper()).toBe(dark);
    await expect(page.getByLabel('Colors')).toHaveValue('dark');

    await page.getByLabel('Colors').selectOption('As the device');
    await expect(root).not.toHaveAttribute('data-theme');
    await page.reload();
    await expect(page.getByLabel('Colors')).toHaveValue('');
    expect(await paper()).toBe(light);
  });

  test('without storage the choice holds for the page', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    });
    await page.goto('causes/');
    await page.getByLabel('Colors').selectOption('Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(errors).toEqual([]);
  });
});
