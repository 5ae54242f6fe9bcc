import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween, mondayOf } from '../../src/lib/days.ts';
import { isDay } from '../../src/lib/is-day.ts';

describe('counting days', () => {
  test.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i days are %s', (from, count, to) => {
    expect(addDays(from as Day, count)).toBe(to);
    expect(daysBetween(from as Day, to as Day)).toBe(count);
  });

  test.each([
    ['2027-01-04', '2027-01-04'],
    ['2027-01-10', '2027-01-04'],
    ['1969-12-31', '1969-12-29'],
  ])('the week of %s starts on %s', (day, monday) => {
    expect(mondayOf(day as Day)).toBe(monday);
  });

  test('weeks start on Mondays, seven days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (count) => {
        const monday = mondayOf(addDays('2027-01-04' as Day, count));
        expect(daysBetween('2027-01-04' as Day, monday) % 7).toBeCloseTo(0);
        expect(isDay(monday)).toBe(true);
      }),
    );
  });
});
