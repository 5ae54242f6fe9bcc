import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the element has the focus, and fails when it does not get it. */
export async function tabTo(page: Page, wanted: Locator, most = 90): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < most; pressed++) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, `Tab was pressed ${most} times`).toBeFocused();
}

/** As `tabTo`, backwards. */
export async function tabBackTo(page: Page, wanted: Locator, most = 90): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < most; pressed++) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Shift+Tab');
  }
  await expect(wanted, `Shift+Tab was pressed ${most} times`).toBeFocused();
}

const hasFocus = (element: Locator) =>
  element.evaluate((node) => node === node.ownerDocument.activeElement);

/** Somebody who works with the keyboard has lost their place when the page itself has the focus. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator('body')).not.toBeFocused();
}
