import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLengths, findSizes, lengths, sizes } from '../../src/playbook/workshop-filters.ts';

describe('findLengths', () => {
  test.each([
    [5, ['30', '60', '90', '180']],
    [30, ['30', '60', '90', '180']],
    [31, ['60', '90', '180']],
    [60, ['60', '90', '180']],
    [90, ['90', '180']],
    [180, ['180']],
    [181, ['over-180']],
    [600, ['over-180']],
  ])('a workshop of %i minutes fits in %j', (minutes, found) => {
    expect(findLengths(minutes)).toEqual(found);
  });

  test('every workshop is found by some length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (minutes) => {
        const known = [...lengths.map(String), 'over-180'];
        const found = findLengths(minutes);
        expect(found.length).toBeGreaterThan(0);
        expect(known).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});

describe('findSizes', () => {
  test.each([
    [2, 4, ['2-4']],
    [4, 5, ['2-4', '5-8']],
    [6, 12, ['5-8', '9-12']],
    [12, 13, ['9-12', '13-20']],
    [20, 20, ['13-20']],
    [21, 40, ['21-']],
    [2, 200, ['2-4', '5-8', '9-12', '13-20', '21-']],
  ])('%i to %i people are groups of %j', (min, max, found) => {
    expect(findSizes({ min, max })).toEqual(found);
  });

  test('a group size is found exactly when some number of people is in both', () => {
    const people = fc.tuple(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 200 }));
    fc.assert(
      fc.property(people, ([one, other]) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const group = Array.from({ length: max - min + 1 }, (_, index) => min + index);
        const expected = sizes.filter(([from, to]) =>
          group.some((people) => people >= from && people <= (to ?? 1000)),
        );
        expect(findSizes({ min, max })).toEqual(
          expected.map(([from, to]) => `${from}-${to ?? ''}`),
        );
      }),
    );
  });
});
