import { entryWords } from './en-entry.ts';

export type EntryWords = typeof entryWords;

const languages: Record<string, EntryWords> = { en: entryWords };

/** The words of the entry that a room writes, in a language; in English where they are not translated. */
export function entryWordsIn(language: string): EntryWords {
  return languages[language] ?? entryWords;
}
