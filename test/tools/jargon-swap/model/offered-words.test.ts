import { expect, test } from 'vitest';
import { readOfferedWords } from '../../../../src/tools/jargon-swap/model/offered-words.ts';
import { most, type SwapWord } from '../../../../src/tools/jargon-swap/model/types.ts';

const list = (...words: string[]) => words.map((word) => ({ word }) as SwapWord);

test.each([
  ['new words', ['DXP', ' hero teaser '], [], ['DXP', 'hero teaser']],
  ['no word twice', ['Lead', 'lead'], [], ['Lead']],
  ['no word that is on the list', ['Lead', 'DXP'], list('lead'), ['DXP']],
  ['nothing that is no word', [1, null, '', { word: 'x' }], [], []],
  ['nothing of what is no list', { 0: 'DXP' }, [], []],
  [
    'as many as there is room for',
    ['DXP'],
    Array.from({ length: most.words }, (_, at) => list(`w${at}`)[0] as SwapWord),
    [],
  ],
] as const)('takes %s', (_, content, words, expected) => {
  expect(readOfferedWords(content, words)).toEqual(expected);
});
