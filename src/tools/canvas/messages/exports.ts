import { exportWords } from './en-export.ts';

export type ExportMessages = typeof exportWords;

const languages: Record<string, ExportMessages> = { en: exportWords };

/** The words of exported files in a language; in English where they are not translated. */
export function exportWordsIn(language: string): ExportMessages {
  return languages[language] ?? exportWords;
}
