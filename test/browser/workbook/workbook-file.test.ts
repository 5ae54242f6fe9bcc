import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moreMessagesIn } from '../../../src/browser/workbook/messages/more.ts';
import {
  type Contents,
  readWorkbookFile,
  writeWorkbookFile,
} from '../../../src/browser/workbook/workbook-file.ts';

const roi = '{"kind":"roi","version":1,"state":{"months":36}}';
const moment = '2027-01-31T09:30:00.000Z';

const read = (text: string) => {
  const reading = readWorkbookFile(text, 'from the file name');
  if (reading.kind === 'refused') throw new Error(reading.problem.code);
  return reading.contents;
};

test('a file is JSON that a person can read', () => {
  const contents = { name: 'Replace the CMS', created: moment, slices: new Map([['roi', roi]]) };
  expect(writeWorkbookFile(contents)).toMatchInlineSnapshot(`
    "{
      "format": "common-ground-workbook",
      "version": 1,
      "name": "Replace the CMS",
      "created": "2027-01-31T09:30:00.000Z",
      "slices": {
        "roi": {
          "kind": "roi",
          "version": 1,
          "state": {
            "months": 36
          }
        }
      }
    }
    "
  `);
});

describe('what comes out of a file', () => {
  const kind = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
  const text = (of: string) =>
    fc.oneof(
      fc
        .record({
          version: fc.integer({ min: 1 }),
          state: fc.jsonValue({ maxDepth: 5 }),
          more: fc.jsonValue(),
        })
        .map((slice) => JSON.stringify({ kind: of, ...slice })),
      // Damaged, of another kind, or written by other hands.
      fc.string(),
      fc.constant('{"kind":"else","version":1,"state":{"__proto__":{"a":1}}}'),
      fc.constant(`{ "kind": "${of}", "version": 1, "state": [1.0, 1e21, 12345678901234567890] }`),
    );
  const contents: fc.Arbitrary<Contents> = fc.record({
    name: fc.stringMatching(/^[A-Z][a-z ]{0,20}[a-z]$/).map((name) => name.replace(/ +/g, ' ')),
    created: fc.constant(moment),
    changed: fc.constant(moment),
    slices: fc
      .uniqueArray(kind, { maxLength: 4 })
      .chain((kinds) => fc.tuple(...kinds.map((of) => fc.tuple(fc.constant(of), text(of)))))
      .map((entries) => new Map(entries)),
  });

  test('is byte for byte what went in: unknown kinds, newer versions and damaged parts too', () => {
    fc.assert(
      fc.property(contents, (before) => {
        const after = read(writeWorkbookFile(before));
        expect(after.name).toBe(before.name);
        expect(new Map([...after.slices].sort())).toEqual(new Map([...before.slices].sort()));
        expect([after.created, after.changed]).toEqual([moment, moment]);
      }),
    );
  });
});

test.each([
  ['as it is', roi],
  ['with a mark in front', `\uFEFF${roi}`],
  ['in many lines', JSON.stringify(JSON.parse(roi), null, 4)],
])('the saved form of a tool, %s, becomes a workbook of one slice', (_, text) => {
  expect(read(text)).toMatchObject({ name: 'from the file name', slices: new Map([['roi', roi]]) });
});

test('a file without a name takes that of the file, and without dates has none', () => {
  const text =
    '{"format":"common-ground-workbook","version":1,"name":" ","created":"x","slices":{}}';
  expect(read(text)).toEqual({
    name: 'from the file name',
    created: undefined,
    changed: undefined,
    slices: new Map(),
  });
});

describe('a file that cannot be opened', () => {
  const workbook = (members: object) =>
    JSON.stringify({
      format: 'common-ground-workbook',
      version: 1,
      name: 'A',
      slices: {},
      ...members,
    });
  const deep = `${'['.repeat(200)}${']'.repeat(200)}`;

  test.each<[why: string, text: string, code: string]>([
    ['no JSON', 'PK\u0003\u0004', 'NOT_JSON'],
    ['cut off', workbook({}).slice(0, -2), 'NOT_JSON'],
    ['another JSON', '{"a":1}', 'NOT_A_WORKBOOK'],
    ['a list', '[]', 'NOT_A_WORKBOOK'],
    ['nothing', 'null', 'NOT_A_WORKBOOK'],
    ['a slice without a version', '{"kind":"roi","state":{}}', 'NOT_A_WORKBOOK'],
    ['without slices', workbook({ slices: [] }), 'NOT_A_WORKBOOK'],
    ['without a name', workbook({ name: 7 }), 'NOT_A_WORKBOOK'],
    ['newer', workbook({ version: 2 }), 'NEWER_FORMAT'],
    ['a slice under another name', workbook({ slices: { a: JSON.parse(roi) } }), 'DAMAGED_PART'],
    ['a slice that is none', workbook({ slices: { roi: { kind: 'roi' } } }), 'DAMAGED_PART'],
    [
      'a slice called __proto__',
      workbook({}).replace('{}', '{"__proto__":{"kind":"a"}}'),
      'DAMAGED_PART',
    ],
    ['a text that is none', workbook({ texts: { roi: 7 } }), 'DAMAGED_PART'],
    ['a key that leads elsewhere', workbook({ texts: { 'a:b': '' } }), 'DAMAGED_PART'],
    [
      'deep',
      workbook({ slices: { roi: { ...JSON.parse(roi), state: JSON.parse(deep) } } }),
      'TOO_DEEP',
    ],
    ['very deep', '['.repeat(2_000_000), 'NOT_JSON'],
    ['too large', 'x'.repeat(21 * 1024 * 1024), 'TOO_LARGE'],
  ])('because it is %s', (_, text, code) => {
    const reading = readWorkbookFile(text, '');
    if (reading.kind === 'read') throw new Error('it was opened');
    expect(reading.problem.code).toBe(code);
  });
});

test('every refusal says what is so, then what to do', () => {
  const { problem } = moreMessagesIn('en');
  expect(
    [
      problem({ code: 'TOO_LARGE', megabytes: 20.2 }),
      problem({ code: 'NOT_JSON' }),
      problem({ code: 'NOT_A_WORKBOOK' }),
      problem({ code: 'NEWER_FORMAT' }),
      problem({ code: 'TOO_DEEP' }),
      problem({ code: 'DAMAGED_PART', part: 'roi' }),
      problem({ code: 'NO_COMPRESSION' }),
      problem({ code: 'BROKEN_LINK' }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "It is larger than a workbook can be: 21 MB. The most that can be opened is 20 MB from a file and 5 MB from a link.
    It is damaged, or no workbook file: its text cannot be read as JSON.
    It is no workbook. Choose a file that ends in .workbook.json, or one that a tool of this playbook saved.
    A newer version of this playbook saved it. Reload the page to get that version, then try again.
    It is damaged: its parts are nested deeper than any tool writes them.
    Its part “roi” is damaged. Ask whoever gave it to you to save it again.
    This browser is too old for share links. Save a file and send that, or use a newer browser.
    Part of the link is missing or was changed on its way. Ask for it again."
  `);
});
