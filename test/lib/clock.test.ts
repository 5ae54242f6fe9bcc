import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOnClock } from '../../src/lib/clock.ts';

test.each([
  [[], []],
  [
    [10, 60, 5],
    ['0:00', '0:10', '1:10'],
  ],
  [
    [5, 4, 50, 1, 60],
    ['0:00', '0:05', '0:09', '0:59', '1:00'],
  ],
  [
    [600, 1],
    ['0:00', '10:00'],
  ],
])('parts of %j minutes start at %j', (minutes, starts) => {
  expect(placeOnClock(minutes)).toEqual(starts);
});

test('from one start to the next it is as long as the part', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lengths, (minutes) => {
      const starts = placeOnClock([...minutes, 1]).map(toMinutes);
      expect(starts.slice(1).map((start, part) => start - (starts[part] ?? 0))).toEqual(minutes);
    }),
  );
});

function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
