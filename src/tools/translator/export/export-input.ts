import type { Home } from '../../../lib/departments.ts';
import type { Summary, TermInText } from '../model/findings.ts';
import type { Addition, Segment } from '../model/translate.ts';
import type { Meaning } from '../model/types.ts';
import type { ExportWords } from './words.ts';

/** What every export needs to know. */
export interface ExportInput {
  segments: readonly Segment[];
  summary: Summary;
  /** By the id of the term. */
  meanings: ReadonlyMap<string, Meaning>;
  /** What people call the reader. */
  reader: string;
  homes: Readonly<Record<Home, string>>;
  /** Language code of the words. */
  language: string;
  title: string;
  words: ExportWords;
}

/** A list under the text. */
export interface Section {
  title: string;
  entries: { word: string; text: string }[];
}

/** What stands below the text in every export: where additions come from, words and questions. */
export interface NotesBelow {
  /** Empty when nothing was added. */
  about: string;
  sections: Section[];
}

export function notesBelow(input: ExportInput): NotesBelow {
  const { summary, words } = input;
  const { falseFriends, it, marketing, shared } = summary;
  const foreign = [...falseFriends, ...it, ...marketing, ...shared].filter(
    (found) => found.isForeign && !found.isTakenBack,
  );
  const sections = [
    { title: words.falseFriends, entries: listFalseFriends(foreign, input) },
    { title: words.words, entries: listWords(foreign, input) },
    { title: words.questions, entries: listQuestions(foreign, input) },
  ];
  return {
    about: sayWhatWasAdded(input),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** What a line is about, as it stands before its text. */
export const startOfLine = ({ of, term }: Addition, words: ExportWords): string =>
  of === 'meaning' ? '' : words.line[of](term.title);

function sayWhatWasAdded({ segments, words, reader }: ExportInput): string {
  const has = (test: (addition: Addition) => boolean) =>
    segments.some((segment) => 'of' in segment && test(segment));
  return [
    has(({ kind }) => kind === 'note') ? words.aboutNotes(reader) : '',
    has(({ kind }) => kind === 'line') ? words.aboutLines(reader) : '',
    has(({ of }) => of === 'say-instead') ? words.aboutModels : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const isFalseFriend = ({ term }: TermInText) => term.relation === 'false-friend';

const listFalseFriends = (foreign: readonly TermInText[], { homes, words }: ExportInput) =>
  foreign.filter(isFalseFriend).flatMap(({ term: { title, inShort } }) => {
    const { it, marketing } = inShort;
    return it && marketing
      ? [{ word: title, text: words.bothMean(homes.it, it, homes.marketing, marketing) }]
      : [];
  });

/** Those that have no note in the text. */
function listWords(foreign: readonly TermInText[], { segments }: ExportInput): Section['entries'] {
  const noted = new Set(segments.flatMap((each) => (each.kind === 'note' ? each.term.id : [])));
  return foreign
    .filter((found) => !isFalseFriend(found) && !noted.has(found.term.id) && found.means !== '')
    .map(({ term, means }) => ({ word: term.title, text: means }));
}

const listQuestions = (foreign: readonly TermInText[], { summary, meanings }: ExportInput) => [
  ...foreign.flatMap(({ term }) => {
    const ask = meanings.get(term.id)?.ask[0];
    return ask ? [{ word: term.title, text: ask }] : [];
  }),
  ...summary.vague.map(({ word, written }) => ({ word: written, text: word.ask })),
];
