import { expect, test } from 'vitest';
import { isDay } from '../../src/lib/is-day.ts';

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-02-31', false],
  ['2027-1-1', false],
  ['2027-01-01T00', false],
  ['0999-01-01', false],
  ['', false],
])('whether %s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
