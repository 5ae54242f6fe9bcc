import { describe, expect, test } from 'vitest';
import { readTermsTbx } from '../../../src/commands/glossary/read-tbx.ts';
import { exportGlossary } from '../../../src/lib/terms/exchange/index.ts';
import { sample } from '../../lib/terms/exchange/sample.ts';

const { homes } = sample;
const entry = (inner: string, id = 'c1') => `<conceptEntry id="${id}">${inner}</conceptEntry>`;
const termbase = (...entries: string[]) =>
  `<tbx><text><body>${entries.join('')}</body></text></tbx>`;
const words = (...terms: string[]) =>
  `<langSec xml:lang="en-US">${terms.map((term) => `<termSec>${term}</termSec>`).join('')}</langSec>`;
const read = (...entries: string[]) => readTermsTbx(termbase(...entries), homes, 'en');

describe('of our own export', () => {
  const { terms, remarks } = readTermsTbx(exportGlossary('tbx', sample).content, homes, 'en');

  test('every word and meaning comes back', () => {
    expect(remarks).toEqual([]);
    for (const term of sample.terms) {
      const fields = terms.find(({ fields: { id } }) => id === term.id)?.fields;
      expect(fields?.title).toBe(term.title);
      expect(fields?.acronym).toBe(term.acronym);
      expect(fields?.variants).toEqual(term.variants);
    }
    expect(terms.find(({ fields }) => fields.id === 'lead')?.fields).toMatchObject({
      it: 'IT means Lead.',
      marketing: 'Marketing means Lead.',
      examples: { it: 'IT says Lead.', marketing: 'Marketing says Lead.' },
      hears: { it: 'The boss.', marketing: 'A customer?' },
    });
  });

  test('says whose word it is only of a new word that one side alone has', () => {
    const homeOf = (id: string) => terms.find(({ fields }) => fields.id === id)?.ifNew;
    expect(homeOf('webhook')).toEqual({ home: 'it' });
    expect(homeOf('uptime')).toBeUndefined();
    expect(terms.every(({ fields }) => fields.home === undefined)).toBe(true);
  });
});

describe('of another program', () => {
  test('the preferred word is the term, a short form its acronym, every other a variant', () => {
    const { terms } = read(
      entry(
        words(
          '<term>CDP</term><termNote type="termType">abbreviation</termNote>',
          '<term>customer hub</term>',
          '<term>customer data platform</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>',
        ),
      ),
    );
    expect(terms[0]?.fields).toEqual({
      title: 'customer data platform',
      acronym: 'CDP',
      variants: ['customer hub'],
    });
  });

  test('marks within a text stay part of it', () => {
    const { terms } = read(entry(words('<term>golden <hi>hour</hi> &amp; more</term>')));
    expect(terms[0]?.fields.title).toBe('golden hour & more');
  });

  test('words of another language are left out', () => {
    const spanish = words('<term>hora dorada</term>').replace('en-US', 'es');
    expect(read(entry(spanish)).remarks).toEqual([
      'The entry c1 has no term in the language en and was left out.',
    ]);
  });

  test('a context without a department and a note are named, not dropped', () => {
    const { terms, remarks } = read(
      entry(
        `<note>See the wiki.</note>${words('<term>uptime</term><descrip type="context">Uptime fell.</descrip>')}`,
      ),
    );
    expect(terms[0]?.fields).toEqual({ title: 'uptime' });
    expect(remarks[0]).toContain('“uptime”: its context and note fit no field.');
  });
});

test.each([
  ['declares entities', `<!DOCTYPE tbx [<!ENTITY a "aaaa">]>${termbase()}`],
  ['is never closed', termbase(entry(words('<term>x</term>'))).slice(0, -20)],
  ['is no TBX', '<html></html>'],
])('a file that %s gives no terms', (words, text) => {
  const { terms, remarks } = readTermsTbx(text, homes, 'en');
  expect(terms).toEqual([]);
  expect(remarks).toHaveLength(1);
  expect(remarks[0]).toContain(words);
});
