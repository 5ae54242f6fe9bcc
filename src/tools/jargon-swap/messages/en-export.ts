import type { Home } from '../../../lib/departments.ts';
import type { Relation } from '../../../lib/terms/term.ts';

type Homes = Record<Home, string>;

/** Every word of the files that the jargon swap gives out, in English. */
export const exportWords = {
  asOf: (day: string) => `Agreed words as of ${day}`,
  means: (side: string) => `${side} means`,
  hears: (side: string) => `${side} hears`,
  says: (side: string) => `${side} says`,
  sayInstead: 'Say instead',
  ask: 'Ask',
  outcome: 'What depends on it',
  relations: {
    same: () => 'Both mean the same.',
    close: () => 'Both mean nearly the same.',
    broader: ({ it, marketing }) => `${it} means more by it than ${marketing}.`,
    narrower: ({ it, marketing }) => `${marketing} means more by it than ${it}.`,
    none: () => 'Only one side uses the word.',
    'false-friend': () => 'Each side means something else.',
  } satisfies Record<Relation, (homes: Homes) => string>,
};

/** The words of the panel that offers the files. */
export const filesWords = {
  means:
    'Agreed words become pages of your playbook’s glossary. They count on this device at once, in every tool that knows words.',
  none: 'No word is agreed yet. Reveal a word, write its entry together and press “We agree”.',
  loading: 'Loading the glossary …',
  withoutGlossary:
    'The glossary could not be loaded. The files hold every field, also where the glossary has the word already.',
  zip: {
    save: 'All agreed words as files (.zip)',
    means: (folder: string) =>
      `One file for each word, in the folder ${folder}. Unpack it at the top of your playbook’s repository.`,
  },
  markdown: {
    save: 'Markdown (.md)',
    means: 'All agreed words as text, for a wiki or a message.',
  },
  print: {
    save: 'Print the agreed words',
    means: 'A page to hang up, or to save as a PDF.',
  },
  each: 'One word at a time',
  save: (word: string) => `Save ${word}`,
  asFile: 'Save its file',
  asFileOf: (word: string) => `of ${word}`,
  isNew: 'A new page of the glossary.',
  isPatch:
    'The glossary has this word. The file holds only what differs. If content/org has a file of this name already, add these lines to it.',
  open: {
    filled: 'Open as a change in the repository',
    empty: 'Open a new file in the repository',
  },
  openMeans: {
    filled: 'The page that opens has the file in it. You look at it and send it off.',
    empty: 'The page that opens has the name of the file. Copy the text here and paste it there.',
  },
  copy: 'Copy its text',
  copied: (word: string) => `The text of ${word} is copied.`,
  notCopied: 'The browser did not copy it. Save the file instead.',
  failed: 'This file could not be made. Check the connection, then try again.',
};
