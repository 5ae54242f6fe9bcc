import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/lib/terms/lexicon.ts';
import { countTerms, findUses } from '../../../src/playbook/glossary/term-usage.ts';

const lead = { title: 'Lead', never: ['lead time'] };
const pull = { title: 'Pull request', acronym: 'PR' };
const press = { title: 'Public relations', acronym: 'PR' };
const lexicon = buildLexicon([lead, pull, press], 'en');

describe('countTerms', () => {
  test.each([
    ['A lead and two leads.', [[lead, 2]]],
    ['The lead time is long.', []],
    ['A PR for the PR team.', []],
    [
      'A pull request of the lead.',
      [
        [pull, 1],
        [lead, 1],
      ],
    ],
    ['', []],
  ])('in %j finds %j', (text, counts) => {
    expect([...countTerms(text, lexicon)]).toEqual(counts);
  });
});

describe('findUses', () => {
  test('names the page first that uses a term most, and keeps the order of the others', () => {
    const pages = [
      'One lead.',
      'No word.',
      'Lead, lead and lead.',
      'Another lead and a pull request.',
    ];
    const uses = findUses(pages, String, lexicon);
    expect(uses.get(lead)?.map(({ page, count }) => [pages.indexOf(page), count])).toEqual([
      [2, 3],
      [0, 1],
      [3, 1],
    ]);
    expect(uses.get(pull)).toEqual([{ page: pages[3], count: 1 }]);
    expect(uses.has(press)).toBe(false);
  });

  test('reads the words of each page once', () => {
    const read: string[] = [];
    const wordsOf = (page: string) => {
      read.push(page);
      return page;
    };
    findUses(['a', 'b'], wordsOf, lexicon);
    expect(read).toEqual(['a', 'b']);
  });

  test('without terms reads no page', () => {
    const wordsOf = () => {
      throw new Error('A page was read.');
    };
    expect(findUses(['a'], wordsOf, buildLexicon([], 'en')).size).toBe(0);
  });
});
