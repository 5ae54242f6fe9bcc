import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkContent } from '../../src/integrations/content-check/check-content.ts';
import { words } from '../../src/playbook/problems/words.ts';
import { applyFileBlocks, type FileBlock, readFileBlocks } from './file-blocks.ts';

const folder = 'docs/errors';
const codes = Object.keys(words).sort();
const index = readFileSync(path.join(folder, 'README.md'), 'utf8');
const readPage = (code: string) => readFileSync(path.join(folder, `${code}.md`), 'utf8');

test('each code has a page, and each page a code', () => {
  const pages = readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => path.basename(name, '.md'))
    .sort();
  expect(pages).toEqual(codes);
});

test('the index lists each code once, in order, with a link to its page', () => {
  const rows = [...index.matchAll(/^\| \[(\w+)\]\((\w+)\.md\) \|/gm)];
  expect(rows.map(([, code]) => code)).toEqual(codes);
  for (const [, code, page] of rows) expect(page).toBe(code);
});

test.each(codes)('the page of %s is titled with the code and takes a minute to read', (code) => {
  const page = readPage(code);
  expect(page.startsWith(`# ${code}\n`)).toBe(true);
  const count = page.split(/\s+/).length;
  expect(count).toBeGreaterThan(60);
  expect(count).toBeLessThan(190);
});

describe('the examples', () => {
  beforeEach(() => {
    // A review goes out of date as time passes, so the examples are read on a day of their own.
    vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const shown = codes.filter((code) => code !== 'SITE_MISSING');

  test.each(shown)(
    'what %s calls wrong is reported, and what it calls right is not',
    async (code) => {
      const { wrong, right } = splitExamples(readPage(code));
      const found = await checkExample(wrong);
      expect(found.map((problem) => problem.code)).toContain(code);
      const [reported] = found.filter((problem) => problem.code === code);
      const effect = reported?.severity === 'warning' ? 'Warns' : 'Stops the build';
      expect(index).toMatch(new RegExp(`^\\| \\[${code}\\].* \\| ${effect} \\|$`, 'm'));
      expect(await checkExample(right)).toEqual([]);
    },
  );

  test('without content/base/site.yaml the check says SITE_MISSING', async () => {
    const root = copyContent();
    rmSync(path.join(root, 'content/base/site.yaml'));
    const found = await checkContent({ root, contentFolder: path.join(root, 'content') });
    expect(found.map(({ code }) => code)).toContain('SITE_MISSING');
  });
});

function splitExamples(page: string): { wrong: FileBlock[]; right: FileBlock[] } {
  const [before = '', right = ''] = page.split('\n## Right\n');
  return { wrong: readFileBlocks(before), right: readFileBlocks(right) };
}

/** The problems in the files of an example, laid over the playbook that ships. */
async function checkExample(blocks: FileBlock[]) {
  const root = copyContent();
  applyFileBlocks(blocks, root);
  const found = await checkContent({ root, contentFolder: path.join(root, 'content') });
  const files = blocks.map((block) => block.path);
  return found.filter(({ file }) => files.includes(file));
}

/** A folder with the playbook that ships and no layer of an organization. */
function copyContent(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'common-ground-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content/base', path.join(root, 'content/base'), { recursive: true });
  cpSync('public', path.join(root, 'public'), { recursive: true });
  return root;
}
