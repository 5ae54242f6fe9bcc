import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDays, placeFlows } from '../../../src/lib/finance/dated-flow.ts';

describe('countDays', () => {
  test.each([
    ['0000-01-01', 0],
    ['1970-01-01', 719528],
    ['2000-02-29', 730544],
    ['2000-03-01', 730545],
    ['9999-12-31', 3652424],
  ])('counts %s as day %d', (date, days) => {
    expect(countDays(date)).toBe(days);
  });

  test('knows every day that follows another', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(countDays(date)).toBe(719528 + days);
      }),
    );
  });

  test.each(['1900-02-29', '2026-00-10', '2026-06-31', '2026-06-00', '2026-06-1', ' 2026-06-01'])(
    'throws at "%s"',
    (date) => {
      expect(() => countDays(date)).toThrow(RangeError);
    },
  );
});

describe('placeFlows', () => {
  test('counts from the earliest date and keeps the order', () => {
    const flows = [
      { date: '2026-03-01', amount: 2 },
      { date: '2026-02-27', amount: 1 },
    ];
    expect(placeFlows(flows)).toEqual([
      { days: 2, amount: 2 },
      { days: 0, amount: 1 },
    ]);
  });
});
