import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, findNearestName, rankNearestNames } from '../../src/lib/nearest-name.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
    ['summary', 'sumary', 1],
    // A swapped pair is not edited a second time; without that restriction the distance is 2.
    ['ca', 'abc', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('is what the definition gives, worked out by recursion', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(define(a, b));
      }),
    );
  });

  test('is the same in both directions, and 0 only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  /** Optimal string alignment distance, as Boytsov (2011) defines it. */
  function define(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
    const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
    return Math.min(
      define(restA, b) + 1,
      define(a, restB) + 1,
      define(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
      isSwap ? define(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
    );
  }
});

describe('findNearestName', () => {
  const fields = ['title', 'summary', 'aliases', 'sources', 'reviewed'];

  test.each([
    ['tilte', 'title'],
    ['Summary', 'summary'],
    ['sumary', 'summary'],
    ['alias', 'aliases'],
    ['source', 'sources'],
    ['color', undefined],
    ['', undefined],
  ])('for %j is %j', (name, nearest) => {
    expect(findNearestName(name, fields)).toBe(nearest);
  });

  test('allows a third of the longer name and no more', () => {
    expect(findNearestName('abcxyz', ['abcdef'])).toBeUndefined();
    expect(findNearestName('abcdyz', ['abcdef'])).toBe('abcdef');
  });

  test('allows one letter even in a short name', () => {
    expect(findNearestName('ot', ['it'])).toBe('it');
  });

  test('finds nothing among no names', () => {
    expect(findNearestName('title', [])).toBeUndefined();
  });
});

test('rankNearestNames puts the nearest first, keeps the given order among equals, and stops at most', () => {
  const known = ['cards', 'card', 'carts', 'car'];
  expect(rankNearestNames('card', known, 9)).toEqual(['card', 'cards', 'car']);
  expect(rankNearestNames('cart', known, 9)).toEqual(['card', 'carts', 'car']);
  expect(rankNearestNames('cart', known, 1)).toEqual(['card']);
});
