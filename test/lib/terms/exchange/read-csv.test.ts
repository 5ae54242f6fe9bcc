import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportGlossary, type WholeTerm } from '../../../../src/lib/terms/exchange/index.ts';
import { readTermsCsv } from '../../../../src/lib/terms/exchange/read-csv.ts';
import { relations, themes } from '../../../../src/lib/terms/term.ts';
import { sample } from './sample.ts';

const { homes } = sample;
const text = fc
  .array(
    fc.constantFrom('=', '-', '+', "'", '"', ',', ';', '|', '\\', '\n', '\t', ' ', 'a', 'é', '.'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((signs) => signs.join('').trim())
  .filter(Boolean);
const list = fc.array(text, { maxLength: 3 });
const maybe = fc.option(text, { nil: undefined });
const sides = fc.record({ it: text, marketing: text });
const term: fc.Arbitrary<WholeTerm> = fc.record({
  id: text,
  title: text,
  acronym: maybe,
  variants: list,
  sense: maybe,
  isVerb: fc.constantFrom(true, undefined),
  exactCase: fc.constantFrom(true, undefined),
  never: list,
  theme: fc.constantFrom(...themes),
  home: fc.constantFrom('it', 'marketing', 'shared'),
  relation: fc.constantFrom(...relations),
  inShort: sides,
  plain: text,
  it: text,
  marketing: text,
  hears: fc.option(sides, { nil: undefined }),
  outcome: text,
  sayInstead: text,
  ask: list,
  examples: sides,
  counterparts: list,
  isEveryday: fc.constantFrom(true, undefined),
  aliases: list,
  owner: maybe,
  reviewBy: fc.constantFrom('2027-01-31', undefined),
});

/** A term as its file has it: what is empty stands nowhere. */
const asFields = ({ plain, ...fields }: WholeTerm) =>
  Object.fromEntries(
    Object.entries({ ...fields, summary: plain }).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

test('every field of every term comes back from our own export', () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), (terms) => {
      const { content } = exportGlossary('csv', { ...sample, terms });
      const reading = readTermsCsv(content, homes);
      expect(reading.remarks).toEqual([]);
      expect(reading.terms.map(({ fields }) => fields)).toEqual(terms.map(asFields));
    }),
  );
});

test.each([
  ['yes', true],
  ['TRUE', true],
  ['x', true],
  ['no', false],
  ['maybe', 'maybe'],
])('the choice %j is read as %j', (cell, value) => {
  const { terms } = readTermsCsv(`term,isVerb\nLaunch,${cell}\n`, homes);
  expect(terms[0]?.fields).toEqual({ title: 'Launch', isVerb: value });
});
