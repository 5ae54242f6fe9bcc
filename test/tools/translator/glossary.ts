import { everydayShortForms } from '../../../src/lib/terms/everyday-short-forms.ts';
import type { Term } from '../../../src/lib/terms/term.ts';
import { vagueWordsIn } from '../../../src/tools/translator/messages/vague-words.ts';
import { buildSearches, readText } from '../../../src/tools/translator/model/read-text.ts';
import type { Choices } from '../../../src/tools/translator/model/translate.ts';
import type { Knowledge, Meaning } from '../../../src/tools/translator/model/types.ts';

const term = (title: string, given: Partial<Term>): Term => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  theme: 'integration',
  home: 'it',
  relation: 'none',
  inShort: { it: `IT's ${title.toLowerCase()}` },
  ...given,
});

export const webhook = term('Webhook', {
  inShort: { it: 'a message one system sends another at once' },
});
export const launch = term('Launch', {
  home: 'marketing',
  relation: 'false-friend',
  isVerb: true,
  inShort: { it: 'switching on quietly', marketing: 'the public day' },
});
export const segment = term('Segment', {
  home: 'shared',
  relation: 'false-friend',
  inShort: { it: 'a part of the network', marketing: 'a group of customers' },
});
export const leadNurturing = term('Lead nurturing', {
  home: 'marketing',
  inShort: { marketing: 'mails that keep a contact warm' },
});
export const netPresentValue = term('Net present value', {
  acronym: 'NPV',
  home: 'shared',
  theme: 'finance-and-buying',
  relation: 'close',
  inShort: { it: 'all in today’s money', marketing: 'all in today’s money' },
});
export const owner = term('Owner', {
  home: 'shared',
  relation: 'same',
  inShort: { it: 'who answers for it', marketing: 'who answers for it' },
});
export const pullRequest = term('Pull request', {
  acronym: 'PR',
  sense: 'code',
  inShort: { it: 'a change to be read' },
});
export const publicRelations = term('Public relations', {
  acronym: 'PR',
  sense: 'press',
  home: 'marketing',
  inShort: { marketing: 'talking to the press' },
});
export const silent = term('Gateway', { inShort: {} });

const terms = [
  webhook,
  launch,
  segment,
  leadNurturing,
  netPresentValue,
  owner,
  pullRequest,
  publicRelations,
  silent,
];

const meaningOf = ({ id, title }: Term): Meaning => ({
  id,
  plain: `What ${title} is in plain words.`,
  hears: { it: `IT hears ${title}.`, marketing: `Marketing hears ${title}.` },
  outcome: `What ${title} is good for.`,
  sayInstead: `Say this for ${title}.`,
  ask: [`Which ${title}?`, `Why ${title}?`],
  counterparts: id === 'webhook' ? ['lead-nurturing'] : [],
});

/** A glossary in which every rule has a term. */
export const knowledge: Knowledge = {
  language: 'en',
  terms,
  meanings: new Map(
    terms.filter((each) => each !== silent).map((each) => [each.id, meaningOf(each)]),
  ),
  vague: vagueWordsIn('en'),
  everyday: everydayShortForms,
};

const searches = buildSearches(knowledge);

/** What is found in a text, in order. */
export function findingsIn(text: string) {
  const reading = readText(text, searches);
  if (reading.kind !== 'read') throw new Error('The text is too long for a test.');
  return reading.findings;
}

export const read = (text: string) => readText(text, searches);

export const choices = (given: Partial<Choices> = {}): Choices => ({
  by: 'it',
  reader: 'marketing',
  way: 'explain',
  takenBack: [],
  senses: {},
  names: { it: 'IT', marketing: 'Marketing' },
  ...given,
});
