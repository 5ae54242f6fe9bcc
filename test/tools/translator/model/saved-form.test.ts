import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '../../../../src/tools/translator/model/saved-form.ts';
import {
  readers,
  type TranslatorState,
  ways,
} from '../../../../src/tools/translator/model/types.ts';
import versionOne from '../saved/version-1.json' with { type: 'json' };

const ids = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const states: fc.Arbitrary<TranslatorState> = fc
  .record({
    text: fc.string(),
    by: fc.constantFrom('it' as const, 'marketing' as const),
    reader: fc.constantFrom(...readers),
    way: fc.constantFrom(...ways),
    takenBack: fc.uniqueArray(ids),
    senses: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), ids),
    other: fc.option(fc.string(), { nil: undefined }),
  })
  .map(({ other, ...rest }) => (other === undefined ? rest : { ...rest, other }));

test('what is written is read again', () => {
  fc.assert(
    fc.property(states, (state) => {
      const saved = JSON.parse(JSON.stringify(writeSaved(state)));
      expect(readSaved(saved)).toEqual({ kind: 'read', state });
    }),
  );
});

test('the first version is opened', () => {
  expect(readSaved(versionOne)).toMatchObject({
    kind: 'read',
    state: {
      by: 'marketing',
      reader: 'it',
      way: 'act',
      takenBack: ['launch'],
      senses: { pr: 'public-relations' },
    },
  });
});

test('a newer version is left as it is', () => {
  expect(readSaved({ kind: 'translator', version: 2, state: {} })).toEqual({
    kind: 'newer',
    version: 2,
  });
});

describe('what cannot be opened says what to write', () => {
  test.each([
    [
      { kind: 'translator', version: 1, state: { text: 1, by: 'it', reader: 'it' } },
      'text is 1. Write the text to translate.',
    ],
    [
      { kind: 'translator', version: 1, state: { text: '', by: 'sales', reader: 'it' } },
      'by is “sales”. Write one of: it, marketing.',
    ],
    [
      { kind: 'translator', version: 1, state: { text: '', by: 'it', reader: 'it', mood: 1 } },
      'mood is not a field of the translator.',
    ],
    ['nothing', 'The saved form is “nothing”.'],
  ])('%j', (saved, message) => {
    const reading = readSaved(saved);
    expect(reading.kind === 'refused' && reading.problems[0]?.message).toContain(message);
  });
});
