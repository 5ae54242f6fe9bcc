import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../src/lib/terms/find-terms.ts';
import { buildLexicon } from '../../../src/lib/terms/lexicon.ts';
import type { TermWords } from '../../../src/lib/terms/term.ts';
import { findNaively } from './naive-search.ts';

const terms: (TermWords & { sense?: string })[] = [
  { title: 'Lead', isVerb: true, never: ['lead to', 'will lead', 'team lead'] },
  { title: 'Lead time' },
  { title: 'IT', exactCase: true },
  { title: 'REST', exactCase: true },
  { title: 'SEO', exactCase: true },
  { title: 'Customer acquisition cost', acronym: 'CAC', exactCase: true },
  { title: 'Cost per lead', acronym: 'CPL' },
  { title: 'Time-to-market' },
  { title: 'E-mail' },
  { title: 'Database' },
  { title: 'Asset' },
  { title: 'Index' },
  { title: 'Campaign' },
  { title: 'Landing page' },
  { title: 'A/B test', isVerb: true },
  { title: 'Roll back', isVerb: true },
  { title: 'Deploy', isVerb: true },
  { title: 'Tag', isVerb: true },
  { title: 'Analytics' },
  { title: 'Core Web Vitals' },
  { title: 'Pull request', acronym: 'PR', sense: 'code' },
  { title: 'Public relations', acronym: 'PR', sense: 'press' },
  { title: 'Café visit' },
  { title: 'Catalog' },
  { title: 'R&D' },
  { title: 'Buyer’s guide' },
];
const lexicon = buildLexicon(terms, 'en');

/** What is found, as it stands in the text, with the titles of its senses. */
const findIn = (text: string) =>
  findTerms(text, lexicon).map(
    ({ start, end, senses }) =>
      `${text.slice(start, end)} = ${senses.map(({ title }) => title).join(' + ')}`,
  );

describe('a word', () => {
  test.each([
    ['in any case', 'LEAD, Lead, lead', ['LEAD = Lead', 'Lead = Lead', 'lead = Lead']],
    ['in the plural', 'two leads', ['leads = Lead']],
    ['with an irregular plural', 'Two indices', ['indices = Index']],
    ['as a verb', 'We are deploying what we deployed', ['deploying = Deploy', 'deployed = Deploy']],
    ['as a verb whose last letter doubles', 'tagging', ['tagging = Tag']],
    ['as an irregular verb', 'She led them', ['led = Lead']],
    ['in the singular of a plural', 'a Core Web Vital', ['Core Web Vital = Core Web Vitals']],
    ['that only looks like a plural', 'an analytic mind', []],
    ['inside another word', 'leadership, misleading, campaigner', []],
    [
      'with a possessive',
      "the campaign's and campaigns’",
      ['campaign = Campaign', 'campaigns = Campaign'],
    ],
    ['in quotation marks', '“campaign” ‘lead’', ['campaign = Campaign', 'lead = Lead']],
    [
      'with an accent or without',
      'cafe visit, CAFÉ VISITS',
      ['cafe visit = Café visit', 'CAFÉ VISITS = Café visit'],
    ],
    ['with an accent written apart', 'a cafe\u0301 visit', ['cafe\u0301 visit = Café visit']],
    ['in British spelling', 'two catalogues', ['catalogues = Catalog']],
    ['next to other scripts', 'кампания campaign 広告 campaign中', ['campaign = Campaign']],
  ])('%s', (_, text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });
});

describe('joined words', () => {
  test.each([
    [
      'with hyphens, spaces or nothing',
      'time-to-market, time to market, timetomarket',
      [
        'time-to-market = Time-to-Market',
        'time to market = Time-to-Market',
        'timetomarket = Time-to-Market',
      ],
    ],
    [
      'of which the glossary writes one',
      'e-mail email e mail',
      ['e-mail = E-mail', 'email = E-mail', 'e mail = E-mail'],
    ],
    ['that the glossary writes as one', 'data-base, a data base', ['data-base = Database']],
    ['that make another phrase when apart', 'as set out, as-set', ['as-set = Asset']],
    [
      'over the end of a line',
      'a landing\n  page, a land-\ning page',
      ['landing\n  page = Landing page', 'land-\ning page = Landing page'],
    ],
    ['in two paragraphs', 'the landing\n\npage', []],
    ['in two sentences', 'After the landing. Page two', []],
    ['with a comma', 'landing, page', []],
    [
      'with a soft hyphen and a fixed space',
      'cam\u00ADpaign, landing\u00A0page',
      ['cam\u00ADpaign = Campaign', 'landing\u00A0page = Landing page'],
    ],
    [
      'with marks between letters',
      'A/B testing, an AB test, R & D',
      ['A/B testing = A/B test', 'AB test = A/B test', 'R & D = R&D'],
    ],
    [
      'with an apostrophe',
      "buyer's guide, buyers guide",
      ["buyer's guide = Buyer’s guide", 'buyers guide = Buyer’s guide'],
    ],
    [
      'with a particle',
      'rolled back, rolling back',
      ['rolled back = Roll back', 'rolling back = Roll back'],
    ],
    ['with a head before a preposition', 'costs per lead', ['costs per lead = Cost per lead']],
  ])('%s', (_, text, expected) => {
    const told = expected.map((line) => line.replace('Time-to-Market', 'Time-to-market'));
    expect(findIn(text)).toEqual(told);
  });
});

