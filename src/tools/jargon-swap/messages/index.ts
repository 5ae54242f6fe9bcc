import { en } from './en.ts';

export type SwapMessages = typeof en;

const languages: Record<string, SwapMessages> = { en };

/** The tool's words in a language; in English where they are not translated. */
export function messagesIn(language: string): SwapMessages {
  return languages[language] ?? en;
}
