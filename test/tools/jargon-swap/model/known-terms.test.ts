import { describe, expect, test } from 'vitest';
import type { Term } from '../../../../src/lib/terms/term.ts';
import { findEntryProblems } from '../../../../src/tools/jargon-swap/model/entry-problems.ts';
import {
  findKnownTerm,
  suggestWords,
  toEntry,
} from '../../../../src/tools/jargon-swap/model/known-terms.ts';
import { knownMeaning, knownTerm, wordWith } from '../swaps.ts';

const term = (change: Partial<Term> & { id: string; title: string }): Term => ({
  ...knownTerm,
  ...change,
});
const terms = [
  knownTerm,
  term({ id: 'pull-request', title: 'Pull request', acronym: 'PR' }),
  term({ id: 'public-relations', title: 'Public relations', acronym: 'PR' }),
  term({ id: 'crm', title: 'Customer relationship management', acronym: 'CRM' }),
  term({ id: 'web-form', title: 'Web form', variants: ['sign-up form'], relation: 'close' }),
];

describe('the term that the glossary has of a word', () => {
  test.each([
    ['done', 'done'],
    ['DONE', 'done'],
    ['crm', 'crm'],
    ['Sign-up form', 'web-form'],
    ['PR', undefined],
    ['pull request', 'pull-request'],
    ['Sprint', undefined],
  ])('%s is %s', (word, id) => {
    expect(findKnownTerm(word, terms)?.id).toBe(id);
  });
});

test('false friends are suggested that are not in the swap yet', () => {
  const words = [wordWith({ id: 'w', word: 'done' })];
  expect(suggestWords(terms, words).map(({ id }) => id)).toEqual([
    'pull-request',
    'public-relations',
    'crm',
  ]);
});

test('what the glossary has is an entry from which nothing is missing', () => {
  const entry = toEntry(knownTerm, knownMeaning);
  expect(findEntryProblems(entry)).toEqual([]);
  expect(entry).toMatchObject({
    home: 'shared',
    summary: knownMeaning.plain,
    'ask.2': 'Who checks it?',
  });
});
