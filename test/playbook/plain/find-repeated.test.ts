import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepeated } from '../../../src/playbook/plain/find-repeated.ts';
import { wordsOf } from '../../../src/playbook/plain/reading-grade.ts';

const on = (file: string, text: string) => ({
  text,
  words: wordsOf(text),
  place: { file, line: 1, column: 1 },
});

const found = (...sentences: [file: string, text: string][]) =>
  findRepeated(sentences.map(([file, text]) => on(file, text))).map(
    ({ sentence, other, isExact }) => [sentence.text, other.text, isExact],
  );

const first = 'On Monday both hosts send the sheet to IT, to marketing and to finance.';

test.each([
  [
    'word for word, whatever the letters and signs',
    'On Monday, both hosts send the sheet to IT, to marketing and to Finance!',
    true,
  ],
  [
    'with a word replaced',
    'On Tuesday both hosts send the sheet to IT, to marketing and to finance.',
    false,
  ],
  [
    'with a word added and another left out',
    'On Monday both hosts send the sheet to IT, marketing and also to finance.',
    false,
  ],
])('a sentence is found again %s', (_, text, isExact) => {
  expect(found(['a', first], ['b', text])).toEqual([[text, first, isExact]]);
});

test.each([
  [
    'on the same page',
    [
      ['a', first],
      ['a', first],
    ],
  ],
  [
    'when three words differ',
    [
      ['a', first],
      ['b', 'On Friday all hosts send the list to IT, to marketing and to finance.'],
    ],
  ],
  [
    'when it is short',
    [
      ['a', 'Read it aloud and wait.'],
      ['b', 'Read it aloud and wait.'],
    ],
  ],
  [
    'when it is not long, and a word differs',
    [
      ['a', 'Choose one of your own systems and count its users.'],
      ['b', 'Choose one of your own reports and count its users.'],
    ],
  ],
] as [string, [string, string][]][])('a sentence is not reported %s', (_, sentences) => {
  expect(found(...sentences)).toEqual([]);
});

test('one word replaced is always found, wherever it stands', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 12, maxLength: 30 }), fc.nat(), (words, at) => {
      const changed = words.with(at % words.length, 'changed9');
      const [one, two] = [`${words.join(' ')}.`, `${changed.join(' ')}.`];
      expect(found(['a', one], ['b', two])).toEqual([[two, one, false]]);
    }),
  );
});

test('a manner of speaking on a thousand pages is quick to pass over', () => {
  const sentences = Array.from({ length: 1000 }, (_, index): [string, string] => [
    `${index}`,
    `In the course of the week of page ${index} somebody counts ${index * 7} and ${index * 3} things.`,
  ]);
  expect(found(...sentences).length).toBeLessThan(1000);
});
