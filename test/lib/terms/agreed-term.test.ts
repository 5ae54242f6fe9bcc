import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  finishPhrase,
  finishQuestion,
  finishSentence,
  readAgreedTerms,
  titleOf,
} from '../../../src/lib/terms/agreed-term.ts';
import { slugOf } from '../../../src/lib/terms/slug.ts';

const entry = {
  relation: 'false-friend',
  theme: 'delivery-and-planning',
  home: 'shared',
  summary: 'Finished by a rule that both know',
  it: 'Built and tested.',
  marketing: 'Customers can use it.',
  'inShort.it': 'built and tested.',
  'inShort.marketing': 'customers can use it',
  'hears.it': 'A last round of edits is still allowed',
  'hears.marketing': 'The link can go out today',
  sayInstead: 'Tested on Monday, open to customers on Friday',
  outcome: 'No ad points to a page that is not there',
  'ask.1': 'Tested, or open to customers',
  'ask.2': '',
  'examples.it': 'The export is done.',
  'examples.marketing': 'The page is done.',
};
const word = { id: 'w1', word: 'done', stage: 'agreed', entry, agreed: '2026-11-27' };
const slice = (...words: unknown[]) => ({ kind: 'jargon-swap', version: 1, state: { words } });

describe('readAgreedTerms', () => {
  test('gives what was agreed on as a term, with the stops that people leave out', () => {
    expect(readAgreedTerms(slice(word))).toEqual([
      {
        id: 'done',
        title: 'Done',
        theme: 'delivery-and-planning',
        home: 'shared',
        relation: 'false-friend',
        inShort: { it: 'built and tested', marketing: 'customers can use it' },
        plain: 'Finished by a rule that both know.',
        it: 'Built and tested.',
        marketing: 'Customers can use it.',
        hears: {
          it: 'A last round of edits is still allowed.',
          marketing: 'The link can go out today.',
        },
        outcome: 'No ad points to a page that is not there.',
        sayInstead: 'Tested on Monday, open to customers on Friday.',
        ask: ['Tested, or open to customers?'],
        examples: { it: 'The export is done.', marketing: 'The page is done.' },
        counterparts: [],
        agreed: '2026-11-27',
      },
    ]);
  });

  test('gives a word of the glossary its own id and title', () => {
    const [term] = readAgreedTerms(
      slice({ ...word, word: 'API', term: { id: 'api', title: 'Programming interface' } }),
    );
    expect(term).toMatchObject({ id: 'api', title: 'Programming interface' });
  });

  test.each([
    ['is still written', { stage: 'writing' }],
    ['is revealed only', { stage: 'revealed' }],
    ['has no day', { agreed: undefined }],
    ['has a day that no calendar has', { agreed: '2026-02-30' }],
    ['has no word', { word: ' ' }],
    ['has no entry', { entry: undefined }],
    ['has no relation', { entry: { ...entry, relation: 'cousins' } }],
    ['has no theme', { entry: { ...entry, theme: undefined } }],
    ['has nothing to say instead', { entry: { ...entry, sayInstead: ' ' } }],
    ['has no question', { entry: { ...entry, 'ask.1': 7 } }],
    ['has no example of one side', { entry: { ...entry, 'examples.it': undefined } }],
  ])('leaves out a word that %s', (_, change) => {
    expect(readAgreedTerms(slice({ ...word, ...change }, word))).toHaveLength(1);
  });

  test.each([
    undefined,
    null,
    'jargon-swap',
    [],
    {},
    { kind: 'roadmap', version: 1, state: { words: [word] } },
    { kind: 'jargon-swap' },
    { kind: 'jargon-swap', state: { words: 'done' } },
    slice(null, 3, 'done', []),
  ])('finds nothing in %j', (value) => {
    expect(readAgreedTerms(value)).toEqual([]);
  });

  test('takes any value without complaint', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, part) => {
        expect(readAgreedTerms(value)).toEqual([]);
        readAgreedTerms(slice({ ...word, entry: { ...entry, summary: value, 'ask.2': part } }));
      }),
    );
  });
});

describe('texts that people did not finish', () => {
  test.each([
    ['Built and tested', 'Built and tested.'],
    ['Built, and tested,', 'Built, and tested.'],
    ['Is it built?', 'Is it built?'],
    ['They say “done”', 'They say “done”'],
    [' Two\nlines ', 'Two lines.'],
    ['', ''],
  ])('%j is the sentence %j', (typed, sentence) => {
    expect(finishSentence(typed)).toBe(sentence);
  });

  test('a question gets its mark, and words for brackets lose their stop', () => {
    expect(finishQuestion('Built, or open to all')).toBe('Built, or open to all?');
    expect(finishPhrase('built and tested. !')).toBe('built and tested');
  });

  test('finishing twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const finish of [finishSentence, finishQuestion, finishPhrase])
          expect(finish(finish(text))).toBe(finish(text));
      }),
    );
  });
});

describe('the name of a term', () => {
  test.each([
    ['done', 'Done', 'done'],
    ['lead time', 'Lead time', 'lead-time'],
    ['Café launch', 'Café launch', 'cafe-launch'],
    ['iPad', 'iPad', 'ipad'],
    ['C++', 'C++', 'c-plus-plus'],
    ['A/B test', 'A/B test', 'a-b-test'],
    ['index', 'Index', 'the-index'],
    ['запуск', 'Запуск', 'w1'],
  ])('%s is %s at /%s/', (typed, title, slug) => {
    expect(titleOf(typed)).toBe(title);
    expect(slugOf(typed, 'w1')).toBe(slug);
  });
});
