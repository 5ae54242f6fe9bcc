import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepApart, widthOf, wrapWords } from '../../../src/ui/charts/words-in-pictures.ts';

describe('wrapWords', () => {
  test.each([
    ['Hard only', 150, 2, ['Hard only']],
    ['Vendor A with migration', 80, 2, ['Vendor A', 'with…']],
    ['Vendor A with migration', 80, 3, ['Vendor A', 'with', 'migration']],
    ['Donaudampfschifffahrt', 60, 2, ['Donaud…']],
    ['', 60, 2, ['']],
  ])('breaks "%s" at %d into at most %d lines', (text, width, most, lines) => {
    expect(wrapWords(text, width, most)).toEqual(lines);
  });

  test('never writes more lines, or wider ones, than there is room for', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = wrapWords(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('keepApart', () => {
  const blocksAt = (...places: number[]) => places.map((wanted) => ({ wanted, height: 20 }));

  test.each([
    ['leaves blocks that are clear of each other', [50, 90], [50, 90]],
    ['moves two apart by the same', [50, 54], [42, 62]],
    ['keeps their order', [54, 50], [62, 42]],
    ['moves three around their middle', [50, 50, 50], [30, 50, 70]],
    ['stays below the top', [2, 4], [10, 30]],
    ['stays above the bottom', [196, 199], [170, 190]],
    ['has nothing to do without blocks', [], []],
  ])('%s', (_, wanted, placed) => {
    expect(keepApart(blocksAt(...wanted), 0, 200)).toEqual(placed);
  });

  test('takes heights into account', () => {
    const blocks = [
      { wanted: 100, height: 10 },
      { wanted: 100, height: 30 },
    ];
    expect(keepApart(blocks, 0, 200)).toEqual([90, 110]);
  });

  test('overlaps none and stays inside whenever there is room', () => {
    const block = fc.record({
      wanted: fc.integer({ min: -50, max: 350 }),
      height: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 7 }), (blocks) => {
        const centers = keepApart(blocks, 0, 300);
        const edges = blocks
          .map(({ height }, index) => ({
            top: (centers[index] ?? 0) - height / 2,
            bottom: (centers[index] ?? 0) + height / 2,
          }))
          .sort((a, b) => a.top - b.top);
        edges.forEach(({ top, bottom }, index) => {
          expect(top).toBeGreaterThanOrEqual((edges[index - 1]?.bottom ?? 0) - 1e-6);
          expect(bottom).toBeLessThanOrEqual(300 + 1e-6);
        });
      }),
    );
  });
});
