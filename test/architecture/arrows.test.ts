import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readImports, refuseImport, roomOf, rooms } from './arrows.ts';
import {
  countLines,
  findBrowserNames,
  findImportsInContent,
  findStyleAttributes,
} from './rules.ts';

interface SourceText {
  file: string;
  text: string;
}

const readAll = (pattern: string): SourceText[] =>
  globSync(pattern).map((found) => ({
    file: found.replaceAll('\\', '/'),
    text: readFileSync(found, 'utf8'),
  }));

const code = readAll('src/**/*.{ts,tsx,astro,js,mjs}');

describe('the house', () => {
  test('has no room without arrows', () => {
    const unknown = code.map(({ file }) => file).filter((file) => !rooms.includes(roomOf(file)));
    expect(unknown).toEqual([]);
  });

  test('has every arrow in its direction', () => {
    const reversed = code.flatMap(({ file, text }) =>
      readImports(file, text).flatMap((imported) => refuseImport(file, imported) ?? []),
    );
    expect(reversed).toEqual([]);
  });

  test('touches the browser in browser, ui and views only', () => {
    const found = code.flatMap(({ file, text }) =>
      findBrowserNames(file, text).map((name) => `${file} uses ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('holds no import in content', () => {
    const found = readAll('content/**/*.{md,mdx}').flatMap(({ file, text }) =>
      findImportsInContent(text).map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test('writes no style attribute', () => {
    // What a spreadsheet or a termbase calls style is no page's.
    const isOfFiles = (file: string) => /^src\/lib\/(?:spreadsheet|terms\/exchange)\//.test(file);
    const pages = code.filter(({ file }) => !isOfFiles(file));
    const found = pages.flatMap(({ file, text }) =>
      findStyleAttributes(text).map((attribute) => `${file}: ${attribute}`),
    );
    expect(found).toEqual([]);
  });

  test('has no file of more than 300 lines', () => {
    const long = [...code, ...readAll('src/**/*.css')]
      .map(({ file, text }) => `${file} has ${countLines(text)} lines`)
      .filter((line) => Number(/ (\d+) lines$/.exec(line)?.[1]) > 300);
    expect(long).toEqual([]);
  });
});

describe('readImports', () => {
  test('finds every way to import, and resolves what is relative', () => {
    const text = `
      import { one } from '../lib/one.ts';
      import type { Two } from './two.ts';
      import three, {
        four,
      } from "./three.ts";
      import * as z from 'zod/mini';
      import './side-effect.css';
      import font from '../styles/font.woff2?url';
      export { five } from './five.ts';
      export * from './six.ts';
      const seven = await import('../browser/seven.ts');
    `;
    expect(readImports('src/ui/field.tsx', text)).toEqual([
      'src/lib/one.ts',
      'src/ui/two.ts',
      'src/ui/three.ts',
      'zod/mini',
      'src/ui/side-effect.css',
      'src/styles/font.woff2',
      'src/ui/five.ts',
      'src/ui/six.ts',
      'src/browser/seven.ts',
    ]);
  });

  test('finds those of an Astro component, in its head and in its scripts', () => {
    const text = `---\nimport A from './A.astro';\n---\n<A />\n<script>import '../browser/b.ts';</script>`;
    expect(readImports('src/components/C.astro', text)).toEqual([
      'src/components/A.astro',
      'src/browser/b.ts',
    ]);
  });

  test('passes over comments, exports of its own and words', () => {
    const text = `// import a from './a.ts';
      /* export * from './b.ts'; */
      export const c = 'from';
      export type D = 'import';
      const address = 'https://example.org';
    `;
    expect(readImports('src/lib/e.ts', text)).toEqual([]);
  });
});

describe('an arrow', () => {
  test.each([
    ['src/lib/months.ts', 'src/lib/money.ts'],
    ['src/lib/months.ts', 'zod/mini'],
    ['src/tools/roi/model/state.ts', 'src/tools/roi/model/types.ts'],
    ['src/tools/roi/model/state.ts', 'src/lib/months.ts'],
    ['src/tools/roi/messages/en.ts', 'src/tools/roi/model/types.ts'],
    ['src/tools/roi/view/Roi.tsx', 'src/ui/MoneyField.tsx'],
    ['src/tools/roi/view/Roi.tsx', 'src/browser/downloads.ts'],
    ['src/tools/roi/view/Roi.tsx', 'src/browser/workbook/use-slice.ts'],
    ['src/tools/roi/view/Roi.tsx', 'src/browser/workbook/workbook.css'],
    ['src/tools/roi/view/Roi.tsx', 'src/tools/roi/export.ts'],
    ['src/tools/roi/view/Roi.tsx', 'preact/hooks'],
    ['src/tools/roi/index.ts', 'src/tools/roi/view/Roi.tsx'],
    ['src/mdx/Roi.astro', 'src/tools/roi/index.ts'],
    ['src/mdx/Roi.astro', 'src/tools/roi/model/saved-form.ts'],
    ['src/mdx/Roi.astro', 'src/tools/roi/view/roi.css'],
    ['src/mdx/Roi.astro', 'src/playbook/departments.ts'],
    ['src/browser/site.ts', 'src/browser/search/dialog.tsx'],
    ['src/browser/search/Panel.tsx', 'src/ui/TextField.tsx'],
    ['src/browser/workbook/WorkbookPage.tsx', 'src/ui/TextField.tsx'],
    ['src/browser/workbook/environment.ts', 'src/browser/new-id.ts'],
    ['src/pages/workbook/index.astro', 'src/browser/workbook/WorkbookPage.tsx'],
    ['src/playbook/body.ts', 'satteri'],
    ['src/playbook/schemas/site.ts', 'zod'],
    ['src/content.config.ts', 'zod'],
    ['src/pages/404.astro', 'src/layouts/PageLayout.astro'],
    ['src/commands/start.ts', 'node:fs'],
  ])('from %s to %s is in its direction', (file, imported) => {
    expect(refuseImport(file, imported)).toBeUndefined();
  });

  test.each([
    ['src/lib/months.ts', 'src/ui/MonthField.tsx', 'lib imports only lib'],
    ['src/lib/months.ts', 'src/tools/roi/model/types.ts', 'lib imports only lib'],
    ['src/lib/months.ts', 'zod', 'lib takes no package but zod/mini'],
    ['src/lib/months.ts', 'node:fs', 'lib takes no package but zod/mini'],
    [
      'src/tools/roi/model/state.ts',
      'src/tools/roi/messages/en.ts',
      'tools/model imports only tools/model, lib',
    ],
    [
      'src/tools/roi/model/state.ts',
      'src/browser/site.ts',
      'tools/model imports only tools/model, lib',
    ],
    ['src/tools/roi/model/state.ts', 'preact', 'tools/model takes no package but zod/mini'],
    [
      'src/tools/roi/model/state.ts',
      'src/tools/roadmap/model/types.ts',
      'a tool imports no other tool; what two share belongs in lib or ui',
    ],
    [
      'src/tools/roi/index.ts',
      'src/tools/roadmap/index.ts',
      'a tool imports no other tool; what two share belongs in lib or ui',
    ],
    [
      'src/tools/roi/export.ts',
      'src/tools/roi/view/Roi.tsx',
      'tools/export imports only tools/export, lib, tools/model',
    ],
    ['src/tools/roi/messages/en.ts', 'preact', 'tools/messages takes no package but none'],
    ['src/tools/roi/view/Roi.tsx', 'zod', 'the whole of zod stays in src/playbook; write zod/mini'],
    ['src/tools/roi/view/Roi.tsx', 'node:path', 'tools/view runs in a browser'],
    [
      'src/tools/roi/view/Roi.tsx',
      'src/playbook/queries.ts',
      'tools/view imports only tools/view, lib, ui, browser, browser/workbook, tools/model, tools/messages, tools/export',
    ],
    ['src/ui/Field.tsx', 'src/browser/workbook/store.ts', 'ui imports only ui, lib, browser'],
    [
      'src/browser/workbook/store.ts',
      'src/tools/roi/index.ts',
      'browser/workbook imports only browser/workbook, lib, browser, ui',
    ],
    [
      'src/browser/workbook/store.ts',
      'src/browser/search/search-query.ts',
      'browser/workbook imports only browser/workbook, lib, browser, ui',
    ],
    [
      'src/tools/roi/model/state.ts',
      'src/browser/workbook/store.ts',
      'tools/model imports only tools/model, lib',
    ],
    ['src/ui/Field.tsx', 'src/components/Frame.astro', 'ui imports only ui, lib, browser'],
    [
      'src/browser/site.ts',
      'src/ui/Field.tsx',
      'browser imports only browser, lib, browser/search',
    ],
    ['src/playbook/body.ts', 'src/mdx/tags.ts', 'playbook imports only playbook, lib'],
    ['src/playbook/body.ts', 'src/tools/roi/index.ts', 'playbook imports only playbook, lib'],
    [
      'src/markdown/site-links.ts',
      'src/mdx/tags.ts',
      'markdown imports only markdown, lib, playbook',
    ],
    [
      'src/mdx/Roi.astro',
      'src/tools/roi/model/results.ts',
      'mdx imports only mdx, lib, playbook, ui, components, tools/index',
    ],
    [
      'src/components/Body.astro',
      'src/layouts/PageLayout.astro',
      'components imports only components, lib, playbook, markdown, ui, browser, mdx, styles',
    ],
    [
      'src/pages/404.astro',
      'src/tools/roi/index.ts',
      'pages imports only pages, lib, playbook, ui, browser/search, browser/workbook, mdx, components, layouts, styles',
    ],
  ])('from %s to %s is reversed', (file, imported, rule) => {
    expect(refuseImport(file, imported)).toBe(`${file} imports ${imported}: ${rule}`);
  });
});

describe('a name of the browser', () => {
  const file = 'src/lib/months.ts';

  test.each([
    ['window.print();', ['window']],
    ['const body = document.body;', ['document']],
    ['localStorage.setItem("a", "b");', ['localStorage']],
    ['const { language } = navigator;', ['navigator']],
    ['if (location.hash) open();', ['location']],
    ['<script>window.a = document.b;</script>', ['window', 'document']],
  ])('is found in %s', (text, names) => {
    expect(findBrowserNames(file, text)).toEqual(names);
    expect(findBrowserNames('src/browser/site.ts', text)).toEqual([]);
    expect(findBrowserNames('src/tools/roi/view/Roi.tsx', text)).toEqual([]);
    expect(findBrowserNames('src/ui/Field.tsx', text)).toEqual([]);
  });

  test.each([
    '// window.print();',
    "const name = 'document';",
    'const document = parse(text); document.errors;',
    'function read({ location }: Place) { return location.file; }',
    'const read = (location: Place) => location.file;',
    'interface Place { location: string }',
    'yaml.document; windowed; data.window',
  ])('is not one in %s', (text) => {
    expect(findBrowserNames(file, text)).toEqual([]);
  });
});

test.each([
  ["import A from './a.astro';", 1],
  ["import './a.css'", 1],
  ["export const a = 1;\nexport { b } from './b.ts';", 2],
  ['export default {};', 1],
  ['We import goods and\nimport them again.', 0],
  ["```js\nimport a from './a.js';\n```", 0],
])('in a page, %j is %i imports', (text, count) => {
  expect(findImportsInContent(text)).toHaveLength(count);
});

test.each([
  ['<p style="color: red">', ['style="color: red">']],
  ['<p\n  style={{ color }}\n>', ['style={{ color }}']],
  ['<style>p { color: red }</style>', []],
  ['<p data-style="a">', []],
])('in a component, %j has the style attributes %j', (text, found) => {
  expect(findStyleAttributes(text)).toEqual(found);
});

test.each([
  ['', 1],
  ['a\n', 1],
  ['a\nb', 2],
])('countLines of %j is %i', (text, lines) => {
  expect(countLines(text)).toBe(lines);
});
