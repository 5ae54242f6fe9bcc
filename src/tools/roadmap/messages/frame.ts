import { frameWords } from './en-frame.ts';

export type FrameWords = typeof frameWords;

const languages: Record<string, FrameWords> = { en: frameWords };

/** The words around the initiatives in a language; in English where they are not translated. */
export function frameWordsIn(language: string): FrameWords {
  return languages[language] ?? frameWords;
}
