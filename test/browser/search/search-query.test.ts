import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyQuery,
  filterNames,
  isEmpty,
  narrowDown,
  readQuery,
  writeQuery,
} from '../../../src/browser/search/search-query.ts';

describe('the address of a search', () => {
  test.each([
    ['', emptyQuery],
    ['?q=lead', { text: 'lead', filters: {} }],
    [
      '?q=a+b&kind=workshops&minutes=30',
      { text: 'a b', filters: { kind: 'workshops', minutes: '30' } },
    ],
    ['?color=red&kind=', emptyQuery],
  ])('%j is read', (search, query) => {
    expect(readQuery(search)).toEqual(query);
  });

  test('says what was searched for, whatever it was', () => {
    const filters = fc.dictionary(fc.constantFrom(...filterNames), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.string(), filters, (text, chosen) => {
        const query = { text: text.trim(), filters: chosen };
        expect(readQuery(writeQuery(query))).toEqual(query);
      }),
    );
  });
});

test('a filter set to nothing is taken away', () => {
  const narrowed = narrowDown(emptyQuery, 'kind', 'causes');
  expect(narrowed.filters).toEqual({ kind: 'causes' });
  expect(isEmpty(narrowed)).toBe(false);
  expect(narrowDown(narrowed, 'kind', '')).toEqual(emptyQuery);
});
