import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/browser/files.ts';

test.each([
  ['Replace the CMS', 'replace-the-cms'],
  ['  Größe & Café, 2027! ', 'große-cafe-2027'],
  ['計画', '計画'],
  ['…', 'file'],
])('%s becomes the file name %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});
