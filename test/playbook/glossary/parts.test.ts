import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitInParts } from '../../../src/playbook/glossary/parts.ts';

const itself = (weight: number) => weight;

describe('splitInParts', () => {
  test.each<[number[], number, number[][]]>([
    [[0, 0], 10, [[0, 0]]],
    [[], 10, []],
    [[4, 4], 10, [[4, 4]]],
    [
      [5, 5, 5, 5],
      10,
      [
        [5, 5],
        [5, 5],
      ],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1],
      6,
      [
        [1, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
    [[10, 10, 0], 10, [[10], [10, 0]]],
    [[50, 1, 1], 10, [[50], [1, 1]]],
  ])('%j in parts of about %i is %j', (weights, most, parts) => {
    expect(splitInParts(weights, itself, most)).toEqual(parts);
  });

  test('leaves nothing out and keeps the order, and no part is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99)), fc.integer({ min: 1, max: 500 }), (weights, most) => {
        const parts = splitInParts(weights, itself, most);
        expect(parts.flat()).toEqual(weights);
        for (const part of parts) expect(part.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a part weighs what its share is, but for the items at its two ends', () => {
    const sum = (weights: number[]) => weights.reduce((total, weight) => total + weight, 0);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 30 }), (weights) => {
        for (const part of splitInParts(weights, itself, 60)) {
          expect(sum(part)).toBeLessThanOrEqual(60 + 9);
        }
      }),
    );
  });
});
