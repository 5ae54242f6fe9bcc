import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  both,
  exactly,
  findShapeProblems,
  group,
  list,
  number,
  oneOf,
  optional,
  plainOrGroup,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../src/lib/json-shape.ts';

const say = (value: unknown, shape: Shape) =>
  findShapeProblems(value, shape).map(
    ({ path, kind, expected }) => `${path.join('.')} ${kind}: ${expected}`,
  );

describe('a shape', () => {
  test.each<[string, unknown, Shape, string[]]>([
    ['a word of a list', 'b', oneOf(['a', 'b']), []],
    ['a word that is not in it', 'c', oneOf(['a', 'b']), [' wrong: one of: a, b']],
    ['exactly a number', '2', exactly(2), [' wrong: 2']],
    ['text that is right', 'ab', text('ab', (found) => found === 'ab'), []],
    ['a number for text', 5, text('a name'), [' wrong: a name']],
    ['a whole number', 3, wholeNumber(1, 3), []],
    ['a fraction', 2.5, wholeNumber(1, 3), [' wrong: a whole number from 1 to 3']],
    ['what is no number', Number.NaN, number('a number', () => true), [' wrong: a number']],
    ['a list', ['a', 1], list(text('a text'), 'a list'), ['1 wrong: a text']],
    ['no list', { 0: 'a' }, list(text('a text'), 'a list'), [' wrong: a list']],
    ['fields by any name', { x: 1 }, record(text('a text'), 'texts'), ['x wrong: a text']],
    [
      'a name that may not be',
      { x: 'y' },
      record(text('a text'), 'texts', 'a month', () => false),
      ['x unknown: a month'],
    ],
  ])('knows %s', (_, value, shape, problems) => {
    expect(say(value, shape)).toEqual(problems);
  });

  const line = group({ name: text('a name'), note: optional(text('a note')) }, 'name and note');

  test('of a group names what is missing, what is wrong and what is not known', () => {
    expect(say({ note: 5, colour: 'red' }, line)).toEqual([
      'name wrong: a name',
      'note wrong: a note',
      'colour unknown: name and note',
    ]);
    expect(say([], line)).toEqual([' wrong: the fields name and note']);
    expect(say({ name: 'License' }, line)).toEqual([]);
  });

  test('of a group is not fooled by what every object has', () => {
    expect(say({}, group({ constructor: text('a text') }, 'constructor'))).toHaveLength(1);
    expect(say(JSON.parse('{"name":"a","__proto__":1}'), line)).toEqual([
      '__proto__ unknown: name and note',
    ]);
  });

  test('of both says the second only where the first found nothing', () => {
    const short = both(
      text('a text'),
      text('a short text', (found) => found.length < 3),
    );
    expect(say(5, short)).toEqual([' wrong: a text']);
    expect(say('long', short)).toEqual([' wrong: a short text']);
  });

  test('of a number or a group speaks of the one that was meant', () => {
    const estimate = plainOrGroup(
      wholeNumber(0, 9),
      group({ likely: wholeNumber(0, 9) }, 'likely'),
    );
    expect(say('x', estimate)).toEqual([' wrong: a whole number from 0 to 9']);
    expect(say({ likely: 'x' }, estimate)).toEqual(['likely wrong: a whole number from 0 to 9']);
  });

  test('answers anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        findShapeProblems(value, list(line, 'a list'));
        findShapeProblems(value, record(line, 'lines'));
      }),
    );
  });
});
