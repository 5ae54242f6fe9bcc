import { describe, expect, test } from 'vitest';
import { readPageWords } from '../../../src/playbook/glossary/page-words.ts';

describe('readPageWords', () => {
  test.each([
    ['a sentence', { summary: 'A page with a lead.' }, 'A page with a lead.'],
    [
      'sentences in lists and groups',
      { agenda: [{ say: 'Who leads?' }, { say: 'Name it now.' }] },
      'Who leads?\nName it now.',
    ],
    ['no key of one word', { tool: 'roi', theme: 'analytics', title: 'The tag' }, 'The tag'],
    ['no numbers, flags and gaps', { minutes: 30, isVerb: true, owner: undefined, last: null }, ''],
    ['no words of the search', { aliases: ['lead time'], title: 'The tag' }, 'The tag'],
    ['no place of the file', { source: { file: 'content/my lead.md', language: 'en' } }, ''],
  ])('from fields takes %s', (_, fields, words) => {
    expect(readPageWords({ fields }).trim()).toBe(words);
  });

  test.each([
    [
      'the words of a link, and not its address',
      'See [the lead](/glossary/lead-time/) now.',
      'See [the lead now.',
    ],
    ['no code in a line', 'Write `lead` here.', 'Write here.'],
    ['no code in a block', 'Before.\n```js\nlead();\n```\nAfter.', 'Before. After.'],
    [
      'what is said in a tag, and not the name of the tag',
      '<Voices it="Ask the lead." />',
      'it="Ask the lead." />',
    ],
    ['no key in a tag', '<Roi scenario="roi/cms" />', '/>'],
  ])('from a body takes %s', (_, body, words) => {
    expect(readPageWords({ fields: {}, body }).replace(/\s+/g, ' ').trim()).toBe(words);
  });

  test('keeps the words on the two sides of markup apart', () => {
    expect(readPageWords({ fields: {}, body: 'lead`x`time' })).not.toMatch(/leadtime/);
  });
});
