import { expect, test } from 'vitest';
import { showMinutes } from '../../src/lib/show-minutes.ts';

const words = { hours: '{hours} h', minutes: '{minutes} min' };

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [635, '10 h 35 min'],
])('%i minutes', (count, shown) => {
  expect(showMinutes(count, words)).toBe(shown);
});
