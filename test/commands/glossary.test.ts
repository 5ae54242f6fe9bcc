import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/content-check/check-content.ts';
import { exportGlossary } from '../../src/lib/terms/exchange/index.ts';
import { sample } from '../lib/terms/exchange/sample.ts';
import { layOutSite, removeSite } from '../sites/lay-out-site.ts';

let site: ReturnType<typeof layOutSite>;
let folder: string;

beforeEach(() => {
  site = layOutSite('valid');
  folder = mkdtempSync(path.join(tmpdir(), 'terms-'));
});
afterEach(() => {
  removeSite(site);
  rmSync(folder, { recursive: true });
});

/** Runs the command on the tiny playbook that every site is laid over. */
function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.resolve('src/commands/playbook.ts'), 'glossary', ...args],
    { encoding: 'utf8', cwd: site.root, env: { ...process.env, CONTENT_DIR: site.contentFolder } },
  );
  return { said: stdout + stderr, status };
}
const fileWith = (name: string, text: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const terms = path.join('org', 'en', 'glossary');
const read = (slug: string) =>
  readFileSync(path.join(site.contentFolder, terms, `${slug}.md`), 'utf8');

describe('import', { timeout: 60_000 }, () => {
  test('writes terms that the content check takes', async () => {
    const { said, status } = run(
      'import',
      fileWith('terms.csv', exportGlossary('csv', sample).content),
    );
    expect(status).toBe(0);
    expect(said).toContain('6 of 6 terms were written, with 0 remarks.');
    expect(await checkContent(site, '2026-11-22')).toEqual([]);
    expect(read('budget')).toContain('- "=HYPERLINK(\\"x\\")"');
  });

  test('reads the columns of other programs and says what did not fit', () => {
    const csv =
      'Term;Definition;Department;Synonyms;Color\nGolden hour;The first hour after an outage.;IT;prime hour;red\n;x;;;\nBlack Friday;No full stop;Sales;;\n';
    const { said } = run('import', fileWith('other.csv', csv));
    expect(read('golden-hour')).toContain('home: "it"');
    expect(read('golden-hour')).toContain('- "prime hour"');
    expect(said).toContain('The column “Color” was left out');
    expect(said).toContain('Row 3 has no term and was left out.');
    expect(said).toContain('row 4: summary was left out.');
    expect(said).toContain(
      'row 4: home was left out. Write whose word it is, one of: it, marketing, shared.',
    );
  });

  test('writes of a term that is there only what differs', () => {
    run(
      'import',
      fileWith('patch.csv', 'id,title,summary,home\nrelease,Release,A new version.,it\n'),
    );
    expect(read('release')).toBe('---\nsummary: "A new version."\n---\n');
  });

  test('keeps a file that is there, unless told to replace it', () => {
    const file = fileWith('terms.csv', 'title,summary\nGolden hour,The first hour.\n');
    run('import', file);
    writeFileSync(file, 'title,summary\nGolden hour,The second hour.\n');
    expect(run('import', file).said).toContain('is there already and was kept');
    expect(read('golden-hour')).toContain('The first hour.');
    run('import', file, '--replace');
    expect(read('golden-hour')).toContain('The second hour.');
  });

  test('replaces in a term of the organization what differs, and keeps the rest', async () => {
    mkdirSync(path.join(site.contentFolder, terms), { recursive: true });
    const own = readFileSync(
      path.join(site.contentFolder, 'base/en/glossary/release.md'),
      'utf8',
    ).replace('title: Release', 'title: Golden hour\nowner: Ana # asked her');
    writeFileSync(path.join(site.contentFolder, terms, 'golden-hour.md'), own);
    const csv = 'id,title,outcome\ngolden-hour,Golden hour,It costs less.\n';
    run('import', fileWith('terms.csv', csv), '--replace');
    expect(read('golden-hour')).toBe(own.replace(/outcome: .*/, 'outcome: It costs less.'));
    expect(await checkContent(site, '2026-11-22')).toEqual([]);
  });

  test('takes a term once, and names the row that has it again', () => {
    const csv = 'term,definition\nGolden hour,The first.\ngolden hour,The second.\n';
    const { said } = run('import', fileWith('terms.csv', csv), '--replace');
    expect(said).toContain('row 3: the term was left out, because row 2 is the same one.');
    expect(read('golden-hour')).toContain('The first.');
  });

  test('changes nothing when our own termbase comes back', () => {
    const file = path.join(folder, 'out.tbx');
    run('export', 'tbx', file);
    expect(run('import', file).said).toContain('0 of 1 terms were written, with 0 remarks.');
  });

  test('joins the two meanings of a word in a termbase', () => {
    const { said } = run('import', fileWith('terms.tbx', exportGlossary('tbx', sample).content));
    expect(said).toContain('6 of 6 terms were written');
    expect(read('lead')).toContain('it: "IT means Lead."');
    expect(read('lead')).toContain('marketing: "Marketing means Lead."');
    expect(read('uptime')).toContain('acronym: "UT"');
    expect(read('webhook')).toContain('home: "it"');
  });

  test.each([
    ['no.csv', '', 'The file is empty.'],
    ['no.csv', 'Color\nred\n', 'No column holds the terms.'],
    ['no.tbx', '<html><body>Term</body></html>', 'This is no TBX file'],
  ])('of %s with %j says what is wrong', (name, text, words) => {
    const { said, status } = run('import', fileWith(name, text));
    expect(said).toContain(words);
    expect(status).toBe(1);
    expect(existsSync(path.join(site.contentFolder, terms, 'term.md'))).toBe(false);
  });

  test('of a file that is not there is refused', () => {
    expect(run('import', 'nowhere.csv')).toEqual({
      said: 'There is no file nowhere.csv. Check its name.\n',
      status: 1,
    });
  });
});

test.each([
  [['--repalce', 'terms.csv'], 'The options are --replace and --language'],
  [['terms.csv', '--language', 'xx'], 'The site has no language “xx”.'],
  [['terms.csv', '--language'], 'The options are --replace and --language'],
  [['.'], 'is a folder.'],
  [['latin.csv'], 'is not written in UTF-8'],
  [[], 'Name the file to import'],
])('import of %j is refused', { timeout: 60_000 }, (options, words) => {
  writeFileSync(path.join(site.root, 'terms.csv'), 'term\nGolden hour\n');
  writeFileSync(path.join(site.root, 'latin.csv'), Buffer.from('term\nCaf\xe9\n', 'latin1'));
  const { said, status } = run('import', ...options);
  expect(said).toContain(words);
  expect(said).not.toContain('    at ');
  expect(status).toBe(1);
  expect(existsSync(path.join(site.contentFolder, 'org'))).toBe(false);
});

describe('export', { timeout: 60_000 }, () => {
  test('comes back as it was when it is imported again', () => {
    const file = path.join(folder, 'out.csv');
    expect(run('export', 'csv', file).said).toContain('1 terms are in');
    expect(run('import', file).said).toContain('0 of 1 terms were written, with 0 remarks.');
  });

  test('of an unknown format names those that there are', () => {
    expect(run('export', 'pdf').said).toContain('Use one of: csv, skos, sssom, tbx.');
  });
});

test('the report names short forms without a term, and terms without a use', {
  timeout: 60_000,
}, () => {
  const page =
    '---\ntitle: Names\nsummary: What we call things.\norder: 30\n---\n\nThe DXQ is late, and the DXQ is slow.\n';
  writeFileSync(path.join(site.contentFolder, 'base/en/about/names.mdx'), page);
  const { said } = run('report');
  expect(said).toMatch(/2 × DXQ {2}\S*about\/names\.mdx/);
  expect(said).toContain('Explained and not used');
});
