import { describe, expect, test } from 'vitest';
import { everydayShortForms } from '../../../../src/lib/terms/everyday-short-forms.ts';
import { lettersOf, spellingsOf } from '../../../../src/lib/terms/lexicon.ts';
import { en } from '../../../../src/tools/translator/messages/en.ts';
import { vagueWordsIn } from '../../../../src/tools/translator/messages/vague-words.ts';
import { findingsIn } from '../glossary.ts';

describe('the measure', () => {
  test.each([
    [120, 31, 0, 'IT would have to look up 31 of 120 words (26%), and with the additions none.'],
    [120, 31, 4, 'IT would have to look up 31 of 120 words (26%), and with the additions 4.'],
    [120, 31, 31, 'IT would have to look up 31 of 120 words (26%).'],
    [4000, 1, 0, 'IT would have to look up 1 of 4,000 words (1%), and with the additions none.'],
    [1, 1, 1, 'IT would have to look up 1 of 1 word (100%).'],
    [9, 0, 0, 'IT knows all 9 words.'],
    [1, 0, 0, 'IT knows all 1 word.'],
  ])('of %i words, %i before and %i after', (words, before, after, said) => {
    expect(en.measure({ kind: 'measured', words, before, after }, 'IT')).toBe(said);
  });
});

describe('vague words', () => {
  const groups = vagueWordsIn('en');

  test('are each in one group, so that each has one question', () => {
    const spellings = groups.flatMap((group) => [...new Set(spellingsOf(group).map(lettersOf))]);
    expect(spellings.filter((letters, at) => spellings.indexOf(letters) !== at)).toEqual([]);
  });

  test.each(groups.map((group) => [group.title, group] as const))(
    '%s asks a question',
    (_, group) => {
      expect(group.ask).toMatch(/^[A-Z].*\?$/);
    },
  );

  test.each(
    groups.flatMap((group) => spellingsOf(group).map((spelling) => [spelling, group] as const)),
  )('“%s” is found in a sentence', (spelling, group) => {
    const found = findingsIn(`It is ${spelling}, they wrote.`);
    expect(found.map((each) => (each.kind === 'vague' ? each.vague : each))).toEqual([group]);
  });

  test('in a language without any are none', () => {
    expect(vagueWordsIn('xx')).toEqual([]);
  });
});

test('everyday short forms are in capitals, and there once', () => {
  expect(everydayShortForms.filter((form) => !/^[A-Z0-9]{2,6}$/.test(form))).toEqual([]);
  expect(new Set(everydayShortForms).size).toBe(everydayShortForms.length);
});