describe('what is meant', () => {
  test.each([
    ['exact case', 'it is IT; rest for REST; SEO, seo', ['IT = IT', 'REST = REST', 'SEO = SEO']],
    [
      'exact case holds for the short form, not for the words',
      'customer acquisition cost, CAC, cac',
      ['customer acquisition cost = Customer acquisition cost', 'CAC = Customer acquisition cost'],
    ],
    ['short forms in the plural', 'CPLs', ['CPLs = Cost per lead']],
    ['no exact case in a line of capitals', 'WE NEED IT NOW', []],
    [
      'short forms beside each other',
      'the REST and SEO of IT',
      ['REST = REST', 'SEO = SEO', 'IT = IT'],
    ],
    ['the longest of what starts together', 'the lead time', ['lead time = Lead time']],
    ['a phrase that means something else', 'will lead to leads', ['leads = Lead']],
    ['a phrase that starts before the word', 'our team lead has a lead', ['lead = Lead']],
    ['every sense of a word', 'a PR', ['PR = Pull request + Public relations']],
    [
      'no words in addresses and names',
      'https://a.example/campaign, lead@a.example, www.a.example/lead, lead_id, campaign',
      ['campaign = Campaign'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });

  test('a guard of one sense leaves the others', () => {
    const senses = [
      { title: 'Release', sense: 'software', never: ['press release'] },
      { title: 'Release', sense: 'press' },
    ];
    const found = findTerms('a press release', buildLexicon(senses, 'en'));
    expect(found.map((place) => place.senses.map(({ sense }) => sense))).toEqual([['press']]);
  });

  test('words of a language without rules are found as they are written', () => {
    const found = findTerms('Kampagne, Kampagnen', buildLexicon([{ title: 'Kampagne' }], 'de'));
    expect(found).toHaveLength(1);
  });
});

describe('any text', () => {
  const words = [
    'lead',
    'Lead',
    'time',
    'to',
    'will',
    'team',
    'landing',
    'page',
    'pages',
    'IT',
    'it',
    'REST',
    'PR',
    'café',
    'visit',
    'e',
    'mail',
    'email',
    'market',
    'roll',
    'rolled',
    'back',
    'as',
    'set',
    'a',
    'b',
    'test',
    'per',
    'cost',
    'costs',
    '広告',
    'x',
  ];
  const joints = [
    ' ',
    ' ',
    ' ',
    '-',
    ', ',
    '. ',
    '\n',
    '\n\n',
    '',
    '/',
    '’',
    '’s ',
    '\u00AD',
    ' – ',
    '\u00A0',
    '“',
  ];
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), { maxLength: 14 })
    .map((parts) => parts.flat().join(''));

  test('holds what a search word by word finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const places = findTerms(text, lexicon);
        const found = places.map(({ start, end, senses }) => [
          start,
          end,
          senses.map((sense) => terms.indexOf(sense)),
        ]);
        expect(found).toEqual(findNaively(text, terms, 'en'));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps its places in order, apart, and at the ends of words', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        let from = 0;
        for (const { start, end } of findTerms(text, lexicon)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/su);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test('a mail of an architect, marked by a person', () => {
  const text =
    'We will roll back the landing page if the lead time of the campaign gets longer. IT has to deploy it anyway, and SEO suffers.';
  expect(findIn(text)).toEqual([
    'roll back = Roll back',
    'landing page = Landing page',
    'lead time = Lead time',
    'campaign = Campaign',
    'IT = IT',
    'deploy = Deploy',
    'SEO = SEO',
  ]);
});
