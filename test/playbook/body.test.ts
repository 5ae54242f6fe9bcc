import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { type Body, needsMdx, readBody } from '../../src/playbook/body.ts';

function read(text: string, isMdx = true): Body {
  const result = readBody(text, isMdx);
  if (result.kind === 'unreadable') throw new Error(result.reason);
  return result.body;
}

const empty: Body = { links: [], headings: [], tags: [], imports: [], expressions: [] };

describe('headings', () => {
  const text = `## Why it happens

### Who's **first**?

## Why it happens

## Before -- and "after"

## Größe: 50 % mehr

## The \`{base}\` folder

Underlined
---
`;

  test('have the anchors that the site gives them', async () => {
    const processor = await createSatteriMarkdownProcessor({ syntaxHighlight: false });
    const { metadata } = await processor.render(text);
    const anchors = metadata.headings.map(({ slug }) => slug);
    expect(read(text, false).headings.map(({ anchor }) => anchor)).toEqual(anchors);
    expect(read(text, true).headings.map(({ anchor }) => anchor)).toEqual(anchors);
    expect(anchors).toEqual([
      'why-it-happens',
      'whos-first',
      'why-it-happens-1',
      'before--and-after',
      'größe-50--mehr',
      'the-base-folder',
      'underlined',
    ]);
  });

  test('come with their depth, their words and their place', () => {
    const [first, second] = read(text).headings;
    expect(first).toEqual({
      line: 1,
      column: 1,
      depth: 2,
      text: 'Why it happens',
      anchor: 'why-it-happens',
    });
    expect(second).toMatchObject({ line: 3, depth: 3, text: 'Who’s first?' });
  });

  test('inside a tag count as well', () => {
    expect(read('<Note kind="tip">\n\n## Inside\n\n</Note>').headings).toMatchObject([
      { line: 3, anchor: 'inside' },
    ]);
  });
});

describe('links', () => {
  test('are found with their places, wherever they stand', () => {
    const text = `One [link](/causes/a/ "title"), <https://example.org> and https://example.com.

| a | b |
| - | - |
| [in a table](/steps/b/) | ![picture](/c.png) |

[by name][n]

[n]: /workshops/d/#agenda
`;
    expect(read(text, false).links).toEqual([
      { line: 1, column: 5, url: '/causes/a/' },
      { line: 1, column: 33, url: 'https://example.org' },
      { line: 1, column: 59, url: 'https://example.com' },
      { line: 5, column: 3, url: '/steps/b/' },
      { line: 5, column: 29, url: '/c.png' },
      { line: 9, column: 1, url: '/workshops/d/#agenda' },
    ]);
  });
});

describe('tags', () => {
  test('are found with the attributes that are written as text', () => {
    const text = `<Voices it="One." marketing={two} loud {...rest} />

In a line <Note kind="tip">words</Note>.
`;
    expect(read(text).tags).toEqual([
      {
        line: 1,
        column: 1,
        name: 'Voices',
        attributes: new Map([
          ['it', 'One.'],
          ['marketing', undefined],
          ['loud', undefined],
          ['{…}', undefined],
        ]),
        text: '',
      },
      {
        line: 3,
        column: 11,
        name: 'Note',
        attributes: new Map([['kind', 'tip']]),
        text: 'words',
      },
    ]);
  });

  test('in Markdown are HTML, counted once for opening and closing', () => {
    const text = '<Note kind="tip">\n\nOne <b>bold</b> word.\n\n</Note>\n\n<!-- a remark -->\n';
    expect(read(text, false).tags).toMatchObject([
      { name: 'Note', line: 1, column: 1 },
      { name: 'b', line: 3, column: 5 },
    ]);
  });
});

describe('code', () => {
  test('is an import, an export or an expression', () => {
    const text = `import A from './a.astro';
export const b = 1;

Words {1 + 1}.

{/* a remark */}
`;
    const { imports, expressions } = read(text);
    expect(imports).toEqual([{ line: 1, column: 1, statement: "import A from './a.astro';" }]);
    expect(expressions).toEqual([
      { line: 4, column: 7, expression: '1 + 1' },
      { line: 6, column: 1, expression: '/* a remark */' },
    ]);
  });
});

test('nothing counts that is shown as code or written with a backslash', () => {
  const text = `A \`<Tag>\` and \`{name}\` and \`[link](/a/)\`, \\<b> and \\{c}.

\`\`\`mdx
import A from './a.astro';
# Heading
<Tag>{name}</Tag> [link](/a/)
\`\`\`
`;
  expect(read(text, true)).toEqual(empty);
  expect(read(text, false)).toEqual(empty);
});

test('an empty body holds nothing', () => {
  expect(read('', true)).toEqual(empty);
  expect(read('', false)).toEqual(empty);
});

test('line ends of Windows change no place', () => {
  const text = '## One\n\n[a](/a/)\n\n<Note kind="tip">\n\n[b](/b/)\n\n</Note>\n';
  expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
});

describe('a body that cannot be read', () => {
  test.each([
    ['One\n\n<Note kind="tip">\n\nTwo', 3, 1, 'expected a closing tag for `<Note>`'],
    ['Less than <5 days', 1, 11, 'unexpected character after `<`, expected a tag'],
    [
      'One {two',
      1,
      5,
      'unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
  ])('%j is told of at %i:%i: %s', (text, line, column, reason) => {
    expect(readBody(text, true)).toEqual({ kind: 'unreadable', line, column, reason });
  });
});

describe('needsMdx', () => {
  test.each([
    ['Plain *Markdown* with a [link](/a/).', false],
    ['We import goods.', false],
    ['<Note kind="tip">', true],
    ['A {name}', true],
    ["Words.\n\nimport A from './a.astro';", true],
    ['export const a = 1;', true],
  ])('%j: %s', (body, expected) => {
    expect(needsMdx(body)).toBe(expected);
  });
});
