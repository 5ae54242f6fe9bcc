import { expect, test } from 'vitest';
import { findEntryProblems } from '../../../../src/tools/jargon-swap/model/entry-problems.ts';
import type { Entry } from '../../../../src/tools/jargon-swap/model/types.ts';
import { fullEntry } from '../swaps.ts';

const lacks = (entry: Entry) =>
  findEntryProblems(entry).map(({ field, code }) => `${field} ${code}`);

test('an empty entry lacks everything but what only some words need', () => {
  expect(lacks({})).toEqual([
    'relation UNDECIDED',
    'summary EMPTY',
    'it EMPTY',
    'examples.it EMPTY',
    'marketing EMPTY',
    'examples.marketing EMPTY',
    'sayInstead EMPTY',
    'ask.1 EMPTY',
    'outcome EMPTY',
    'home UNDECIDED',
    'theme UNDECIDED',
  ]);
});

test('a full entry lacks nothing, with one question or two', () => {
  expect(lacks(fullEntry)).toEqual([]);
  expect(lacks({ ...fullEntry, 'ask.2': 'Who says so' })).toEqual([]);
});

test.each<[string, Entry, string[]]>([
  [
    'false friends need what each side hears',
    { 'hears.it': '', 'hears.marketing': ' ' },
    ['hears.it EMPTY', 'hears.marketing EMPTY'],
  ],
  ['other words do not', { relation: 'close', 'hears.it': '', 'hears.marketing': '' }, []],
  [
    'a word of one side needs a few words of that side only',
    { relation: 'none', home: 'it', 'inShort.it': '', 'inShort.marketing': '' },
    ['inShort.it EMPTY'],
  ],
  [
    'a word of both needs them of both',
    { relation: 'same', 'inShort.it': '.', 'inShort.marketing': '' },
    ['inShort.it EMPTY', 'inShort.marketing EMPTY'],
  ],
  ['a text may be as long as a file takes', { summary: `${'a'.repeat(219)}.` }, []],
  ['and no longer, with its full stop', { summary: 'a'.repeat(220) }, ['summary TOO_LONG']],
  ['a few words have no full stop', { 'inShort.it': `${'a'.repeat(80)}.` }, []],
])('%s', (_, change, expected) => {
  expect(lacks({ ...fullEntry, ...change })).toEqual(expected);
});

test('what is too long says by how much', () => {
  expect(findEntryProblems({ ...fullEntry, 'inShort.it': 'a'.repeat(81) })).toEqual([
    { field: 'inShort.it', code: 'TOO_LONG', length: 81, most: 80 },
  ]);
});
