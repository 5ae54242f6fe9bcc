import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/playbook/problems/report.ts';
import { readContentFiles } from '../../../src/playbook/source/content-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'common-ground-files-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const page = '---\ntitle: A page\n---\nWords.\n';

/** Reads a content folder that holds these files. */
function read(...files: string[]) {
  for (const file of files) {
    const absolute = path.join(root, 'content', file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, page);
  }
  return readContentFiles(path.join(root, 'content'), root);
}

test('a folder that is not there is an empty one', async () => {
  expect(await read()).toEqual({ pages: [], settings: [], languages: new Map(), problems: [] });
});

test('a page is addressed by its layer, language, collection and name', async () => {
  const { pages, languages } = await read(
    'org/es/causes/slow.mdx',
    'base/en/scenarios/roi/new-form.yaml',
    'base/en/causes/slow.mdx',
  );
  expect(
    pages.map(({ file, layer, language, collection, slug }) => [
      file,
      layer,
      language,
      collection,
      slug,
    ]),
  ).toEqual([
    ['content/base/en/causes/slow.mdx', 'base', 'en', 'causes', 'slow'],
    ['content/base/en/scenarios/roi/new-form.yaml', 'base', 'en', 'scenarios', 'roi/new-form'],
    ['content/org/es/causes/slow.mdx', 'org', 'es', 'causes', 'slow'],
  ]);
  expect([...languages]).toEqual([
    ['en', 'content/base/en/causes/slow.mdx'],
    ['es', 'content/org/es/causes/slow.mdx'],
  ]);
});

test('settings are kept apart from pages', async () => {
  const { pages, settings, problems } = await read(
    'base/site.yaml',
    'base/en/interface.yaml',
    'org/README.md',
    'base/LICENSE',
  );
  expect(pages).toEqual([]);
  expect(problems).toEqual([]);
  expect(settings.map(({ file, language }) => [file, language])).toEqual(
    expect.arrayContaining([
      ['content/base/site.yaml', undefined],
      ['content/base/en/interface.yaml', 'en'],
    ]),
  );
});

test('what editors and systems leave behind is passed over', async () => {
  const { pages, problems } = await read(
    'base/en/causes/.DS_Store',
    'base/en/causes/.slow.mdx.swp',
    'base/en/causes/slow.mdx~',
    '.git/config',
  );
  expect([pages, problems]).toEqual([[], []]);
});

describe('a file name that makes no address', () => {
  test.each([
    ['Slow Requests.mdx', 'slow-requests.mdx'],
    ['slow_requests.mdx', 'slow-requests.mdx'],
    ['Café & Büro.md', 'cafe-buro.md'],
    ['Évian.mdx', 'evian.mdx'],
    ['-slow--requests-.mdx', 'slow-requests.mdx'],
    ['日本.mdx', 'my-page.mdx'],
    ['Rules/No 1.mdx', 'rules/no-1.mdx'],
  ])('%s is better %s', async (name, suggestion) => {
    const { pages, problems } = await read(`base/en/causes/${name}`);
    expect(pages).toEqual([]);
    expect(problems.map(formatProblem)).toEqual([
      `content/base/en/causes/${name}:1:1  The file name ${name} becomes part of an address. Rename it to ${suggestion}: small letters, digits and hyphens. [FILE_NAME]`,
    ]);
  });
});

describe('what is not read', () => {
  test.each([
    ['base/en/glossary/release.mdx', 'takes files that end in .md. '],
    ['base/en/scenarios/roi/form.yml', 'takes files that end in .yaml. '],
    ['base/en/causes/notes.txt', 'takes files that end in .mdx or .md. '],
    ['base/causes.yaml', 'takes site.yaml, README.md, LICENSE. '],
    ['base/en/site.yaml', 'takes interface.yaml. '],
  ])('%s: this folder %s', async (file, takes) => {
    const { problems } = await read(file);
    expect(problems).toMatchObject([{ code: 'FILE_ENDING', file: `content/${file}` }]);
    expect(problems.map(formatProblem)[0]).toContain(`is not read: this folder ${takes}`);
  });

  test.each([
    ['base/en/cause/slow.mdx', 'Rename it to causes.'],
    ['base/en/pictures/team.mdx', 'The folders here are: causes, steps,'],
    ['orgs/en/causes/slow.mdx', 'Rename it to org.'],
    ['translations/en/causes/slow.mdx', 'The folders here are: base, org.'],
  ])('the folder of %s: %s', async (file, advice) => {
    const { pages, problems } = await read(file);
    expect(pages).toEqual([]);
    expect(problems).toMatchObject([{ code: 'FOLDER_UNKNOWN' }]);
    expect(problems.map(formatProblem)[0]).toContain(advice);
  });
});
