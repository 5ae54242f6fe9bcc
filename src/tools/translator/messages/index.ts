import { en, type TranslatorMessages } from './en.ts';

export type { TranslatorMessages };

const languages: Readonly<Record<string, TranslatorMessages>> = { en };

/** The words in a language, or English where there are none yet. */
export const messagesIn = (language: string): TranslatorMessages => languages[language] ?? en;
