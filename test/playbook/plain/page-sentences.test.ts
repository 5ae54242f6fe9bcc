import { expect, test } from 'vitest';
import { listSentences } from '../../../src/playbook/plain/page-sentences.ts';
import type { Entry } from '../../../src/playbook/playbook.ts';

const place = { file: 'fields', line: 1, column: 1 };
const read = (body: string, fields: object = {}) =>
  listSentences({ fields, body, bodyLine: 10, file: 'page.mdx' } as Entry, () => place).map(
    ({ text, place: { file, line } }) => `${file}:${line} ${text}`,
  );

test('a body gives its sentences with their lines, without markup, code and tables', () => {
  const body = [
    'One **bold** step. And',
    'another [link](/a/).',
    '',
    '## A heading.',
    '- First item.',
    '- Second `code` item.',
    '| A | cell. |',
    '```',
    'Code runs.',
    '```',
    '<Monday>',
    'Do it.',
    '</Monday>',
  ].join('\n');
  expect(read(body)).toEqual([
    'page.mdx:10 One bold step.',
    'page.mdx:10 And another link.',
    'page.mdx:14 First item.',
    'page.mdx:15 Second  item.',
    'page.mdx:21 Do it.',
  ]);
});

test('fields give their sentences, and names and phrases none', () => {
  const fields = {
    title: 'A title.',
    summary: 'It works.',
    aliases: ['A word.'],
    agenda: [{ say: 'Hello. Bye.', kind: 'talk' }],
  };
  expect(read('', fields)).toEqual(['fields:1 It works.', 'fields:1 Hello.', 'fields:1 Bye.']);
});
