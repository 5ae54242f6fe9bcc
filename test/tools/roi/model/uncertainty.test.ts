import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Estimate,
  type InputName,
  inputKinds,
  inputNames,
} from '../../../../src/tools/roi/model/formulas.ts';
import { confidences, type Line, lineKinds } from '../../../../src/tools/roi/model/types.ts';
import { suggestRange } from '../../../../src/tools/roi/model/uncertainty.ts';

describe('suggestRange', () => {
  test.each<[Line['kind'], Line['confidence'], InputName, number, Estimate]>([
    ['cost', 'high', 'amount', 10000, { low: 9000, likely: 10000, high: 11000 }],
    ['cost', 'medium', 'amount', 10000, { low: 9000, likely: 10000, high: 12500 }],
    ['cost', 'low', 'amount', 10000, { low: 8000, likely: 10000, high: 15000 }],
    ['benefit', 'high', 'amount', 10000, { low: 9000, likely: 10000, high: 11000 }],
    ['benefit', 'medium', 'amount', 10000, { low: 7500, likely: 10000, high: 11000 }],
    ['benefit', 'low', 'amount', 10000, { low: 5000, likely: 10000, high: 12000 }],
    ['benefit', 'medium', 'amount', 333, { low: 250, likely: 333, high: 366 }],
    ['cost', 'medium', 'seats', 40, { low: 36, likely: 40, high: 50 }],
    ['cost', 'medium', 'people', 3, { low: 2.7, likely: 3, high: 3.8 }],
    ['cost', 'medium', 'people', 0.5, { low: 0.45, likely: 0.5, high: 0.63 }],
    ['benefit', 'medium', 'realized', 0.6, { low: 0.45, likely: 0.6, high: 0.66 }],
    ['benefit', 'medium', 'realized', 1, { low: 0.75, likely: 1, high: 1 }],
    ['cost', 'low', 'probability', 0.9, { low: 0.72, likely: 0.9, high: 1 }],
    ['cost', 'medium', 'growth', 0.04, { low: 0.036, likely: 0.04, high: 0.05 }],
    ['benefit', 'medium', 'growth', -0.04, { low: -0.05, likely: -0.04, high: -0.036 }],
    ['cost', 'low', 'seats', 900_000, { low: 720_000, likely: 900_000, high: 1e6 }],
    ['cost', 'low', 'amount', 0, { likely: 0 }],
    ['cost', 'low', 'amount', 1, { low: 1, likely: 1, high: 2 }],
  ])('of a %s with %s confidence, %s of %d', (kind, confidence, input, likely, range) => {
    expect(suggestRange({ likely }, input, { kind, confidence })).toEqual(range);
  });

  test('replaces ends that were there before', () => {
    const before = { low: 1, likely: 100, high: 1000 };
    expect(suggestRange(before, 'amount', { kind: 'cost', confidence: 'high' })).toEqual({
      low: 90,
      likely: 100,
      high: 110,
    });
  });

  test('holds the likely number, and what the input can be', () => {
    const likely = {
      money: fc.nat(),
      count: fc.double({ min: 0, max: 1e6, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      growth: fc.double({ min: -1, max: 10, noNaN: true }),
    };
    const most = { money: Number.MAX_SAFE_INTEGER, count: 1e6, share: 1, growth: 10 };
    const input = fc
      .constantFrom(...inputNames)
      .chain((name) => likely[inputKinds[name]].map((value) => [name, value] as const));
    const claim = fc.record({
      kind: fc.constantFrom(...lineKinds),
      confidence: fc.constantFrom(...confidences),
    });
    fc.assert(
      fc.property(input, claim, ([name, value], line) => {
        const {
          low = value,
          likely: middle,
          high = value,
        } = suggestRange({ likely: value }, name, line);
        expect(middle).toBe(value);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(name === 'growth' ? -1 : 0);
        expect(high).toBeLessThanOrEqual(most[inputKinds[name]]);
      }),
    );
  });
});
