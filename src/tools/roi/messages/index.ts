import { en } from './en.ts';

export type RoiMessages = typeof en;

const languages: Record<string, RoiMessages> = { en };

/** The tool's words in a language; in English where they are not translated. */
export function messagesIn(language: string): RoiMessages {
  return languages[language] ?? en;
}
