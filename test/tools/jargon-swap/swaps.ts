import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Term, TermMeaning } from '../../../src/lib/terms/term.ts';
import { openSaved, readSaved } from '../../../src/tools/jargon-swap/model/saved-form.ts';
import { newWord } from '../../../src/tools/jargon-swap/model/state.ts';
import type { Entry, SwapState, SwapWord } from '../../../src/tools/jargon-swap/model/types.ts';

/** An entry from which nothing is missing. */
export const fullEntry: Entry = {
  relation: 'false-friend',
  theme: 'delivery-and-planning',
  home: 'shared',
  summary: 'Finished by a rule that both know',
  it: 'Built and tested',
  marketing: 'Customers can use it',
  'inShort.it': 'built and tested',
  'inShort.marketing': 'customers can use it',
  'hears.it': 'A last round of edits is still allowed',
  'hears.marketing': 'The link can go out today',
  sayInstead: 'Tested on Monday, open to customers on Friday',
  outcome: 'No ad points to a page that is not there',
  'ask.1': 'Tested, or open to customers',
  'ask.2': '',
  'examples.it': 'The export is done',
  'examples.marketing': 'The page is done',
};

export const wordWith = (change: Partial<SwapWord> & { id: string }): SwapWord => ({
  ...newWord(change.id, change.word ?? change.id),
  ...change,
});

export const written = (it: string, marketing: string): SwapWord['answers'] => ({
  it: { text: it, isIn: true },
  marketing: { text: marketing, isIn: true },
});

export const agreedWord = (id: string, entry: Entry = {}, word = id): SwapWord =>
  wordWith({
    id,
    word,
    stage: 'agreed',
    answers: written('Built.', 'Usable.'),
    entry: { ...fullEntry, ...entry },
    agreed: '2026-11-27',
  });

export const swapOf = (...words: SwapWord[]): SwapState => ({ words });

/** The worked example of the tool's page. */
export function readExample(): { title: string; saved: ReturnType<typeof readState> } {
  const file = 'content/base/en/scenarios/jargon-swap/spring-relaunch.yaml';
  const { title, state } = parse(readFileSync(file, 'utf8'));
  return { title, saved: readState(state) };
}

function readState(state: unknown) {
  const reading = readSaved(state);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.state;
}

export const openExample = (): SwapState => openSaved(readExample().saved);

/** The page that a glossary has of “done”. */
export const knownTerm: Term = {
  id: 'done',
  title: 'Done',
  theme: 'delivery-and-planning',
  home: 'shared',
  relation: 'false-friend',
  inShort: { it: 'built and tested', marketing: 'ready to be shown' },
  never: ['well done'],
};
export const knownMeaning: TermMeaning = {
  id: 'done',
  plain: 'Finished by a rule that both know.',
  it: 'Built, reviewed and tested.',
  marketing: 'Public, correct and fit to show.',
  hears: { it: 'The text is final.', marketing: 'The link can go out today.' },
  outcome: 'Paid ads point to pages that are there.',
  sayInstead: 'It is tested, and customers can use it from Thursday.',
  ask: ['Is it built, or can customers use it?', 'Who checks it?', 'By when?'],
  examples: { it: 'The export is done.', marketing: 'The page is not done.' },
  counterparts: ['release'],
};
