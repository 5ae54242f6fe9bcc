import { loadRenderers } from 'astro:container';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getContainerRenderer } from '@astrojs/preact/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ts from 'typescript';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { checkContent } from '../../src/integrations/content-check/check-content.ts';
import type { ContentProblem } from '../../src/playbook/problems/problem.ts';
import { formatProblem } from '../../src/playbook/problems/report.ts';
import type { View } from '../../src/playbook/queries.ts';
import { type ContentLocation, readPlaybook } from '../../src/playbook/read-playbook.ts';
import { applyFileBlocks, readFileBlocks } from './file-blocks.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = 'docs/recipes';
const recipes = readdirSync(folder).filter((name) => name !== 'README.md');
const readRecipe = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('the index leads to each recipe', () => {
  const rows = readRecipe('README.md').matchAll(/\]\(([\w-]+\.md)\)/g);
  expect([...rows].map(([, name]) => name).sort()).toEqual(recipes.sort());
});

test.each(recipes)('%s names every file in its text, for readers who see no fences', (name) => {
  const recipe = readRecipe(name);
  for (const block of readFileBlocks(recipe)) expect(recipe).toContain(`\n\`${block.path}\``);
});

test.each(recipes)('%s leaves a playbook without mistakes', async (name) => {
  const { check } = follow(name);
  expect(await check()).toEqual([]);
});

test('add a page: the practice is there, and it names its cause', async () => {
  const { find } = await follow('add-a-page.md').read();
  expect(find('practices', 'demo-afternoon')?.fields).toMatchObject({
    title: 'Demo afternoon',
    causes: ['neither-knows-the-others-work'],
  });
});

test('add a term: the term is there in both voices', async () => {
  const { find } = await follow('add-a-term.md').read();
  expect(find('glossary', 'golden-record')?.fields).toMatchObject({
    title: 'Golden record',
    it: expect.stringContaining('The entry that wins'),
    marketing: expect.stringContaining('Everything we know'),
  });
});

test('make it your own: names, numbers, inks and words are the organization’s', async () => {
  const { site, interfaces } = await follow('make-it-your-own.md').read();
  expect(site).toMatchObject({
    name: 'The Bridge',
    departments: { it: 'Platform', marketing: 'Growth' },
    languages: [{ code: 'en', locale: 'en-GB' }],
    currency: 'EUR',
    brand: { it: '#0a5c4b', marketing: '#a5380f' },
  });
  expect(Object.keys(site.sources)).toContain('four-reasons');
  expect(interfaces.get('en')?.site).toMatchObject({
    tagline: 'How Platform and Growth find common ground',
    home: 'Home',
  });
});

test('make it your own: a page is added, one replaced, one changed, one hidden', async () => {
  const original = await openPlaybook(locationIn(process.cwd()));
  const { find, hiddenPaths } = await follow('make-it-your-own.md').read();

  expect(original.find('about', 'who-to-ask')).toBeUndefined();
  expect(find('about', 'who-to-ask')?.fields.title).toBe('Who to ask');

  expect(find('about', 'first-workshop')?.fields.title).toContain('at Northwind');
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

test('add a diagram: one is added, one has new words, one is hidden and may still be named', async () => {
  const { find, hiddenPaths } = await follow('add-a-diagram.md').read();
  expect(find('diagrams', 'one-queue')?.fields.title).toBe(
    'Both departments ask in the same queue',
  );
  expect(find('diagrams', 'buy-together')).toMatchObject({
    fields: { title: expect.stringContaining('the new shop') },
    body: expect.stringContaining('<svg'),
  });
  expect(find('diagrams', 'follow-the-roi')).toBeUndefined();
  expect([...hiddenPaths]).toEqual(['/diagrams/follow-the-roi/']);
});

test('add a tag: it prints what stands in it, under the name of the department', async () => {
  const { root, read } = follow('add-a-tag.md');
  const { tags } = await load(root, 'src/mdx/tags.ts');
  expect(Object.keys(tags)).toContain('Pledge');
  const map = readFileSync(path.join(root, 'src/mdx/index.ts'), 'utf8');
  expect(map).toContain("import Pledge from './Pledge.astro';");

  const { default: Pledge } = await load(root, 'src/mdx/Pledge.astro');
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  });
  const { site, interfaces } = await read();
  const departments = { it: 'Platform', marketing: 'Growth' };
  const view = { site: { ...site, departments }, words: interfaces.get('en') };
  const html = await container.renderToString(Pledge, {
    props: { from: 'marketing' },
    slots: { default: '<p>Four weeks before.</p>' },
    locals: { view: view as View },
  });
  expect(html).toContain('Growth</p><p>Four weeks before.</p>');
  expect(html).toContain('<svg');
});

