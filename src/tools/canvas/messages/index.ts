import { en } from './en.ts';

export type CanvasMessages = typeof en;

const languages: Record<string, CanvasMessages> = { en };

/** The tool's words in a language; in English where they are not translated. */
export function messagesIn(language: string): CanvasMessages {
  return languages[language] ?? en;
}
