import { spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser-binary.ts';
import { findFreePort } from '../runner/free-port.ts';

const throttling = 4;

/** How long it takes from a key to the frame that shows what it did, in milliseconds. */
export interface KeyTimes {
  median: number;
  longest: number;
}

/** Serves the built site to a browser for as long as `measure` runs. */
export async function withBuiltSite(
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
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
    const address = `http://localhost:${port}/`;
    await waitFor(address);
    await measure(launched, address);
  } finally {
    await launched.close();
    server.kill();
  }
}

/** Puts a saved form in the place of the slice that a change has just made, and loads the page again. */
export async function openSlice(page: Page, kind: string, slice: object): Promise<void> {
  await page.evaluate(
    ({ mark, text }) => {
      for (const key of Object.keys(localStorage)) {
        if (localStorage.getItem(key)?.includes(mark)) localStorage.setItem(key, text);
      }
    },
    { mark: `"kind":"${kind}"`, text: JSON.stringify(slice) },
  );
  await page.reload();
}

/** Presses keys on a processor slowed down four times, one at a time, and times each. */
export async function timeKeys(
  page: Page,
  presses: readonly (() => Promise<void>)[],
): Promise<KeyTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener('keydown', ({ timeStamp, key }) => {
      if (key === 'Alt') return;
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    });
  });
  for (const press of presses) {
    await press();
    await page.waitForTimeout(400);
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  const sorted = times.map(Math.round).toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0 };
}

export async function wake(page: Page, tool: string): Promise<void> {
  await page.locator(tool).scrollIntoViewIfNeeded();
  await page.waitForSelector(`${tool}[data-live]`);
}

async function waitFor(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer. Build the site first: npm run build.`);
}
