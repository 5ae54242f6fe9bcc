import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isForeign } from '../../../../src/tools/translator/model/foreign.ts';
import { measure } from '../../../../src/tools/translator/model/measure.ts';
import {
  type Choices,
  type Segment,
  translate,
} from '../../../../src/tools/translator/model/translate.ts';
import { readers, ways } from '../../../../src/tools/translator/model/types.ts';
import {
  choices,
  findingsIn,
  knowledge,
  launch,
  leadNurturing,
  netPresentValue,
  owner,
  segment,
  webhook,
} from '../glossary.ts';

const segmentsOf = (text: string, given: Partial<Choices> = {}) =>
  translate(text, findingsIn(text), choices(given), knowledge.meanings);

const show = (segments: readonly Segment[]) =>
  segments
    .map((piece) =>
      piece.kind === 'note'
        ? ` [${piece.text}]`
        : piece.kind === 'line'
          ? `{${piece.text}}`
          : piece.text,
    )
    .join('');

const withoutAdditions = (segments: readonly Segment[]) =>
  segments.map((piece) => ('term' in piece && piece.kind !== 'word' ? '' : piece.text)).join('');

describe('what is foreign', () => {
  test.each([
    [webhook, 'it', { it: false, marketing: true, finance: true, leadership: true }],
    [leadNurturing, 'marketing', { it: true, marketing: false, finance: true, leadership: true }],
    [launch, 'it', { it: false, marketing: true, finance: true, leadership: true }],
    [launch, 'marketing', { it: true, marketing: false, finance: true, leadership: true }],
    [segment, 'marketing', { it: true, marketing: false, finance: true, leadership: true }],
    [netPresentValue, 'it', { it: false, marketing: false, finance: false, leadership: true }],
    [owner, 'it', { it: false, marketing: false, finance: false, leadership: false }],
  ] as const)('$0.title by $1', (term, by, expected) => {
    const found = Object.fromEntries(
      readers.map((reader) => [reader, isForeign(term, by, reader)]),
    );
    expect(found).toEqual(expected);
  });
});

describe('an explanation', () => {
  test.each([
    [
      'stands behind the first use only',
      'A webhook and a webhook.',
      {},
      'A webhook [a message one system sends another at once] and a webhook.',
    ],
    [
      'stands behind a plural',
      'Two webhooks.',
      {},
      'Two webhooks [a message one system sends another at once].',
    ],
    [
      'stands behind the ending of a possessive',
      'The webhook’s address, a webhook.',
      {},
      'The webhook’s [a message one system sends another at once] address, a webhook.',
    ],
    [
      'stands behind what hangs on a hyphen',
      'A webhook-based way.',
      {},
      'A webhook-based [a message one system sends another at once] way.',
    ],
    [
      'stands between two terms that a hyphen joins',
      'PR-webhook',
      {},
      'PR [a change to be read]-webhook [a message one system sends another at once]',
    ],
    [
      'says of a false friend what it means to each side',
      'We launched.',
      {},
      'We launched [IT: switching on quietly / Marketing: the public day].',
    ],
    [
      'says the same whoever wrote it',
      'We launch.',
      { by: 'marketing', reader: 'it' },
      'We launch [IT: switching on quietly / Marketing: the public day].',
    ],
    ['is not there for the reader’s own words', 'lead nurturing', {}, 'lead nurturing'],
    ['is not there when it was taken back', 'A webhook.', { takenBack: ['webhook'] }, 'A webhook.'],
    ['takes the writer’s sense of a short form', 'The PR.', {}, 'The PR [a change to be read].'],
    [
      'takes the sense that was chosen',
      'The PR.',
      { reader: 'finance', senses: { pr: 'public-relations' } },
      'The PR [talking to the press].',
    ],
    ['is left out where the glossary says nothing', 'A gateway.', {}, 'A gateway.'],
  ] as const)('%s', (_, text, given, expected) => {
    expect(show(segmentsOf(text, given))).toBe(expected);
  });
});

