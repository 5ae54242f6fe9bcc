import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText } from '../../../../src/tools/translator/model/types.ts';
import { findingsIn, read } from '../glossary.ts';

const tell = (text: string) =>
  findingsIn(text).map((finding) => {
    const word = text.slice(finding.start, finding.end);
    if (finding.kind === 'term')
      return `${word}: ${finding.senses.map(({ id }) => id).join(' or ')}`;
    return finding.kind === 'vague' ? `${word}: vague` : `${word}: ${finding.is}`;
  });

describe('what a reader may stumble over', () => {
  test.each([
    [
      'terms of either trade',
      'A webhook for lead nurturing',
      ['webhook: webhook', 'lead nurturing: lead-nurturing'],
    ],
    ['every sense of a short form', 'The PR is out', ['PR: pull-request or public-relations']],
    [
      'vague words',
      'It is urgent, just do it asap',
      ['urgent: vague', 'just: vague', 'asap: vague'],
    ],
    ['vague words only where they are vague', 'just in time, no later than May', []],
    [
      'short forms that nobody explains',
      'The DXP and two SKUs',
      ['DXP: short-form', 'SKUs: short-form'],
    ],
    ['no short form that the text explains', 'a digital experience platform (DXP). The DXP', []],
    ['no short form that is explained behind it', 'DXP (digital experience platform): the DXP', []],
    ['short forms with another thing in brackets', 'DXP (see below)', ['DXP: short-form']],
    ['no short form that everyone knows', 'OK, as a PDF', []],
    ['no words that are only stressed', 'This must NOT go live, and ALL know it', []],
    ['short forms beside a slash', 'RTO/RPO', ['RTO: short-form', 'RPO: short-form']],
    ['nothing in a path', 'see docs/RTO and x/y/DXP', []],
    [
      'short forms with small letters in them',
      'SaaS or an IdP',
      ['SaaS: short-form', 'IdP: short-form'],
    ],
    ['no names with one capital', 'Anna and Ben', []],
    [
      'short forms of a list',
      'DXP, DMP, RTO/RPO and SKU',
      [
        'DXP: short-form',
        'DMP: short-form',
        'RTO: short-form',
        'RPO: short-form',
        'SKU: short-form',
      ],
    ],
    ['short forms after a line of capitals', 'READ THIS BRIEF NOW\nThe DXP', ['DXP: short-form']],
    ['no short forms in a line of capitals', 'PLEASE READ THIS NOW OR NEVER', []],
    [
      'words in quotation marks',
      'the “golden record” and "hero teaser"',
      ['golden record: quoted', 'hero teaser: quoted'],
    ],
    ['no whole sentences in quotation marks', 'He said “we will never do this again”', []],
    ['markup as text', '<b onclick="x">webhook</b>', ['webhook: webhook']],
    ['nothing in addresses', 'https://a.example/webhook', []],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  test('places are in order and apart', () => {
    const words = fc.constantFrom(
      'webhook',
      'PR',
      'DXP',
      '“PR”',
      'just',
      'urgent',
      '(DXP)',
      '"launch plan"',
      '\n',
      'NPV',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join(' ')),
        (text) => {
          let from = 0;
          for (const { start, end } of findingsIn(text)) {
            expect(start).toBeGreaterThanOrEqual(from);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('a long text', () => {
  test('is read up to the limit', () => {
    const text = 'The webhook is down. '.repeat(longestText / 21 - 1);
    const reading = read(text);
    expect(reading.kind === 'read' && reading.findings.length).toBe(
      Math.floor(longestText / 21 - 1),
    );
  });

  test('is refused beyond it, with both lengths', () => {
    expect(read('x'.repeat(longestText + 1))).toEqual({
      kind: 'too-long',
      length: longestText + 1,
      longest: longestText,
    });
  });

  test.each(['A', '(', 'a ', '“', '1', 'A1', '((A', 'DXP ', '(XY) ', 'XY (', 'webhook-'])(
    'of nothing but %j takes no time to speak of',
    (sign) => {
      const start = performance.now();
      read(sign.repeat(longestText / sign.length));
      // A search that grows with the square of the text takes many seconds here.
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
