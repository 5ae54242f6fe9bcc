import type { Page } from '@playwright/test';
import { openSlice, timeKeys, wake, withBuiltSite } from './throttled.ts';

const keys = '1234567890';

/**
 * How long a keystroke in an amount takes to the next frame, on a processor slowed down four times:
 * in a plan of 200 lines and 84 months against one of a single line. Needs a built site.
 */
export async function benchTyping(say: (line: string) => void): Promise<void> {
  await withBuiltSite(async (browser, address) => {
    const small = await typeInto(await browser.newPage(), address, 1, 12);
    const large = await typeInto(await browser.newPage(), address, 200, 84);
    say(`one line, 12 months: median ${small.median} ms, longest ${small.longest} ms`);
    say(`200 lines, 84 months: median ${large.median} ms, longest ${large.longest} ms`);
    say(`a keystroke takes ${(large.median / small.median).toFixed(1)} times as long`);
  });
}

async function typeInto(page: Page, address: string, lines: number, months: number) {
  await page.goto(`${address}tools/roi/`);
  await wake(page, '.roi');
  // A change of any kind makes a workbook, whose slice then holds the plan.
  await page.getByRole('textbox', { name: 'What for' }).first().press('x');
  await openSlice(page, 'roi', { kind: 'roi', version: 2, state: planOf(lines, months) });
  await wake(page, '.roi');
  const amount = page.getByRole('textbox', { name: /^Line 1:.*Amount/ });
  await amount.fill('');
  return timeKeys(
    page,
    [...keys].map((key) => () => amount.press(key)),
  );
}

function planOf(count: number, months: number) {
  const lines = Array.from({ length: count }, (_, index) => ({
    id: `line-${index + 1}`,
    kind: index % 2 === 0 ? 'cost' : 'benefit',
    name: `Line ${index + 1}`,
    home: 'it',
    hardness: index % 3 === 0 ? 'soft' : 'hard',
    formula: 'amount',
    inputs: { amount: { low: 900, likely: 1000, high: 1300 }, growth: 0.03 },
    timing: { kind: 'monthly', start: index % 12, ramp: { shape: 's-curve', months: 6 } },
  }));
  return { start: '2027-01', months, discountRate: 0.1, lines };
}
