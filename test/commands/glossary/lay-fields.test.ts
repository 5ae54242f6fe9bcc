import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layFields } from '../../../src/commands/glossary/lay-fields.ts';
import { readSourceFile } from '../../../src/playbook/source/source-file.ts';

const address = {
  file: 'term.md',
  layer: 'org',
  language: 'en',
  collection: 'glossary',
  slug: 'term',
} as const;
const valuesOf = (text = '') => readSourceFile(text, address).fields.values;

test.each([
  ['no file', undefined, { title: 'A' }],
  ['no fields', '---\n---\n', { title: 'A' }],
  ['other fields', '---\nowner: Ana\n---\n', { owner: 'Ana', title: 'A' }],
  ['the same field', '---\ntitle: B\n---\n', { title: 'A' }],
])('over %s', (_, text, values) => {
  expect(valuesOf(layFields(text, { title: 'A' }))).toEqual(values);
});

test('keeps what else stands in the file: comments, other fields of a group, the text below', () => {
  const text =
    '---\n# agreed with Ana\nexamples:\n  it: One --- or\n  marketing: Two.\n---\n\nBelow\n---\nthis.\n';
  expect(layFields(text, { examples: { it: 'Three.' } })).toBe(
    text.replace('One --- or', 'Three.'),
  );
});

test.each(['title: A\n', '---\ntitle: [\n---\n'])('gives nothing for %j', (text) => {
  expect(layFields(text, { title: 'A' })).toBeUndefined();
});

const said = fc.string({ unit: 'binary', minLength: 1 });
const fields = fc.dictionary(
  fc.constantFrom('title', 'it', 'ask', 'isVerb', 'hears'),
  fc.oneof(
    said,
    fc.boolean(),
    fc.array(said, { minLength: 1 }),
    fc.record({ it: said, marketing: said }),
  ),
);

test('whatever was there and whatever is laid over it, the file reads as both', () => {
  fc.assert(
    fc.property(fields, fields, (below, above) => {
      const laid = valuesOf(layFields(layFields(undefined, below), above));
      expect(laid).toEqual({ ...below, ...above });
    }),
  );
});
