import type { ExchangedGlossary, WholeTerm } from '../../../../src/lib/terms/exchange/index.ts';

const term = (title: string, given: Partial<WholeTerm>): WholeTerm => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  theme: 'integration',
  home: 'shared',
  relation: 'close',
  inShort: { it: `IT’s ${title}`, marketing: `marketing’s ${title}` },
  plain: `What ${title} is.`,
  it: `IT means ${title}.`,
  marketing: `Marketing means ${title}.`,
  outcome: `${title} helps.`,
  sayInstead: `Say ${title}.`,
  ask: [`Which ${title}?`, 'Why?'],
  examples: { it: `IT says ${title}.`, marketing: `Marketing says ${title}.` },
  counterparts: [],
  ...given,
});

/** A term for each relation, and signs that every format has to escape. */
export const sample: ExchangedGlossary = {
  title: 'Common <Ground> & "more"',
  language: 'en',
  address: 'https://example.org/glossary/',
  homes: { it: 'IT', marketing: 'Marketing', shared: 'Both' },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  terms: [
    term('Lead', {
      relation: 'false-friend',
      hears: { it: 'The boss.', marketing: 'A customer?' },
      never: ['lead time', 'lead to'],
      counterparts: ['lead'],
    }),
    term('Webhook', {
      home: 'it',
      relation: 'none',
      inShort: { it: 'a bell' },
      counterparts: ['lead'],
    }),
    term('Persona', {
      home: 'marketing',
      relation: 'none',
      inShort: { marketing: 'a made-up customer' },
    }),
    term('Budget', {
      relation: 'same',
      variants: ['spend, planned', '=HYPERLINK("x")'],
      aliases: ['Budget', 'purse; or | bag'],
    }),
    term('Uptime', { relation: 'narrower', acronym: 'UT', sense: 'share & time' }),
    term('Platform', {
      relation: 'broader',
      it: 'A <b>base</b>\nof "all".',
      isVerb: true,
      exactCase: true,
    }),
  ],
};
