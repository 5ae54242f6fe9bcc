import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNextOnes } from '../../../src/playbook/glossary/next-ones.ts';

const list = ['a', 'b', 'c', 'd', 'e'];

describe('findNextOnes', () => {
  test.each([
    ['a', [], ['b', 'c']],
    ['d', [], ['e', 'a']],
    ['e', ['a'], ['b', 'c']],
  ])('after %s without %j come %j', (item, leftOut, next) => {
    expect(findNextOnes(list, item, 2, leftOut)).toEqual(next);
  });

  test('never gives the item itself or one that is left out, and each one once', () => {
    const items = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(items, fc.nat(), fc.nat(12), fc.array(fc.nat(30)), (all, at, most, leftOut) => {
        const item = all[at % all.length] ?? 0;
        const next = findNextOnes(all, item, most, leftOut);
        const allowed = all.filter((other) => other !== item && !leftOut.includes(other));
        expect(next).toHaveLength(Math.min(most, allowed.length));
        expect(new Set(next).size).toBe(next.length);
        expect(allowed).toEqual(expect.arrayContaining(next));
      }),
    );
  });

  test('every item is the neighbor of as many others', () => {
    const named = list.flatMap((item) => findNextOnes(list, item, 2));
    for (const item of list) expect(named.filter((name) => name === item)).toHaveLength(2);
  });
});
