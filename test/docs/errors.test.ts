import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
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
  expect(rows.map(([, , page]) => page)).toEqual(codes);
});

test.each(codes)('the page of %s is titled with the code and can be read in a minute', (code) => {
  const page = readPage(code);
  expect(page.startsWith(`# ${code}\n`)).toBe(true);
  expect(page.split(/\s+/).length).toBeLessThan(200);
});

describe('the examples', { timeout: 30_000 }, () => {
  beforeEach(() => {
    // A review goes out of date as time passes, so the examples are read on a day of their own.
    vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  // What is wrong there is that a file is missing, which no example can show.
  const shown = codes.filter((code) => code !== 'SITE_MISSING');

  test.each(shown)('what %s calls wrong is reported, what it calls right is not', async (code) => {
    const { wrong, right } = splitExamples(readPage(code));
    const found = await checkExample(wrong);
    expect([...new Set(found.map((problem) => problem.code))]).toEqual([code]);
    const effect = found[0]?.severity === 'warning' ? 'Warns' : 'Stops the build';
    expect(index).toMatch(new RegExp(`^\\| \\[${code}\\].* \\| ${effect} \\|$`, 'm'));
    expect(await checkExample(right)).toEqual([]);
  });

  test('without content/base/site.yaml the check says SITE_MISSING', async () => {
    const root = makeFolder();
    cpSync('content/base', path.join(root, 'content/base'), { recursive: true });
    rmSync(path.join(root, 'content/base/site.yaml'));
    const found = await checkContent({ root, contentFolder: path.join(root, 'content') });
    expect(found.map(({ code }) => code)).toContain('SITE_MISSING');
  });
});

function splitExamples(page: string): { wrong: FileBlock[]; right: FileBlock[] } {
  const [before = '', after = ''] = page.split('\n## Right\n');
  return { wrong: readFileBlocks(before), right: readFileBlocks(after) };
}

/** The problems of the playbook that ships with an example over it, without warnings in other files. */
async function checkExample(blocks: FileBlock[]) {
  const root = makeFolder();
  symlinkSync(path.resolve('content/base'), path.join(root, 'content/base'), 'junction');
  applyFileBlocks(blocks, root);
  const found = await checkContent({ root, contentFolder: path.join(root, 'content') });
  const files = blocks.map((block) => block.path);
  return found.filter(({ file, severity }) => severity === 'error' || files.includes(file));
}

/** A folder for a playbook, gone when the test is over. */
function makeFolder(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'common-ground-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'content'));
  return root;
}
