import { expect, test } from 'vitest';
import { showDay } from '../../src/lib/show-day.ts';

test.each([
  ['2026-11-22', 'en-US', 'November 22, 2026'],
  ['2026-01-01', 'de-DE', '1. Januar 2026'],
  ['2026-12-31', 'es-ES', '31 de diciembre de 2026'],
])('%s is written in %s as %s', (day, locale, shown) => {
  expect(showDay(day, locale)).toBe(shown);
});

test('a day is short without its year', () => {
  expect(showDay('2027-02-01', 'en-US', 'short')).toBe('Feb 1');
  expect(showDay('2027-02-01', 'en-US', 'full')).toBe('Feb 1, 2027');
});
