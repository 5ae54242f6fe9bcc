import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countSyllables,
  readingOf,
  sentencesOf,
  wordsOf,
} from '../../../src/playbook/plain/reading-grade.ts';

test.each([
  ['cat', 1],
  ['table', 2],
  ['people', 2],
  ['software', 2],
  ['marketing', 3],
  ['asked', 1],
  ['makes', 1],
  ['year', 1],
  ['API', 3],
  ['the', 1],
  ['12', 1],
])('%s has %d syllables', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

describe('sentences', () => {
  test('end at full stops and at line breaks', () => {
    expect(sentencesOf('One. Two?\nThree\n\n4')).toEqual(['One.', 'Two?', 'Three']);
  });

  test('have words with apostrophes, hyphens and figures', () => {
    expect(wordsOf('It’s a go-live at 1,200 visits – yes.')).toEqual([
      'It’s',
      'a',
      'go-live',
      'at',
      '1,200',
      'visits',
      'yes',
    ]);
  });
});

describe('the grade', () => {
  test('is worked out as the formula says', () => {
    // 6 words in a sentence, each of one syllable: 0.39 × 6 + 11.8 × 1 - 15.59.
    expect(readingOf([['The', 'cat', 'sat', 'on', 'the', 'mat']]).grade).toBeCloseTo(-1.45, 2);
  });

  test('of nothing is 0', () => {
    expect(readingOf([])).toEqual({ sentences: 0, words: 0, grade: 0, length: 0 });
  });

  test('rises when two sentences become one', () => {
    const sentence = fc.array(fc.constantFrom('cat', 'table', 'marketing'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const apart = readingOf([one, other]);
        const together = readingOf([[...one, ...other]]);
        expect(together.grade).toBeGreaterThan(apart.grade);
      }),
    );
  });
});
