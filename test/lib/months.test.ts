import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  formatMonth,
  isMonth,
  month,
  monthOf,
  monthOfYear,
  monthsBetween,
  yearOf,
} from '../../src/lib/months.ts';

describe('months', () => {
  test.each([
    ['2027-01', 0, '2027-01'],
    ['2027-01', 11, '2027-12'],
    ['2027-01', 12, '2028-01'],
    ['2027-01', -1, '2026-12'],
    ['2027-11', 26, '2030-01'],
  ])('%s and %d more is %s', (start, count, later) => {
    expect(addMonths(month(start), count)).toBe(later);
  });

  test.each(['2027-13', '2027-00', '2027-1', '27-01', '2027-01-01', '', '0999-12'])(
    '"%s" is not a month',
    (text) => {
      expect(isMonth(text)).toBe(false);
      expect(() => month(text)).toThrow(RangeError);
    },
  );

  const months = fc
    .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => monthOf(year, number));

  test('know how far apart they are', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -1200, max: 1200 }), (start, count) => {
        expect(monthsBetween(start, addMonths(start, count))).toBe(count);
      }),
    );
  });

  test('come apart into year and number', () => {
    fc.assert(
      fc.property(months, (value) => {
        expect(monthOf(yearOf(value), monthOfYear(value))).toBe(value);
      }),
    );
  });

  test.each([
    ['en-US', 'short', 'Jan 2027'],
    ['en-US', 'long', 'January 2027'],
    ['en-US', 'name', 'January'],
    ['de-DE', 'long', 'Januar 2027'],
    ['fa-IR-u-nu-latn', 'long', 'ژانویهٔ 2027'],
  ] as const)('are written in %s, %s, as %s', (locale, style, shown) => {
    expect(formatMonth(month('2027-01'), locale, style)).toBe(shown);
  });
});
