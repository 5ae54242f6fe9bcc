import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/lib/escape-markdown.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['plain words, and (brackets)!', 'plain words, and (brackets)!'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[a](https://example.org)', '\\[a\\](https://example.org)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a | b', 'a \\| b'],
    ['&amp;', '\\&amp;'],
    ['back\\slash', 'back\\\\slash'],
    ['# no head', '\\# no head'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['12. no item', '12\\. no item'],
    ['3) no item', '3\\) no item'],
    ['=== no head', '\\=== no head'],
    ['two\n\nlines', 'two lines'],
    ['in-word 3.5 stays', 'in-word 3.5 stays'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
