import { listWords } from './en-list.ts';

export type ListWords = typeof listWords;

const lists: Record<string, ListWords> = { en: listWords };

/** The words of the list in a language; in English where they are not translated. */
export function listWordsIn(language: string): ListWords {
  return lists[language] ?? listWords;
}
