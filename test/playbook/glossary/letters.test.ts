import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/playbook/glossary/letters.ts';

test.each([
  ['en', 'API', 'A'],
  ['en', 'e-mail', 'E'],
  ['fr', 'Équipe', 'E'],
  ['es', 'ñandú', 'N'],
  ['tr', 'iz', 'İ'],
  ['ru', 'яблоко', 'Я'],
  ['en', '404 page', '#'],
  ['en', '“Done”', '#'],
])('in %s, %s stands under %s', (language, title, letter) => {
  expect([...groupByLetter([title], String, language)]).toEqual([[letter, [title]]]);
});

test('words of a letter stand together, in their order', () => {
  const words = ['Lead', 'Lead time', 'Migration', 'launch'];
  expect([...groupByLetter(words, String, 'en')]).toEqual([
    ['L', ['Lead', 'Lead time', 'launch']],
    ['M', ['Migration']],
  ]);
});
