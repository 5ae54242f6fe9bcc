import { detailWords, en } from './en.ts';

export type RoiMessages = typeof en;
export type DetailWords = typeof detailWords;

const languages: Record<string, RoiMessages> = { en };
const details: Record<string, DetailWords> = { en: detailWords };

/** The tool's words in a language; in English where they are not translated. */
export function messagesIn(language: string): RoiMessages {
  return languages[language] ?? en;
}

/** The words of a line's details. */
export function detailWordsIn(language: string): DetailWords {
  return details[language] ?? detailWords;
}
