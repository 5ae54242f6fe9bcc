import { expect, test } from 'vitest';
import { readAgreedTerms } from '../../../../src/lib/terms/agreed-term.ts';
import { writeMarkdown } from '../../../../src/tools/jargon-swap/export/markdown.ts';
import { writeSaved } from '../../../../src/tools/jargon-swap/model/saved-form.ts';
import { agreedWord, openExample, swapOf } from '../swaps.ts';
import { inputOf } from './export-input.ts';

test('the agreed words of the example read like the cards on a wall', () => {
  const file = writeMarkdown(inputOf(readAgreedTerms(writeSaved(openExample()))));
  expect(file.name).toBe('our-words-2026-11-28.md');
  expect(file.content).toMatchInlineSnapshot(`
    "# Our words

    Agreed words as of November 28, 2026

    ## Launch

    The start of something new, either switched on for a few or announced to everybody. Each side means something else.

    - **Platform means:** The day on which the new version is switched on, first for a few people. For the shop, this is March 1.
    - **Growth means:** The day on which customers hear about it from us. For the shop, this is March 22.
    - **Platform hears:** The first day on which the system must run, so there are three weeks less to test.
    - **Growth hears:** The shop is open to all, so the ads can be booked for that day.
    - **Say instead:** It is switched on for 50 employees on March 1, and announced to customers on March 22.
    - **Ask:** Switched on, or announced?
    - **Ask:** Who can use it on that day?
    - **What depends on it:** Ads for 18,000 dollars run when customers can buy, and the first faults cost no orders.
    - **Platform says:** We launch the checkout on Monday, for our own people only.
    - **Growth says:** Two days before launch, the hotline gets its briefing.
    "
  `);
});

test('what people typed is text and no markup', () => {
  const word = agreedWord('w1', { summary: '# <b>no</b>', it: '[link](x) | *bold*' }, '_done_');
  const { content } = writeMarkdown(inputOf(readAgreedTerms(writeSaved(swapOf(word)))));
  expect(content).toContain('## \\_done\\_');
  expect(content).toContain('\\# \\<b\\>no\\</b\\>.');
  expect(content).toContain('\\[link\\](x) \\| \\*bold\\*.');
});
