import { roundWords } from './en-round.ts';

export type RoundWords = typeof roundWords;

const languages: Record<string, RoundWords> = { en: roundWords };

/** The words of the blind round in a language; in English where they are not translated. */
export function roundWordsIn(language: string): RoundWords {
  return languages[language] ?? roundWords;
}
