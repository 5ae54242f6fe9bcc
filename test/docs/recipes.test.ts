import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';
import type { ContentProblem } from '../../src/playbook/problems/problem.ts';
import { formatProblem } from '../../src/playbook/problems/report.ts';
import { type ContentLocation, readPlaybook } from '../../src/playbook/read-playbook.ts';
import { applyFileBlocks, readFileBlocks } from './file-blocks.ts';

const folder = 'docs/recipes';
const recipes = readdirSync(folder).filter((name) => name !== 'README.md');
const readRecipe = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('the index of the recipes leads to each of them', () => {
  const linked = [...readRecipe('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name);
  expect(linked.toSorted()).toEqual(recipes.toSorted());
});

test.each(recipes)('%s links to files that are there, and names each file that it shows', (name) => {
  const recipe = readRecipe(name);
  const links = [...recipe.matchAll(/\]\(([./\w-]+)\)/g)].map(([, link]) => path.join(folder, link ?? ''));
  expect(links.filter((link) => link.startsWith('docs/') || link.startsWith('src/') || link.startsWith('content/')).filter((link) => !existsSync(link))).toEqual([]);
  for (const block of readFileBlocks(recipe)) expect(recipe).toContain(`\n\`${block.path}\``);
});

test.each(recipes)('%s leaves a playbook without problems', async (name) => {
  const { check } = await follow(name);
  expect(await check()).toEqual([]);
});

test('add a page: the practice is there and its cause is named', async () => {
  const { read } = await follow('add-a-page.md');
  const { find } = await read();
  expect(find('practices', 'demo-afternoon')?.fields).toMatchObject({
    title: 'Demo afternoon',
    causes: ['neither-knows-the-others-work'],
  });
});

test('add a term: the term is there in both voices', async () => {
  const { read } = await follow('add-a-term.md');
  const { find } = await read();
  expect(find('glossary', 'golden-record')?.fields).toMatchObject({
    title: 'Golden record',
    it: expect.stringContaining('The entry that wins'),
    marketing: expect.stringContaining('Everything we know'),
  });
});

test('make it your own: names, numbers, inks and words are the organization’s', async () => {
  const { read } = await follow('make-it-your-own.md');
  const { site, interfaces } = await read();
  expect(site).toMatchObject({
    name: 'The Bridge',
    departments: { it: 'Platform', marketing: 'Growth' },
    currency: 'EUR',
    languages: [{ code: 'en', locale: 'en-GB' }],
    brand: { it: '#0a5c4b', marketing: '#a5380f' },
  });
  expect(Object.keys(site.sources)).toContain('four-reasons');
  const words = interfaces.get('en');
  expect(words?.site.tagline).toBe('How Platform and Growth find common ground');
  expect(words?.site.home).toBe('Home');
});

test('make it your own: one page is added, one replaced, one changed, one hidden', async () => {
  const original = openPlaybook(await readPlaybook(locationIn(process.cwd())));
  const { read } = await follow('make-it-your-own.md');
  const { find, hiddenPaths } = await read();

  expect(find('about', 'who-to-ask')?.fields.title).toBe('Who to ask');
  expect(find('about', 'first-workshop')?.body).toContain('the Orchard room');
  expect(find('about', 'first-workshop')?.body).not.toContain('##');

  const meeting = original.find('practices', 'standing-joint-meeting');
  expect(find('practices', 'standing-joint-meeting')?.body).toBe(meeting?.body);
  expect(find('practices', 'standing-joint-meeting')?.fields).toEqual({
    ...meeting?.fields,
    owner: 'Priya Raman',
    cadence: 'Every Tuesday at 10:00, 30 minutes, in the Orchard room',
  });

  expect(original.find('glossary', 'webhook')).toBeDefined();
  expect(find('glossary', 'webhook')).toBeUndefined();
  expect([...hiddenPaths]).toEqual(['/glossary/webhook/']);
});

test('add a tag: the check knows the tag, its attribute and its component', async () => {
  const { root } = await follow('add-a-tag.md');
  const { tags } = await load(root, 'src/mdx/tags.ts');
  expect(Object.keys(tags)).toContain('Pledge');
  expect(readFileSync(path.join(root, 'src/mdx/index.ts'), 'utf8')).toContain("from './Pledge.astro'");
  const { default: Pledge } = await load(root, 'src/mdx/Pledge.astro');
  expect(Pledge).toBeTypeOf('function');
});

test('add a calculator: its types hold, it opens its scenario and refuses another', async () => {
  const { root } = await follow('add-a-calculator.md');
  expect(findTypeErrors(root, 'src/tools/wait', 'src/mdx/tags.ts', 'test/tools/wait')).toEqual([]);
  const { readSaved } = await load(root, 'src/tools/wait/model/saved-form.ts');
  const { findWait } = await load(root, 'src/tools/wait/model/wait.ts');
  const saved = { kind: 'wait', version: 1, state: { open: 24, finished: 6 } };
  expect(findWait(readSaved(saved).state)).toEqual({ kind: 'weeks', weeks: 4 });
  expect(readSaved({ ...saved, state: { open: -1, finished: 6 } })).toEqual({
    kind: 'refused',
    problems: [{ path: ['state', 'open'], message: 'Write a number from 0 to 100000.' }],
  });
}, 30_000);

test.each(['src/tools/wait/model', 'src/tools/wait/messages'])(
  'add a calculator: nothing in %s needs a browser or Preact',
  async (part) => {
    const blocks = readFileBlocks(readRecipe('add-a-calculator.md'));
    const imports = blocks
      .filter((block) => block.path.startsWith(part))
      .flatMap(({ text }) => [...text.matchAll(/from '([^']+)'/g)].map(([, source]) => source));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((source) => /preact|ui\/|browser\/|view\//.test(source ?? ''))).toEqual([]);
  },
);

/** Follows a recipe in a copy of the project. Modules of the copy find their packages here. */
async function follow(name: string) {
  mkdirSync('test-results', { recursive: true });
  const root = mkdtempSync(path.resolve('test-results/recipe-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ['content/base', 'public', 'src', 'tsconfig.json']) {
    cpSync(part, path.join(root, part), { recursive: true });
  }
  applyFileBlocks(readFileBlocks(readRecipe(name)), root);
  const location = locationIn(root);
  return {
    root,
    read: async () => openPlaybook(await readPlaybook(location)),
    check: async (): Promise<string[]> => {
      const { checkContent } = await load(root, 'src/integrations/content-check/check-content.ts');
      const problems: ContentProblem[] = await checkContent(location);
      return problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    },
  };
}

const load = (root: string, file: string) => import(pathToFileURL(path.join(root, file)).href);

const locationIn = (root: string): ContentLocation => ({
  root,
  contentFolder: path.join(root, 'content'),
});

function openPlaybook(playbook: Awaited<ReturnType<typeof readPlaybook>>) {
  const { entries } = playbook;
  return {
    ...playbook,
    find: (collection: string, slug: string) =>
      entries.find((entry) => entry.collection === collection && entry.slug === slug),
  };
}

/** What the compiler says of the TypeScript files in some folders, by the project's own settings. */
function findTypeErrors(root: string, ...parts: string[]): string[] {
  const settings = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...settings, include: [] }, ts.sys, root);
  const files = parts.flatMap((part) =>
    /\.tsx?$/.test(part) ? [path.join(root, part)] : ts.sys.readDirectory(path.join(root, part), ['.ts', '.tsx']),
  );
  const program = ts.createProgram(files, { ...options, noEmit: true });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}
