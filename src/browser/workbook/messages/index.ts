import { en } from './en.ts';

export type WorkbookMessages = typeof en;

const languages: Record<string, WorkbookMessages> = { en };

/** The words of the workbook that a tool's page needs at once; in English where they are not translated. */
export function messagesIn(language: string): WorkbookMessages {
  return languages[language] ?? en;
}
