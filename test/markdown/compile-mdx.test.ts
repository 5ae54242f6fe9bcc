import { expect, test } from 'vitest';
import { compileMdx } from '../../src/markdown/compile-mdx.ts';

const settings = { base: '/playbook/', languages: ['en', 'es'], hiddenPaths: new Set<string>() };
const file = new URL('file:///site/content/base/es/causes/plans.mdx');

/** Runs the compiled body with a runtime that keeps what it is given. */
async function run(body: string) {
  const { code, headings } = await compileMdx(body, file, settings);
  const jsx = (type: unknown, props: Record<string, unknown>) => ({ type, props });
  const page = new Function(code)({ Fragment: 'fragment', jsx, jsxs: jsx });
  const tree = page.default({ components: { Fragment: 'Fragment', Monday: 'Monday' } });
  return { tree: JSON.stringify(tree), headings };
}

test('a tag becomes the component that the map gives it, with its text inside', async () => {
  const { tree } = await run('Before.\n\n<Monday>\n\nCall them.\n\n</Monday>\n');
  expect(tree).toContain('"type":"Monday"');
  expect(tree).toContain('Call them.');
});

test('headings come back with the anchors that the page has', async () => {
  const { tree, headings } = await run('## Don\'t stop: it\'s "fine"\n\n<Monday>x</Monday>\n');
  expect(headings).toEqual([
    { depth: 2, slug: 'dont-stop-its-fine', text: 'Don’t stop: it’s “fine”' },
  ]);
  expect(tree).toContain('dont-stop-its-fine');
});

test('links get the base and the language, inside a tag as outside', async () => {
  const { tree } = await run('[one](/causes/x/)\n\n<Monday>\n\n[two](/steps/y/)\n\n</Monday>\n');
  expect(tree).toContain('/playbook/es/causes/x/');
  expect(tree).toContain('/playbook/es/steps/y/');
});

test('a wide table scrolls in a frame that the keyboard reaches', async () => {
  const { tree } = await run('| a | b |\n| --- | --- |\n| 1 | 2 |\n\n<Monday>x</Monday>\n');
  expect(tree).toMatch(/scroll/);
  expect(tree).toMatch(/tabindex/i);
});