test('add a calculator: its types hold', async () => {
  const { root } = follow('add-a-calculator.md');
  const parts = ['src/tools/wait', 'test/tools/wait', 'src/mdx/tags.ts'];
  expect(findTypeErrors(root, parts)).toEqual([]);
});

test('keep numbers in a workbook: its types hold on top of the calculator', () => {
  const { root } = copyAndFollow('add-a-calculator.md');
  onTestFinished(() => rmSync(root, { recursive: true }));
  applyFileBlocks(readFileBlocks(readRecipe('keep-numbers-in-a-workbook.md')), root);
  expect(findTypeErrors(root, ['src/tools/wait', 'test/tools/wait'])).toEqual([]);
});

test('add a calculator: it opens its scenario and says why it refuses another', async () => {
  const { root } = follow('add-a-calculator.md');
  const { readSaved } = await load(root, 'src/tools/wait/model/saved-form.ts');
  const { findWait } = await load(root, 'src/tools/wait/model/wait.ts');
  const saved = { kind: 'wait', version: 1, state: { open: 24, finished: 6 } };
  expect(findWait(readSaved(saved).state)).toEqual({ kind: 'weeks', weeks: 4 });
  expect(readSaved({ ...saved, state: { open: -1, finished: 6 } })).toEqual({
    kind: 'refused',
    problems: [{ path: ['state', 'open'], message: 'Write a number from 0 to 100000.' }],
  });
});

const copies = new Map<string, ReturnType<typeof copyAndFollow>>();

afterAll(() => {
  for (const { root } of copies.values()) rmSync(root, { recursive: true });
});

/** The copy of the project in which a recipe was followed. */
function follow(name: string) {
  const copy = copies.get(name) ?? copyAndFollow(name);
  copies.set(name, copy);
  return copy;
}

function copyAndFollow(name: string) {
  const blocks = readFileBlocks(readRecipe(name));
  const changesCode = blocks.some((block) => block.path.startsWith('src/'));
  // Inside the project, so that code in the copy finds its packages.
  mkdirSync('test-results', { recursive: true });
  const root = mkdtempSync(path.resolve('test-results/recipe-'));
  for (const part of ['content/base', 'public', ...(changesCode ? ['src', 'tsconfig.json'] : [])]) {
    cpSync(part, path.join(root, part), { recursive: true });
  }
  applyFileBlocks(blocks, root);
  const location = locationIn(root);
  return {
    root,
    read: () => openPlaybook(location),
    /** The mistakes that the check finds: the copy's own check when the recipe changes code. */
    check: async (): Promise<string[]> => {
      const file = 'src/integrations/content-check/check-content.ts';
      const check: typeof checkContent = changesCode
        ? (await load(root, file)).checkContent
        : checkContent;
      const problems: ContentProblem[] = await check(location);
      return problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    },
  };
}

const load = (root: string, file: string) => import(pathToFileURL(path.join(root, file)).href);

const locationIn = (root: string): ContentLocation => ({
  root,
  contentFolder: path.join(root, 'content'),
});

async function openPlaybook(location: ContentLocation) {
  const playbook = await readPlaybook(location);
  return {
    ...playbook,
    find: (collection: string, slug: string) =>
      playbook.entries.find((entry) => entry.collection === collection && entry.slug === slug),
  };
}

/** What the compiler says of TypeScript files and folders, by the project's own settings. */
function findTypeErrors(root: string, parts: string[]): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const files = parts.flatMap((part) => {
    const whole = path.join(root, part);
    return /\.ts$/.test(part) ? [whole] : ts.sys.readDirectory(whole, ['.ts', '.tsx']);
  });
  const program = ts.createProgram(files, { ...options, noEmit: true });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = path.relative(root, file?.fileName ?? root);
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
