import { expect, test } from 'vitest';
import { readSiteSettings } from '../../src/commands/site-settings.ts';

test('without variables the site is dist, at the top of port 4321', () => {
  expect(readSiteSettings({})).toEqual({ directory: 'dist', base: '/', port: 4321 });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['//', '/'],
  ['playbook', '/playbook/'],
  ['/playbook', '/playbook/'],
  ['/docs/playbook/', '/docs/playbook/'],
])('BASE_PATH %j is the base %s', (path, base) => {
  expect(readSiteSettings({ BASE_PATH: path }).base).toBe(base);
});
