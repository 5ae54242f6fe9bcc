import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../browser-binary.ts';

/** Variables that tell the browser tests what to drive, or the sentence that says why there is nothing. */
export type ProvidedBrowser =
  | { kind: 'ready'; env: Record<string, string> }
  | { kind: 'missing'; remark: string };

/** Finds a browser, or installs one: Debian's package where this process may, else Playwright's own. */
export async function provideBrowser(say: (line: string) => void): Promise<ProvidedBrowser> {
  const browser = findBrowser();
  if (browser.kind === 'found') return readyWith(browser.path);
  if (browser.kind === 'wrong-path') {
    const remark = `CHROME_PATH names ${browser.path}, which is no browser that starts. Correct it, or unset it.`;
    return { kind: 'missing', remark };
  }
  if (await hasPlaywrightBrowser()) return { kind: 'ready', env: {} };

  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('No browser is installed. Installing Debian’s chromium package.');
    installDebianPackage();
    const installed = findBrowser();
    if (installed.kind === 'found') return readyWith(installed.path);
  }
  say('No browser is installed. Downloading the one that Playwright brings.');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  if (await hasPlaywrightBrowser()) return { kind: 'ready', env: {} };

  return {
    kind: 'missing',
    remark:
      'No browser could be found or installed. Install Chrome or Chromium ' +
      '(on Debian: sudo apt-get install chromium) or set CHROME_PATH to one, then run npm test again.',
  };
}

function readyWith(path: string): ProvidedBrowser {
  return { kind: 'ready', env: { CHROME_PATH: path } };
}

async function hasPlaywrightBrowser(): Promise<boolean> {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

function installDebianPackage(): void {
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

/** Shows what the program prints. Whether it did its work is seen by looking for the browser again. */
function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
