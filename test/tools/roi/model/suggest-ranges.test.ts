import { expect, test } from 'vitest';
import { suggestRanges } from '../../../../src/tools/roi/model/suggest-ranges.ts';
import { lineWith } from '../plans.ts';

test('every input in use that has a number gets a range, but growth', () => {
  const line = lineWith({
    id: 'hours',
    formula: 'time',
    inputs: {
      people: { likely: 4 },
      hours: { likely: 100 },
      rate: { likely: 5000 },
      realized: { likely: 1 },
      growth: { likely: 0.05 },
      amount: { likely: 700 },
    },
    timing: { kind: 'monthly', start: 1 },
  });
  const ranges = suggestRanges([line]);
  expect(ranges.map(({ input }) => input)).toEqual(['people', 'hours', 'rate', 'realized']);
  expect(ranges.every(({ line: id, low, high }) => id === 'hours' && low < high)).toBe(true);
});

test('an input without a number gets none', () => {
  expect(suggestRanges([lineWith({ id: 'new', amount: 0 })])).toEqual([]);
});
