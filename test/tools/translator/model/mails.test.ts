import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { everydayShortForms } from '../../../../src/lib/terms/everyday-short-forms.ts';
import type { Term } from '../../../../src/lib/terms/term.ts';
import { contentLocation } from '../../../../src/playbook/content-location.ts';
import { isEntryOf } from '../../../../src/playbook/playbook.ts';
import { readPlaybook } from '../../../../src/playbook/read-playbook.ts';
import { vagueWordsIn } from '../../../../src/tools/translator/messages/vague-words.ts';
import { type Measure, measure } from '../../../../src/tools/translator/model/measure.ts';
import {
  buildSearches,
  type Finding,
  readText,
  type Searches,
} from '../../../../src/tools/translator/model/read-text.ts';
import { readSaved } from '../../../../src/tools/translator/model/saved-form.ts';
import type { Choices } from '../../../../src/tools/translator/model/translate.ts';
import { readers } from '../../../../src/tools/translator/model/types.ts';
import { choices } from '../glossary.ts';

// Mails as people write them, read with the glossary that ships. What each must hold is what a
// reader of the other trade stumbled over; more may be found as the glossary grows.

let searches: Searches;

beforeAll(async () => {
  const { entries } = await readPlaybook(contentLocation());
  const terms = entries
    .filter((entry) => isEntryOf(entry, 'glossary'))
    .map(({ slug, fields }): Term => ({ ...fields, id: slug }));
  const vague = vagueWordsIn('en');
  searches = buildSearches({ terms, language: 'en', vague, everyday: everydayShortForms });
});

const readMail = (name: string) =>
  readFileSync(resolve('test/tools/translator/mails', `${name}.txt`), 'utf8');

function findingsIn(text: string): readonly Finding[] {
  const reading = readText(text, searches);
  if (reading.kind !== 'read') throw new Error('The mail is too long.');
  return reading.findings;
}

const measured = (text: string, chosen: Choices): Extract<Measure, { kind: 'measured' }> => {
  const found = measure(text, findingsIn(text), chosen, new Map());
  if (found.kind === 'empty') throw new Error('The mail is empty.');
  return found;
};

describe('a mail has found in it', () => {
  test.each([
    {
      mail: 'architect',
      terms:
        'backlog story single-sign-on migration service-level-agreement proof-of-concept feature-flag sprint staging production penetration-test technical-debt',
      vague: ['a few', 'end of day', 'just'],
      unknown: ['JWT', 'RPO', 'RTO', 'SOAP'],
      everyday: ['write', 'call', 'flag', 'send', 'needs', 'NOT', 'Legal'],
    },
    {
      mail: 'brief',
      terms:
        'marketing-qualified-lead persona channel cost-per-lead return-on-ad-spend microsite landing-page segment lead lead-scoring a-b-test call-to-action reach conversion-rate attribution asset copy',
      vague: ['as soon as possible', 'if possible', 'make it pop', 'simple'],
      unknown: ['Busy Ben', 'DACH', 'OOH', 'Planner Petra', 'SEA'],
      everyday: ['drive', 'move', 'delivers', 'young', 'BACK', 'SCHOOL'],
    },
    {
      mail: 'board',
      terms: 'platform release incident api production capital-expenditure vendor-lock-in mvp',
      vague: [],
      unknown: [],
      everyday: ['runs', 'full', 'members', 'place', 'CIO'],
    },
    {
      mail: 'status',
      terms: 'template copy ticket migration api master-data url redirect consent-banner opt-in',
      vague: ['quick'],
      unknown: ['CSV', 'ERP', 'FTP', 'REST', 'SKU'],
      everyday: ['handling', 'keep', 'side', 'news', 'list', 'ship'],
    },
    {
      mail: 'loyalty',
      terms: 'loyalty-program customer-lifetime-value landing-page pilot estimate business-case',
      vague: ['as agreed'],
      unknown: [],
      everyday: ['bring', 'clear', 'lean', 'talk', 'points', 'support'],
    },
  ])('$mail', ({ mail, terms, vague, unknown, everyday }) => {
    const text = readMail(mail);
    const findings = findingsIn(text);
    const ids = findings.flatMap((found) =>
      found.kind === 'term' ? found.senses.map(({ id }) => id) : [],
    );
    const words = (kind: 'vague' | 'unknown') =>
      findings.flatMap((found) => {
        if (found.kind !== kind) return [];
        return found.kind === 'vague'
          ? found.vague.title
          : found.kind === 'unknown'
            ? found.word
            : [];
      });
    expect(terms.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
    expect(words('vague')).toEqual(expect.arrayContaining(vague));
    // The glossary may come to know these, but nothing else may be taken for one of them.
    expect(words('unknown').filter((word) => !unknown.includes(word))).toEqual([]);
    const marked = findings.map(({ start, end }) => text.slice(start, end).toLowerCase());
    expect(everyday.filter((word) => marked.includes(word.toLowerCase()))).toEqual([]);
  });
});

describe('a mail is foreign', () => {
  test.each([
    ['architect', 'it', 'marketing'],
    ['brief', 'marketing', 'it'],
    ['board', 'it', 'leadership'],
    ['status', 'it', 'marketing'],
  ] as const)('%s, by %s for %s: the notes take away two thirds', (mail, by, reader) => {
    const { before, after, words } = measured(readMail(mail), choices({ by, reader }));
    expect(before / words).toBeGreaterThan(0.08);
    expect(after).toBeLessThanOrEqual(before / 3);
  });

  test.each([
    ['architect', 'it'],
    ['brief', 'marketing'],
  ] as const)('%s: least of all to its own side', (mail, by) => {
    const own = measured(readMail(mail), choices({ by, reader: by })).before;
    for (const reader of readers.filter((each) => each !== by)) {
      expect(measured(readMail(mail), choices({ by, reader })).before).toBeGreaterThan(own);
    }
  });
});

test('the worked example leaves its reader nothing to look up', () => {
  const file = resolve('content/base/en/scenarios/translator/before-the-launch.yaml');
  const saved = readSaved(parse(readFileSync(file, 'utf8')).state);
  if (saved.kind !== 'read') throw new Error('The worked example was not read.');
  const { before, after } = measured(saved.state.text, choices(saved.state));
  expect(before).toBeGreaterThanOrEqual(15);
  expect(after).toBe(0);
});
