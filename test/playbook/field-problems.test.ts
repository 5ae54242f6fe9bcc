import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  checkFields,
  findWriter,
  formatPath,
  showValue,
} from '../../src/playbook/field-problems.ts';
import { formatProblem } from '../../src/playbook/problems/report.ts';
import { group, listOf, oneOf, text, wholeNumber } from '../../src/playbook/schemas/fields.ts';
import { readYaml } from '../../src/playbook/source/yaml-source.ts';

const schema = z.strictObject({
  title: text('the title'),
  minutes: group('minutes: run', { run: wholeNumber('the length', 5, 600) }).optional(),
  items: listOf(
    'the items',
    group('an item: name and kind', {
      name: text('the name'),
      kind: oneOf('the kind', ['talk', 'write']).optional(),
    }),
    1,
  ).default([{ name: 'Talk' }]),
  results: z.partialRecord(z.enum(['one', 'other']), text('the words')).optional(),
  words: z.record(z.string(), text('the words')).default({}),
});

/** The report on fields as they stand in one file. */
function check(yaml: string): string[] {
  const source = readYaml(yaml, 'page.mdx', 2);
  const checked = checkFields(schema, source.values, [source]);
  return checked.kind === 'valid' ? [] : checked.problems.map(formatProblem);
}

test('fields without a mistake come back with what the schema fills in', () => {
  const source = readYaml('title: " Cards "', 'page.mdx', 2);
  expect(checkFields(schema, source.values, [source])).toEqual({
    kind: 'valid',
    value: { title: 'Cards', items: [{ name: 'Talk' }], words: {} },
  });
});

test('every mistake is answered where it stands, with what to write instead', () => {
  const report = check(`titel: Cards
title: 5
minutes:
  run: 700
  walk: 3
items:
  - kind: talk
  - name: Read
    kind: sing
words:
  one: ""
color: red
`);
  expect(report.sort()).toMatchInlineSnapshot(`
    [
      "page.mdx:10:11  items[2].kind is “sing”. Write the kind, one of: talk, write. [FIELD_INVALID]",
      "page.mdx:12:8  words.one is empty. Write the words. [FIELD_INVALID]",
      "page.mdx:13:1  color is not a field here. Take the line out, or use one of: title, minutes, items, results, words. [FIELD_UNKNOWN]",
      "page.mdx:2:1  titel is not a field here. Write title, or take the line out. [FIELD_UNKNOWN]",
      "page.mdx:3:8  title is 5. Write the title. [FIELD_INVALID]",
      "page.mdx:5:8  minutes.run is 700. Write the length, a whole number from 5 to 600. [FIELD_INVALID]",
      "page.mdx:6:3  minutes.walk is not a field here. Take the line out, or use one of: run. [FIELD_UNKNOWN]",
      "page.mdx:8:5  items[1].name is missing. Write the name. [FIELD_MISSING]",
    ]
  `);
});

describe('a field', () => {
  test.each([
    ['that is missing', '{}', 'page.mdx:2:1  title is missing. Write the title. [FIELD_MISSING]'],
    ['that is empty', 'title:', 'page.mdx:2:1  title is empty. Write the title. [FIELD_INVALID]'],
    [
      'that is a list',
      'title: [a, b]',
      'page.mdx:2:8  title is a list of 2. Write the title. [FIELD_INVALID]',
    ],
    [
      'that is a text where a list is wanted',
      'title: Cards\nitems: ""',
      'page.mdx:3:8  items is empty. Write the items, as a list of at least 1. [FIELD_INVALID]',
    ],
    [
      'that should be a group',
      'title: Cards\nminutes: 30',
      'page.mdx:3:10  minutes is 30. Write minutes: run. [FIELD_INVALID]',
    ],
    [
      'that is missing in a group',
      'title: Cards\nminutes: {}',
      'page.mdx:3:1  minutes.run is missing. Write the length, a whole number from 5 to 600. [FIELD_MISSING]',
    ],
    [
      'that is an empty list',
      'title: Cards\nitems: []',
      'page.mdx:3:8  items is an empty list. Write the items, as a list of at least 1. [FIELD_INVALID]',
    ],
    [
      'that is unknown among words by number',
      'title: Cards\nresults: { ones: a }',
      'page.mdx:3:12  results.ones is not a field here. Write one, or take the line out. [FIELD_UNKNOWN]',
    ],
    [
      'that is unknown in an item',
      'title: Cards\nitems: [{ nmae: Read, name: Read }]',
      'page.mdx:3:11  items[1].nmae is not a field here. Write name, or take the line out. [FIELD_UNKNOWN]',
    ],
  ])('%s', (_, yaml, line) => {
    expect(check(yaml)).toEqual([line]);
  });
});

describe('with two layers', () => {
  const base = readYaml(
    'title: Cards\nminutes:\n  run: 30\nitems:\n  - name: Read\n    kind: talk\n',
    'base.mdx',
    1,
  );

  test.each([
    ['of the organization', 'title: 5', 'org.mdx:1:8'],
    ['in a group that both layers write', 'minutes:\n  run: 3', 'org.mdx:2:8'],
    ['in a list of the organization', 'items:\n  - kind: talk', 'org.mdx:2:5'],
  ])('a mistake %s is placed in its file', (_, yaml, place) => {
    const org = readYaml(yaml, 'org.mdx', 1);
    const values = { ...base.values, ...org.values };
    const checked = checkFields(schema, values, [org, base]);
    expect(checked.kind === 'invalid' && checked.problems.map(formatProblem)).toEqual([
      expect.stringContaining(`${place}  `),
    ]);
  });

  test('a mistake of the base is placed in the base', () => {
    const org = readYaml('title: Ours', 'org.mdx', 1);
    const values = { ...base.values, ...org.values, minutes: { run: 'long' } };
    const checked = checkFields(schema, values, [org, base]);
    expect(checked).toMatchObject({ kind: 'invalid', problems: [{ file: 'base.mdx', line: 3 }] });
  });

  test('who wrote a list wrote everything in it', () => {
    const org = readYaml('items:\n  - name: Walk', 'org.mdx', 1);
    expect(findWriter([org, base], ['items', 0, 'kind'])).toBe(org);
    expect(findWriter([org, base], ['minutes', 'run'])).toBe(base);
    expect(findWriter([org, base], ['unknown'])).toBe(org);
  });
});

test.each([
  [['title'], 'title'],
  [['minutes', 'run'], 'minutes.run'],
  [['agenda', 2, 'minutes'], 'agenda[3].minutes'],
  [['a', 0, 1], 'a[1][2]'],
  [[], ''],
])('formatPath shows %j as %j', (path, shown) => {
  expect(formatPath(path)).toBe(shown);
});

test.each([
  [null, 'empty'],
  ['', 'empty'],
  ['Cards', '“Cards”'],
  ['a'.repeat(60), `“${'a'.repeat(60)}”`],
  ['a'.repeat(61), `“${'a'.repeat(57)}…”`],
  [30.5, '30.5'],
  [false, 'false'],
  [[], 'an empty list'],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'a group of fields'],
])('showValue says %j as %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});
