import type { Home } from '../../../lib/departments.ts';
import type { Summary, TermInText } from '../model/findings.ts';
import type { Segment } from '../model/translate.ts';
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

/** A question under the text, with the word that it clears up. */
export interface Question {
  word: string;
  ask: string;
}

/** What stands below the text in every export: why it was added, and the questions to ask. */
export function notesBelow({ summary, meanings, reader, words }: ExportInput): {
  about: string;
  questions: Question[];
} {
  return { about: words.about(reader), questions: listQuestions(summary, meanings) };
}

function listQuestions(summary: Summary, meanings: ExportInput['meanings']): Question[] {
  const foreign = [
    ...summary.falseFriends,
    ...summary.it,
    ...summary.marketing,
    ...summary.shared,
  ].filter(({ isForeign, isTakenBack }) => isForeign && !isTakenBack);
  return [
    ...foreign.flatMap(({ term }: TermInText) => {
      const ask = meanings.get(term.id)?.ask[0];
      return ask ? [{ word: term.title, ask }] : [];
    }),
    ...summary.vague.map(({ word }) => ({ word: word.title, ask: word.ask })),
  ];
}
