import { expect, test } from 'vitest';
import {
  dayOrderOf,
  findDayOrder,
  readDay,
} from '../../../../../src/tools/roadmap/model/import/read-day.ts';

test.each([
  ['2027-01-04', '2027-01-04'],
  ['2027-01-04T09:00:00Z', '2027-01-04'],
  ['04/Jan/27 9:00 AM', '2027-01-04'],
  ['4. Januar 2027', '2027-01-04'],
  ['Jan 4, 2027', '2027-01-04'],
  ['September 4 2027', '2027-09-04'],
  ['3/4/2027', '2027-04-03'],
  ['3/25/2027', '2027-03-25'],
  ['25.3.27', '2027-03-25'],
  ['31/2/2027', undefined],
  ['4/Jun 2027 or so', '2027-06-04'],
  ['soon', undefined],
])('%s is read as %s', (text, day) => {
  expect(readDay(text, 'day-first', 'de-DE')).toBe(day);
});

test.each([
  [['25/3/2027', '1/2/2027'], 'day-first'],
  [['3/25/2027', '1/2/2027'], 'month-first'],
  [['1/2/2027'], 'unclear'],
  [['25/3/2027', '3/25/2027'], 'unclear'],
  [['4/4/2027', '2027-01-02', ''], 'none'],
])('the order of %j is %s', (texts, order) => {
  expect(findDayOrder(texts)).toBe(order);
});

test('a locale says which comes first', () => {
  expect([dayOrderOf('en-US'), dayOrderOf('de-DE')]).toEqual(['month-first', 'day-first']);
});