describe('a line to act on', () => {
  test.each([
    [
      'is the outcome of IT’s words',
      'A webhook is down. Then more.',
      {},
      'A webhook is down.{What Webhook is good for.} Then more.',
    ],
    [
      'is what marketing could say',
      'We launch. Now.',
      { by: 'marketing', reader: 'it' },
      'We launch.{Say this for Launch.} Now.',
    ],
    [
      'stands once',
      'A webhook. A webhook.',
      {},
      'A webhook.{What Webhook is good for.} A webhook.',
    ],
    [
      'stands at the end of a text without a full stop',
      'A webhook',
      {},
      'A webhook{What Webhook is good for.}',
    ],
    [
      'stands at the end of its line',
      'A webhook\nand more',
      {},
      'A webhook{What Webhook is good for.}\nand more',
    ],
    [
      'waits for the end of a sentence that a mail program has folded',
      'Each night the new batch of orders is sent with a webhook to\nthe warehouse. Then more.',
      {},
      'Each night the new batch of orders is sent with a webhook to\nthe warehouse.{What Webhook is good for.} Then more.',
    ],
    [
      'does not wait where a list goes on',
      'Each night the new batch of orders is sent with a webhook\n2. The warehouse',
      {},
      'Each night the new batch of orders is sent with a webhook{What Webhook is good for.}\n2. The warehouse',
    ],
    [
      'does not wait where a long line has its end',
      'Each night the new batch of orders is sent with a webhook.\nThe warehouse',
      {},
      'Each night the new batch of orders is sent with a webhook.{What Webhook is good for.}\nThe warehouse',
    ],
    [
      'stands behind a word in which a sentence seems to end',
      'A webhook a.s.a.p.',
      {},
      'A webhook a.s.a.p.{What Webhook is good for.}',
    ],
    [
      'two of one sentence follow each other',
      'A webhook, launched.',
      {},
      'A webhook, launched.{What Webhook is good for.}{What Launch is good for.}',
    ],
  ] as const)('%s', (_, text, given, expected) => {
    expect(show(segmentsOf(text, { way: 'act', ...given }))).toBe(expected);
  });
});

describe('any text', () => {
  const words = [
    'webhook',
    'Webhooks',
    'launched',
    'segment',
    'NPV',
    'PR',
    'owner',
    'webhook’s',
    'launch-segment',
    'a.s.a.p.',
    'urgent',
    'DXP',
    '<b>',
    '“hero”',
    'and',
    '.',
    '!\n',
    '\n\n',
    '  ',
    '\r\n',
    '😀',
    'é',
  ];
  const texts = fc
    .array(fc.constantFrom(...words), { maxLength: 25 })
    .map((parts) => parts.join(' '));
  const given = fc.record({
    by: fc.constantFrom('it' as const, 'marketing' as const),
    reader: fc.constantFrom(...readers),
    way: fc.constantFrom(...ways),
    takenBack: fc.subarray(['webhook', 'launch', 'segment', 'net-present-value']),
  });

  test('comes back letter by letter without the additions', () => {
    fc.assert(
      fc.property(texts, given, (text, chosen) => {
        expect(withoutAdditions(segmentsOf(text, chosen))).toBe(text);
      }),
    );
  });

  test('never has more to look up with the additions than without', () => {
    fc.assert(
      fc.property(texts, given, (text, chosen) => {
        const found = measure(text, findingsIn(text), choices(chosen), knowledge.meanings);
        if (found.kind === 'empty') return;
        expect(found.after).toBeLessThanOrEqual(found.before);
        expect(found.before).toBeLessThanOrEqual(found.words);
      }),
    );
  });

  test('has nothing added that was taken back', () => {
    fc.assert(
      fc.property(texts, given, (text, chosen) => {
        const added = segmentsOf(text, chosen).flatMap((piece) =>
          piece.kind === 'note' || piece.kind === 'line' ? piece.term.id : [],
        );
        expect(added.filter((id) => chosen.takenBack.includes(id))).toEqual([]);
        expect(new Set(added).size).toBe(added.length);
      }),
    );
  });
});

describe('the measure', () => {
  const measured = (text: string, given: Partial<Choices> = {}) =>
    measure(text, findingsIn(text), choices(given), knowledge.meanings);

  test.each([
    ['an empty text has none', ' \n', {}, { kind: 'empty' }],
    [
      'every use of a foreign word counts',
      'The webhook calls a webhook',
      {},
      { kind: 'measured', words: 5, before: 2, after: 0 },
    ],
    [
      'a word taken back is foreign again',
      'The webhook calls',
      { takenBack: ['webhook'] },
      { kind: 'measured', words: 3, before: 1, after: 1 },
    ],
    [
      'all words of a term count',
      'The lead nurturing',
      { by: 'marketing', reader: 'it' },
      { kind: 'measured', words: 3, before: 2, after: 0 },
    ],
    [
      'a short form that nobody explains stays foreign',
      'The DXP',
      {},
      { kind: 'measured', words: 2, before: 1, after: 1 },
    ],
  ] as const)('%s', (_, text, given, expected) => {
    expect(measured(text, given)).toEqual(expected);
  });
});
