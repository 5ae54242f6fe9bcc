import { english } from './en.ts';
import type { TermLanguage } from './language.ts';

const languages: Readonly<Record<string, TermLanguage>> = { en: english };

/** In a language without a module, words are found as they are written in the glossary. */
const asWritten: TermLanguage = { inflect: (words) => [[...words]] };

/** `code` is a language code such as `en` or `en-GB`. */
export const termLanguageOf = (code: string): TermLanguage =>
  languages[code.split('-')[0] ?? ''] ?? asWritten;
