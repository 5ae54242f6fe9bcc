import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { type LinkSettings, resolveLink, siteLinks } from '../../src/markdown/site-links.ts';

const settings: LinkSettings = {
  base: '/playbook/',
  languages: ['en', 'es', 'pt-br'],
  hiddenPaths: new Set(['/practices/steering-committee/']),
};

/** The address, or nothing when the page is hidden. */
function resolve(url: string, language: string, change: Partial<LinkSettings> = {}) {
  const resolved = resolveLink(url, language, { ...settings, ...change });
  return resolved.kind === 'address' ? resolved.address : undefined;
}

describe('resolveLink', () => {
  test.each([
    ['/', '/playbook/'],
    ['/causes/', '/playbook/causes/'],
    ['/causes/slow-requests/', '/playbook/causes/slow-requests/'],
    ['/causes/slow-requests', '/playbook/causes/slow-requests/'],
    ['/causes/slow-requests/#signals', '/playbook/causes/slow-requests/#signals'],
    ['/causes/slow-requests#signals', '/playbook/causes/slow-requests/#signals'],
    ['/search/?q=lead&kind=Term', '/playbook/search/?q=lead&kind=Term'],
    ['/search?q=a/b#c', '/playbook/search/?q=a/b#c'],
    ['/es/causes/slow-requests/', '/playbook/es/causes/slow-requests/'],
    ['/form.pdf', '/playbook/form.pdf'],
    ['/pictures/team.png?v=2', '/playbook/pictures/team.png?v=2'],
  ])('%s in the default language is %s', (url, address) => {
    expect(resolve(url, 'en')).toBe(address);
  });

  test.each([
    ['/', '/playbook/es/'],
    ['/causes/slow-requests/#signals', '/playbook/es/causes/slow-requests/#signals'],
    ['/pt-br/causes/', '/playbook/pt-br/causes/'],
    ['/form.pdf', '/playbook/form.pdf'],
  ])('%s in another language is %s', (url, address) => {
    expect(resolve(url, 'es')).toBe(address);
  });

  test.each([
    'https://example.org/a',
    '//example.org/a',
    'mailto:team@example.org',
    '#agenda',
    '',
    'relative/page',
  ])('%j is no path of the site and stays', (url) => {
    expect(resolve(url, 'es')).toBe(url);
  });

  test('at the top of a host only the language is added', () => {
    expect(resolve('/causes/', 'en', { base: '/' })).toBe('/causes/');
    expect(resolve('/causes/', 'es', { base: '/' })).toBe('/es/causes/');
  });

  test.each([
    '/practices/steering-committee/',
    '/practices/steering-committee',
    '/practices/steering-committee/#start',
    '/es/practices/steering-committee/',
  ])('%s leads to a hidden page', (url) => {
    expect(resolve(url, 'en')).toBeUndefined();
    expect(resolve(url, 'es')).toBeUndefined();
  });

  test('the default language has no prefix, so /en/ is a folder like any other', () => {
    const path = '/en/practices/steering-committee/';
    expect(resolve(path, 'en')).toBe(`/playbook${path}`);
  });

  test('a page below or beside a hidden one is not hidden', () => {
    expect(resolve('/practices/steering-committee-2/', 'en')).toBeDefined();
    expect(resolve('/practices/', 'en')).toBeDefined();
  });
});

describe('siteLinks', () => {
  const text = `[a](/causes/a/) [*gone*](/practices/steering-committee/) [named][a] [lost][b]

![picture](/team.png) [file](/form.pdf) <https://example.org>

[a]: /causes/a/#why
[b]: /practices/steering-committee/
`;
  const hastPlugins = [siteLinks(settings)];
  const file = (language: string) => new URL(`file:///home/es/content/org/${language}/about/a.md`);

  test('gives links, named links and pictures of a Markdown page their addresses', async () => {
    const processor = await createSatteriMarkdownProcessor({ hastPlugins, syntaxHighlight: false });
    const { code } = await processor.render(text, { fileURL: file('en') });
    expect(code).toMatchInlineSnapshot(`
      "<p><a href="/playbook/causes/a/">a</a> <em>gone</em> <a href="/playbook/causes/a/#why">named</a> lost</p>
      <p><img src="/playbook/team.png" alt="picture"> <a href="/playbook/form.pdf">file</a> <a href="https://example.org">https://example.org</a></p>
      "
    `);
  });

  test('takes the language from the folder of the page', async () => {
    const processor = await createSatteriMarkdownProcessor({ hastPlugins, syntaxHighlight: false });
    const { code } = await processor.render('[a](/causes/a/)', {
      fileURL: file('pt-br'),
    });
    expect(code.trim()).toBe('<p><a href="/playbook/pt-br/causes/a/">a</a></p>');
  });

  test('does the same inside the tags of an MDX page', async () => {
    const page =
      '<Note kind="tip">\n\n[a](/causes/a/) [gone](/practices/steering-committee/)\n\n</Note>';
    const { code } = await mdxToJs(page, { hastPlugins, fileURL: file('es') });
    expect([...code.matchAll(/href: "(.*)"/g)].map(([, href]) => href)).toEqual([
      '/playbook/es/causes/a/',
    ]);
    expect(code).toContain('gone');
  });
});
