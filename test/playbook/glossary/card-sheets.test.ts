import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { across, down, layCards } from '../../../src/playbook/glossary/card-sheets.ts';

describe('layCards', () => {
  test.each([
    [0, 0],
    [1, 1],
    [8, 1],
    [9, 2],
    [245, 31],
  ])('%i cards take %i sheets', (count, sheets) => {
    expect(layCards(Array.from({ length: count }, (_, at) => at))).toHaveLength(sheets);
  });

  test('turned over its long edge, a sheet has each back behind its front', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 40 }), (cards) => {
        const sheets = layCards(cards);
        for (const { front, back } of sheets) {
          expect(front).toHaveLength(across * down);
          for (let row = 0; row < down; row++) {
            const inRow = (face: unknown[]) => face.slice(row * across, (row + 1) * across);
            expect(inRow(back)).toEqual(inRow(front).reverse());
          }
        }
        const laid = sheets.flatMap(({ front }) => front).filter((card) => card !== undefined);
        expect(laid).toEqual(cards);
      }),
    );
  });

  test('the last sheet keeps its empty places, so that its backs meet their fronts', () => {
    expect(layCards(['lead', 'launch', 'tag'])).toEqual([
      {
        front: ['lead', 'launch', 'tag', undefined, undefined, undefined, undefined, undefined],
        back: ['launch', 'lead', undefined, 'tag', undefined, undefined, undefined, undefined],
      },
    ]);
  });
});
