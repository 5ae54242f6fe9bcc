import { detailWords } from './en-details.ts';

export type DetailWords = typeof detailWords;

const languages: Record<string, DetailWords> = { en: detailWords };

/** The words of an initiative's details in a language; in English where they are not translated. */
export function detailWordsIn(language: string): DetailWords {
  return languages[language] ?? detailWords;
}
