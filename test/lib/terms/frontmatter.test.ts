import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Fields, writeFrontmatter } from '../../../src/lib/terms/frontmatter.ts';

/** What an editor shows as nothing, or breaks a line at. */
const unseen = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** What is between the two lines of dashes, as a YAML 1.2 reader reads it. */
function read(written: string): unknown {
  const [, fields = '', rest] = /^---\n(.*)\n---\n$/s.exec(written) ?? [];
  expect(rest).toBeUndefined();
  return parse(fields, { version: '1.2', schema: 'core', strict: true });
}

describe('the fields of a file', () => {
  test('are written one a line', () => {
    expect(
      writeFrontmatter({
        title: 'Lead: who?',
        ask: ['Is it “a person”?', "Or it's a \\ role?"],
        hears: { it: 'A "boss".', marketing: undefined },
      }),
    ).toBe(
      [
        '---',
        'title: "Lead: who?"',
        'ask:',
        '  - "Is it “a person”?"',
        '  - "Or it\'s a \\\\ role?"',
        'hears:',
        '  it: "A \\"boss\\"."',
        '---',
        '',
      ].join('\n'),
    );
  });

  test('are left out where nothing is in them', () => {
    expect(writeFrontmatter({ title: 'A', ask: [], hears: { it: undefined } })).toBe(
      '---\ntitle: "A"\n---\n',
    );
  });

  test.each([
    'yes',
    '2026-11-27',
    '012',
    '---',
    '# no',
    '{a: 1}',
    '*all*',
    '&x',
    '!tag',
    '',
    'a\n---\nb',
    '\u2028\u0085\ufeff\u007f',
    '\ud83d\ude00',
    'a: b',
    '"',
    '%',
  ])('keep %j as text', (text) => {
    const written = writeFrontmatter({ title: text, ask: [text] });
    expect(read(written)).toEqual({ title: text, ask: [text] });
    expect(written).not.toMatch(unseen);
    expect(written.split('\n')).toHaveLength(6);
  });

  test('are read back as they were', () => {
    const text = fc.string({ unit: 'binary' }).map((any) => any.toWellFormed());
    const full = text.filter(Boolean);
    const value = fc.oneof(
      text,
      fc.array(text, { minLength: 1 }),
      fc.record({ it: full, marketing: full }),
    );
    const fields = fc.dictionary(fc.stringMatching(/^[a-z]{3,12}$/), value, { minKeys: 1 });
    fc.assert(
      fc.property(fields, (given) => {
        const wanted = { ...given } as Fields;
        const written = writeFrontmatter(wanted);
        expect(read(written)).toEqual(wanted);
        expect(written).not.toMatch(unseen);
      }),
    );
  });
});
