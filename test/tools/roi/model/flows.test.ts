import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowsOf, paymentOf, rampAt, shapeOf } from '../../../../src/tools/roi/model/flows.ts';
import type { Line, Timing } from '../../../../src/tools/roi/model/types.ts';
import { anyLine, anyTiming, lineWith } from '../plans.ts';

describe('paymentOf', () => {
  test.each<[string, Partial<Line>, number]>([
    ['an amount', { formula: 'amount', inputs: { amount: { likely: 5000 } } }, 5000],
    [
      'seats times price',
      { formula: 'seats', inputs: { seats: { likely: 40 }, price: { likely: 2500 } } },
      100000,
    ],
    [
      'people times hours times rate times the share put to use',
      {
        formula: 'time',
        inputs: {
          people: { likely: 6 },
          hours: { likely: 16 },
          rate: { likely: 5000 },
          realized: { likely: 0.5 },
        },
      },
      240000,
    ],
    [
      'revenue times margin',
      { formula: 'revenue', inputs: { revenue: { likely: 900000 }, margin: { likely: 0.4 } } },
      360000,
    ],
    [
      'probability times impact',
      { formula: 'risk', inputs: { probability: { likely: 0.05 }, impact: { likely: 2e6 } } },
      100000,
    ],
    [
      'an amount, whatever else was typed before',
      { inputs: { amount: { likely: 7 }, seats: { likely: 9 } } },
      7,
    ],
    ['nothing where nothing was typed', { formula: 'seats', inputs: {} }, 0],
  ])('is %s', (_, change, value) => {
    expect(paymentOf(lineWith({ id: 'line', ...change }))).toBeCloseTo(value, 6);
  });
});

describe('shapeOf', () => {
  test.each<[Timing, number[]]>([
    [{ kind: 'once', start: 0 }, [1, 0, 0, 0, 0]],
    [{ kind: 'once', start: 3 }, [0, 0, 0, 1, 0]],
    [{ kind: 'monthly', start: 0 }, [1, 1, 1, 1, 1]],
    [{ kind: 'monthly', start: 2 }, [0, 0, 1, 1, 1]],
    [{ kind: 'monthly', start: 1, end: 2 }, [0, 1, 1, 0, 0]],
    [{ kind: 'monthly', start: 1, end: 90 }, [0, 1, 1, 1, 1]],
    [{ kind: 'monthly', start: 1, ramp: { shape: 'linear', months: 4 } }, [0, 0.25, 0.5, 0.75, 1]],
    [
      { kind: 'monthly', start: 1, ramp: { shape: 's-curve', months: 4 } },
      [0, 0.15625, 0.5, 0.84375, 1],
    ],
  ])('of %j is %j', (timing, shape) => {
    expect(shapeOf(timing, 0, 4)).toEqual(shape);
  });

  test('pays a yearly line every twelfth month', () => {
    const shape = shapeOf({ kind: 'yearly', start: 1 }, 0, 26);
    expect(shape.flatMap((part, month) => (part > 0 ? [month] : []))).toEqual([1, 13, 25]);
  });

  test('grows in steps, twelve months after the start', () => {
    const shape = shapeOf({ kind: 'monthly', start: 2 }, 0.1, 26);
    expect([shape[13], shape[14], shape[26]]).toEqual([1, 1.1, 1.1 * 1.1]);
  });

  test('never falls below zero, and is zero outside its months', () => {
    fc.assert(
      fc.property(anyTiming(60), fc.integer({ min: -10, max: 30 }), (timing, percent) => {
        const shape = shapeOf(timing, percent / 10, 60);
        expect(shape).toHaveLength(61);
        expect(shape.every((part) => part >= 0 && Number.isFinite(part))).toBe(true);
        expect(shape.slice(0, timing.start).every((part) => part === 0)).toBe(true);
        if (timing.kind !== 'once' && timing.end !== undefined) {
          expect(shape.slice(timing.end + 1).every((part) => part === 0)).toBe(true);
        }
      }),
    );
  });
});

test('a ramp rises and ends full, and its two shapes meet in the middle', () => {
  for (const shape of ['linear', 's-curve'] as const) {
    const parts = Array.from({ length: 12 }, (_, passed) => rampAt({ shape, months: 10 }, passed));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.slice(9)).toEqual([1, 1, 1]);
    expect(parts[4]).toBe(0.5);
  }
});

test('flows are whole minor units, one for each month', () => {
  fc.assert(
    fc.property(anyLine(40), (line) => {
      const flows = flowsOf({ ...line, id: 'line' }, 40);
      expect(flows).toHaveLength(41);
      expect(flows.every((flow) => Number.isInteger(flow) && flow >= 0)).toBe(true);
    }),
  );
});

test('flows follow the length of the plan', () => {
  const line = lineWith({ id: 'line', timing: { kind: 'monthly', start: 0 } });
  expect(flowsOf(line, 3)).toHaveLength(4);
  expect(flowsOf(line, 5)).toHaveLength(6);
});
