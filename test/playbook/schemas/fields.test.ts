import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  color,
  day,
  listOf,
  minutes,
  oneOf,
  roles,
  sentence,
  text,
  webAddress,
  wholeNumber,
} from '../../../src/playbook/schemas/fields.ts';

/** What the field answers: the value it takes, or what to write instead. */
function answer(field: z.ZodType, value: unknown): unknown {
  const result = field.safeParse(value);
  return result.success
    ? { taken: result.data }
    : result.error.issues.map(({ message }) => message);
}

const taken = (value: unknown) => ({ taken: value });

describe('text', () => {
  test.each([
    ['Cards', taken('Cards')],
    ['  Cards\n', taken('Cards')],
    ['', ['the title']],
    ['   ', ['the title']],
    [5, ['the title']],
    [null, ['the title']],
    [undefined, ['the title']],
  ])('%j: %j', (value, expected) => {
    expect(answer(text('the title'), value)).toEqual(expected);
  });
});

describe('sentence', () => {
  const field = sentence('the goal', 20);
  const stop = 'the goal, as one sentence that ends in a full stop';

  test.each([
    ['It is done.', taken('It is done.')],
    ['Is it done?', taken('Is it done?')],
    ['“It is done.”', taken('“It is done.”')],
    ['It is done', [stop]],
    ['', [stop]],
    [5, ['the goal, as one sentence']],
    ['It is done and done.', taken('It is done and done.')],
    ['It is done, and done.', ['the goal in at most 20 characters']],
  ])('%j: %j', (value, expected) => {
    expect(answer(field, value)).toEqual(expected);
  });
});

describe('wholeNumber and minutes', () => {
  const expected = ['the length in minutes, a whole number from 5 to 600'];

  test.each([
    [5, taken(5)],
    [600, taken(600)],
    [4, expected],
    [601, expected],
    [30.5, expected],
    ['30', expected],
    [Number.NaN, expected],
    [undefined, expected],
  ])('%j: %j', (value, found) => {
    expect(answer(minutes('the length', 5), value)).toEqual(found);
    expect(answer(wholeNumber('the length in minutes', 5, 600), value)).toEqual(found);
  });
});

describe('day', () => {
  test.each([
    ['2026-11-22', taken('2026-11-22')],
    ['2028-02-29', taken('2028-02-29')],
    ['2026-02-29', ['the review as a day, like 2026-11-22']],
    ['22.11.2026', ['the review as a day, like 2026-11-22']],
    [2026, ['the review as a day, like 2026-11-22']],
  ])('%j: %j', (value, expected) => {
    expect(answer(day('the review'), value)).toEqual(expected);
  });
});

describe('color', () => {
  const digits = ['the ink as a color of six digits, like "#1f5fd6" in quotation marks'];

  test.each([
    ['#1f5fd6', taken('#1f5fd6')],
    ['#1F5FD6', taken('#1F5FD6')],
    ['#fff', digits],
    ['blue', digits],
    ['#1f5fd6ff', digits],
    // Without quotation marks the rest of the line is a comment, and the value is empty.
    [null, ['the ink as a color, like "#1f5fd6" in quotation marks']],
  ])('%j: %j', (value, expected) => {
    expect(answer(color('the ink'), value)).toEqual(expected);
  });
});

describe('webAddress', () => {
  const full = ['the source, a full address that starts with https://'];

  test.each([
    ['https://example.org/a', taken('https://example.org/a')],
    ['http://localhost:4321', taken('http://localhost:4321')],
    ['example.org', full],
    ['/causes/', full],
    ['javascript:alert(1)', full],
  ])('%j: %j', (value, expected) => {
    expect(answer(webAddress('the source'), value)).toEqual(expected);
  });
});

test('oneOf names the words it takes', () => {
  const field = oneOf('the format', ['room', 'remote']);
  expect(answer(field, 'room')).toEqual(taken('room'));
  expect(answer(field, 'Room')).toEqual(['the format, one of: room, remote']);
});

test('listOf counts, and leaves each item to answer for itself', () => {
  const field = listOf('the names', text('one name'), 2);
  expect(answer(field, ['a', 'b'])).toEqual(taken(['a', 'b']));
  expect(answer(field, ['a'])).toEqual(['the names, as a list of at least 2']);
  expect(answer(field, ['a', ''])).toEqual(['one name']);
  expect(answer(listOf('the names', text('one name')), 'a')).toEqual(['the names, as a list']);
});

test('roles need something to do on both sides, and together only if there is', () => {
  const field = roles('who does what');
  expect(answer(field, { it: ['a'], marketing: ['b'] })).toEqual(
    taken({ it: ['a'], marketing: ['b'], both: [] }),
  );
  expect(answer(field, { it: ['a'], marketing: [] })).toEqual([
    'who does what of marketing, as a list of at least 1',
  ]);
});
