import { en } from './more-en.ts';

export type MoreMessages = typeof en;

const languages: Record<string, MoreMessages> = { en };

/** The words that are loaded when they are needed, and those of the page; in English where they are not translated. */
export function moreMessagesIn(language: string): MoreMessages {
  return languages[language] ?? en;
}
