import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) =>
  path.posix.join('docs', name.split(path.sep).join('/')),
);
const documents = ['README.md', 'CONTRIBUTING.md', ...inDocs].filter(
  (name) => name.endsWith('.md') && existsSync(name),
);

test.each(documents)('every link of %s leads to something that is there', (name) => {
  const text = readFileSync(name, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    .map((link) => path.posix.join(path.posix.dirname(name), link));
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
