import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser-binary.ts';
import { findFreePort } from '../runner/free-port.ts';

const throttling = 4;
const keys = '1234567890';

/**
 * How long a keystroke in an amount takes to the next frame, on a processor slowed down four times:
 * in a plan of 200 lines and 84 months against one of a single line. Needs a built site.
 */
export async function benchTyping(say: (line: string) => void): Promise<void> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['src/commands/start.ts', '--built'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  });
  const browser = findBrowser();
  const launched = await chromium.launch({
    args: browserArguments(),
    ...(browser.kind === 'found' ? { executablePath: browser.path } : {}),
  });
  try {
    const address = `http://localhost:${port}/tools/roi/`;
    await waitFor(address);
    const small = await typeInto(await launched.newPage(), address, 1, 12);
    const large = await typeInto(await launched.newPage(), address, 200, 84);
    say(`one line, 12 months: median ${small.median} ms, longest ${small.longest} ms`);
    say(`200 lines, 84 months: median ${large.median} ms, longest ${large.longest} ms`);
    say(`a keystroke takes ${(large.median / small.median).toFixed(1)} times as long`);
  } finally {
    await launched.close();
    server.kill();
  }
}

async function typeInto(page: Page, address: string, lines: number, months: number) {
  await page.goto(address);
  await wake(page);
  const plan = { kind: 'roi', version: 2, state: planOf(lines, months) };
  // A change of any kind makes a workbook, whose slice then holds the plan.
  await page.getByRole('textbox', { name: 'What for' }).first().press('x');
  await page.evaluate((text) => {
    for (const key of Object.keys(localStorage)) {
      if (localStorage.getItem(key)?.includes('"kind":"roi"')) localStorage.setItem(key, text);
    }
  }, JSON.stringify(plan));
  await page.reload();
  await wake(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  const amount = page.getByRole('textbox', { name: /^Line 1:.*Amount/ });
  await amount.fill('');
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    });
  });
  for (const key of keys) {
    await amount.press(key);
    await page.waitForTimeout(300);
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  const sorted = times.map(Math.round).toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0 };
}

async function wake(page: Page): Promise<void> {
  await page.locator('.roi').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('.roi[data-live]'));
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

async function waitFor(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer. Build the site first: npm run build.`);
}
