import type { Department } from '../../../lib/departments.ts';
import type { Summary } from '../model/findings.ts';
import type { Measure } from '../model/measure.ts';
import type { Reader, Way } from '../model/types.ts';

type Homes = Record<'it' | 'marketing' | 'shared', string>;

const count = (number: number, one: string, other: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString('en-US')} ${other}`;

/** Every word of the translator's first sight. Lists and exports have files of their own. */
export const en = {
  loading: 'Loading.',
  notLoaded: 'This part could not be loaded. Check the connection, then open it again.',
  room: 'Large, for the room',
  readOnly:
    'You are looking at a shared copy, so nothing can be changed here. Keep it as a workbook of your own to work on.',
  newer:
    'This text was saved by a newer version of the translator. It is kept as it is. Load the page again to get the new version.',
  refused: (reason: string) =>
    `What is saved here cannot be opened, so it is kept untouched. ${reason}`,

  by: 'Who wrote it?',
  reader: 'Who reads it?',
  readerNames: (homes: Homes): Record<Reader, string> => ({
    marketing: homes.marketing,
    it: homes.it,
    finance: 'Finance',
    leadership: 'Leadership',
  }),
  way: 'What does the reader need?',
  ways: { explain: 'Explain the words', act: 'Say it so they act' } satisfies Record<Way, string>,
  wayHelp: {
    explain: 'A few words stand behind each foreign word where it first comes up.',
    act: 'Below a sentence stands a line to act on: a step with numbers for marketing’s words, the business result for IT’s. They are models. Put your own numbers into them.',
  } satisfies Record<Way, string>,

  text: 'The text',
  textOf: (homes: Homes, by: Department) => `What ${homes[by]} wrote`,
  textHint: 'Paste an email or a brief. It stays on this device.',
  empty: 'Paste a text, and it appears here with its notes.',
  tooLong: (length: number, longest: number) =>
    `The text has ${length.toLocaleString('en-US')} characters, and the translator reads up to ${longest.toLocaleString('en-US')}. Nothing is lost. Paste the part that you need.`,
  translation: (reader: string) => `For ${reader}`,

  measure: (measure: Extract<Measure, { kind: 'measured' }>, reader: string) => {
    const { words, before, after } = measure;
    if (before === 0) return `${reader} knows all ${count(words, 'word', 'words')}.`;
    const share = `${Math.max(1, Math.round((before / words) * 100))}%`;
    const first = `${reader} would have to look up ${before.toLocaleString('en-US')} of ${count(words, 'word', 'words')} (${share})`;
    if (after === before) return `${first}.`;
    return `${first}, and with the additions ${after === 0 ? 'none' : after.toLocaleString('en-US')}.`;
  },

  glossary: {
    loading: 'The glossary is on its way. Until then only the words of the example are known.',
    failed:
      'The glossary could not be loaded, so new words are not found yet. Your text stays. Check the connection.',
    tryAgain: 'Try again',
    agreed: (number: number) =>
      `${count(number, 'word', 'words')} that you agreed on in the jargon swap ${number === 1 ? 'is' : 'are'} used here.`,
  },

  legend: {
    title: 'How to read the marks',
    it: (homes: Homes) => `a word of ${homes.it}`,
    marketing: (homes: Homes) => `a word of ${homes.marketing}`,
    shared: 'a word of both',
    falseFriend: 'a false friend: same word, two meanings',
    vague: 'a vague word',
    unknown: 'not in the glossary',
    addition: 'added by the translator',
  },
  /** What stands before a line: whose word it is about, and what it says of it. */
  line: {
    'say-instead': (term: string) => `${term}, for example:`,
    outcome: (term: string) => `${term}, why it matters:`,
  },
  takeBack: (word: string) => `Take back the note on “${word}”`,
  putBack: (word: string) => `Put the note on “${word}” back`,
  putAllBack: 'Put all back',
  takenBack: (number: number) => `${count(number, 'addition was', 'additions were')} taken back.`,
  choose: (word: string) => `What does “${word}” mean here?`,

  copy: {
    text: 'Copy as text',
    otherForms: 'Other forms',
    markdown: 'Copy as Markdown',
    mail: 'Copy for an email',
    download: 'Download for an email',
    done: 'Copied. Paste it where you need it.',
    failed: 'The browser did not allow copying. Select the text and copy it with the keyboard.',
  },

  other: {
    add: 'Set the other side’s text beside it',
    remove: 'Take the second text away',
  },
  startFrom: {
    open: 'Start from something else',
    empty: 'An empty sheet',
    emptyMeans: 'Both texts go. Undo brings them back.',
    restore: 'The email that stood here first',
  },
  undo: 'Undo',
  redo: 'Redo',
  switch: { takeBack: 'Take back', putBack: 'Put back' },
  steps: {
    'text-changed': '',
    'writer-chosen': 'Who wrote it',
    'reader-chosen': 'Who reads it',
    'way-chosen': 'What the reader needs',
    'addition-taken-back': 'Take a note back',
    'addition-put-back': 'Put a note back',
    'all-put-back': 'Put all notes back',
    'sense-chosen': 'What a word means',
    'other-added': 'A second text',
    'other-removed': 'The second text taken away',
    'state-replaced': 'Another beginning',
  },

  findings: {
    title: 'What is in the text',
    none: 'Nothing here stands in the reader’s way.',
    falseFriends: 'False friends: talk about these first',
    it: (homes: Homes) => `Words of ${homes.it}`,
    marketing: (homes: Homes) => `Words of ${homes.marketing}`,
    shared: 'Words of both',
    vague: 'Vague words, and the question each one raises',
    unknown: 'Not in the glossary yet',
    unknownHelp:
      'The translator makes up no meaning. Explain these in the text, or agree on them in the jargon swap.',
    toSwap: 'Hand them to the jargon swap',
    offer: (number: number) => count(number, 'word to agree on', 'words to agree on'),
    handed: 'They are in the tray of the jargon swap.',
    is: {
      'short-form': 'a short form that nobody explains',
      quoted: 'in quotation marks',
    } satisfies Record<Summary['unknown'][number]['is'], string>,
    times: (number: number) => (number === 1 ? '' : `${number} times`),
    means: (home: string) => `${home} means`,
    hears: (reader: string) => `${reader} hears`,
    toAsk: 'Ask back',
    open: 'Its page',
    known: 'The reader knows it.',
  },
  behind: {
    outcome: 'Why it matters to the business',
  },
  compare: {
    title: 'Two texts about the same thing',
    differently: 'Both texts use these words and mean different things',
    differentlyNone: 'No word stands in both texts with two meanings.',
    counterparts: 'Two words for about the same thing',
    only: (home: string) => `Only ${home} says`,
  },
};

export type TranslatorMessages = typeof en;
