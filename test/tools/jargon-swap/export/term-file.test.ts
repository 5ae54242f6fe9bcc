import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../../src/integrations/content-check/check-content.ts';
import { type AgreedTerm, readAgreedTerms } from '../../../../src/lib/terms/agreed-term.ts';
import { formatProblem } from '../../../../src/playbook/problems/report.ts';
import { pathOfTerm, writeTermFile } from '../../../../src/tools/jargon-swap/export/term-file.ts';
import { writeZip } from '../../../../src/tools/jargon-swap/export/zip.ts';
import { writeSaved } from '../../../../src/tools/jargon-swap/model/saved-form.ts';
import type { SwapWord } from '../../../../src/tools/jargon-swap/model/types.ts';
import { layOutSite, removeSite } from '../../../sites/lay-out-site.ts';
import { agreedWord, fullEntry, knownMeaning, knownTerm, openExample, swapOf } from '../swaps.ts';
import { inputOf } from './export-input.ts';

const termsOf = (...words: SwapWord[]) => readAgreedTerms(writeSaved(swapOf(...words)));
const termOf = (word: SwapWord): AgreedTerm => {
  const [term] = termsOf(word);
  if (!term) throw new Error('The word is not agreed.');
  return term;
};
const fieldsOf = (content: string | Uint8Array) => parse(String(content).split('---\n')[1] ?? '');
const known = { ...knownTerm, ...knownMeaning };

describe('a word that the glossary does not have', () => {
  test('is a whole page', () => {
    const file = writeTermFile(termOf(agreedWord('w1', {}, 'done')));
    expect(file.name).toBe('done.md');
    expect(file.content).toMatchInlineSnapshot(`
      "---
      title: "Done"
      theme: "delivery-and-planning"
      home: "shared"
      summary: "Finished by a rule that both know."
      inShort:
        it: "built and tested"
        marketing: "customers can use it"
      it: "Built and tested."
      marketing: "Customers can use it."
      hears:
        it: "A last round of edits is still allowed."
        marketing: "The link can go out today."
      relation: "false-friend"
      outcome: "No ad points to a page that is not there."
      sayInstead: "Tested on Monday, open to customers on Friday."
      ask:
        - "Tested, or open to customers?"
      examples:
        it: "The export is done."
        marketing: "The page is done."
      reviewed: "2026-11-27"
      agreed: "2026-11-27"
      reviewBy: "2027-11-27"
      ---
      "
    `);
  });

  test('belongs into the folder of its language', () => {
    expect(pathOfTerm({ id: 'done' }, 'es')).toBe('content/org/es/glossary/done.md');
  });
});

describe('a word that the glossary has', () => {
  test('is a patch of what differs', () => {
    const { content } = writeTermFile(termOf(agreedWord('done')), known);
    expect(fieldsOf(content)).toEqual({
      inShort: { marketing: 'customers can use it' },
      it: 'Built and tested.',
      marketing: 'Customers can use it.',
      hears: { it: 'A last round of edits is still allowed.' },
      outcome: 'No ad points to a page that is not there.',
      sayInstead: 'Tested on Monday, open to customers on Friday.',
      ask: ['Tested, or open to customers?', 'Who checks it?', 'By when?'],
      examples: { marketing: 'The page is done.' },
      reviewed: '2026-11-27',
      agreed: '2026-11-27',
      reviewBy: '2027-11-27',
    });
  });

  test('is the agreement alone where nothing differs', () => {
    const term = { ...termOf(agreedWord('done')), ...known };
    expect(Object.keys(fieldsOf(writeTermFile(term, known).content))).toEqual([
      'reviewed',
      'agreed',
      'reviewBy',
    ]);
  });
});

describe('the content check', () => {
  /** What the check says of a playbook of a few pages with these files added. */
  async function check(terms: readonly AgreedTerm[]): Promise<string[]> {
    const site = layOutSite('valid');
    try {
      for (const term of terms) {
        const file = path.join(site.root, pathOfTerm(term, 'en'));
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, String(writeTermFile(term).content));
      }
      // The words here say the same again and again, which the check warns of.
      const problems = await checkContent(site, '2026-11-28');
      return problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    } finally {
      removeSite(site);
    }
  }

  test('accepts the agreed words of the example', async () => {
    expect(await check(readAgreedTerms(writeSaved(openExample())))).toEqual([]);
  });

  test('accepts words and texts that are hard on a file', async () => {
    const hard = [
      agreedWord('w1', {}, 'C++: the “hard” way #1'),
      agreedWord('w2', {}, 'index'),
      agreedWord('w3', {}, 'запуск'),
      agreedWord('w4', {}, '<b>bold</b> {x}'),
      agreedWord('w5', {
        summary: '---',
        it: '- [ ] a "list": {of} #things\nover lines',
        'inShort.it': 'etc...',
        'ask.1': 'Really',
        'ask.2': '?',
        home: 'it',
        relation: 'none',
        'hears.it': '',
        'hears.marketing': '',
        'inShort.marketing': '',
      }),
      agreedWord('w6', { sayInstead: 'x'.repeat(319), 'inShort.it': 'y'.repeat(80) }),
    ];
    const terms = termsOf(...hard);
    expect(terms).toHaveLength(hard.length);
    expect(await check(terms)).toEqual([]);
  });

  test('would say what is wrong with a file that is not written like this', async () => {
    const wrong = { ...termOf(agreedWord('w1')), plain: 'no stop' };
    expect((await check([wrong]))[0]).toContain('summary is “no stop”');
  });
});

test('all agreed words come in one zip, each in its place, the same bytes on the same day', () => {
  const terms = termsOf(agreedWord('done'), agreedWord('lead', { summary: fullEntry.it ?? '' }));
  const input = { ...inputOf(terms), known: new Map([['done', known]]) };
  const { name, content } = writeZip(input);
  expect(name).toBe('our-words-2026-11-28.zip');
  const files = unzipSync(content as Uint8Array);
  expect(Object.keys(files)).toEqual([
    'content/org/en/glossary/done.md',
    'content/org/en/glossary/lead.md',
  ]);
  const texts = Object.values(files).map((bytes) => fieldsOf(new TextDecoder().decode(bytes)));
  expect(texts.map(({ title }) => title)).toEqual([undefined, 'Lead']);
  expect(writeZip(input).content).toEqual(content);
});
