import { exportWords, filesWords } from './en-export.ts';

export type ExportMessages = typeof exportWords;
export type FilesWords = typeof filesWords;

const exports: Record<string, ExportMessages> = { en: exportWords };
const files: Record<string, FilesWords> = { en: filesWords };

/** The words of exported files in a language; in English where they are not translated. */
export function exportWordsIn(language: string): ExportMessages {
  return exports[language] ?? exportWords;
}

/** The words of the panel that offers the files; in English where they are not translated. */
export function filesWordsIn(language: string): FilesWords {
  return files[language] ?? filesWords;
}
