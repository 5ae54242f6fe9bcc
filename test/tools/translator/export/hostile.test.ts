import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { ExportInput } from '../../../../src/tools/translator/export/export-input.ts';
import { writeMailHtml } from '../../../../src/tools/translator/export/mail.ts';
import { writeMarkdown } from '../../../../src/tools/translator/export/markdown.ts';
import { inputOf } from './input.ts';

// What another program makes of an export has the words of the text in it, and no markup of its own.

const pieces = fc.constantFrom(
  'webhook',
  'launched',
  'segment',
  'just',
  'DXP',
  '“hero”',
  'plain',
  '<b>bold</b>',
  '<script>x</script>',
  '&lt;',
  '&',
  '**b**',
  '_i_',
  '~~s~~',
  '`c`',
  '[a](javascript:x)',
  '![a](b)',
  '# h',
  '- l',
  '1. n',
  '2) n',
  '> q',
  '| t | u |',
  '---',
  '===',
  '```',
  '    ',
  '\t',
  '\\',
  '\n',
  '\n\n',
  '\r\n',
  '$x$',
  '[^1]',
  '[x]: y',
);
const texts = fc
  .array(pieces, { maxLength: 14 })
  .chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)));

/** The tags of HTML, and its text without any space. */
function readHtml(html: string): { tags: Set<string>; text: string } {
  const tags = new Set<string>();
  let text = '';
  const parser = new Parser({
    onopentagname: (name) => tags.add(name),
    ontext: (part) => (text += part),
  });
  parser.end(html);
  return { tags, text: text.replace(/[\s\u00a0]+/g, '') };
}

/** The text of a translation up to what stands below it, without any space. */
const spoken = (input: ExportInput) =>
  input.segments
    .filter((segment) => !('of' in segment))
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u00a0]+/g, '');

test('a mail has no tags but its own, and every letter of the text', () => {
  const own = new Set('html head meta title body p hr small strong em br ul li'.split(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const input = inputOf(text);
      const { tags, text: said } = readHtml(
        writeMailHtml({ ...input, segments: input.segments.filter((each) => !('of' in each)) }),
      );
      expect([...tags].filter((tag) => !own.has(tag))).toEqual([]);
      expect(said).toContain(spoken(input));
    }),
  );
});

test('Markdown has no markup but its own, and every letter of the text', async () => {
  const processor = await createSatteriMarkdownProcessor({ smartypants: false });
  const own = new Set('h1 h2 p hr strong em br ul li blockquote'.split(' '));
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.constantFrom('explain' as const, 'act' as const),
      async (text, way) => {
        const input = inputOf(text, { way });
        const rendered = await processor.render(writeMarkdown(input), {});
        const { tags } = readHtml(rendered.code);
        expect([...tags].filter((tag) => !own.has(tag))).toEqual([]);
        const bare = { ...input, segments: input.segments.filter((each) => !('of' in each)) };
        const { text: said } = readHtml((await processor.render(writeMarkdown(bare), {})).code);
        expect(said).toContain(spoken(input));
      },
    ),
  );
});
