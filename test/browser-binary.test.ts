import { expect, test } from 'vitest';
import { browserArguments, findBrowser } from './browser-binary.ts';

const installed =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

test('CHROME_PATH comes before what is installed', () => {
  const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
  const isBrowser = installed('/opt/chrome', '/usr/bin/chromium');
  expect(findBrowser({ platform: 'linux', env, isBrowser })).toEqual({
    kind: 'found',
    path: '/opt/chrome',
  });
});

test('a CHROME_PATH that leads nowhere is said, and nothing else is taken instead', () => {
  const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
  const isBrowser = installed('/usr/bin/chromium');
  expect(findBrowser({ platform: 'linux', env, isBrowser })).toEqual({
    kind: 'wrong-path',
    path: '/opt/chrome',
  });
});

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/google-chrome'],
  ['darwin', {}, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  [
    'darwin',
    { HOME: '/Users/ana' },
    '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
])('on %s with %j it finds %s', (platform, env, path) => {
  expect(findBrowser({ platform, env, isBrowser: installed(path) })).toEqual({
    kind: 'found',
    path,
  });
});

test('finds nothing where nothing is installed', () => {
  expect(findBrowser({ platform: 'linux', env: {}, isBrowser: installed() })).toEqual({
    kind: 'none',
  });
});

test('only root goes without the sandbox', () => {
  expect(browserArguments(true)).toContain('--no-sandbox');
  expect(browserArguments(false)).not.toContain('--no-sandbox');
});
