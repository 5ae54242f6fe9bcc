import type { Addition } from '../model/translate.ts';

/** Every word that an exported translation holds besides its own. */
export interface ExportWords {
  /** Says who added what stands in brackets, or behind an arrow. */
  aboutNotes: (reader: string) => string;
  aboutLines: (reader: string) => string;
  /** Said where a line is a model with numbers of its own. */
  aboutModels: string;
  /** What stands before a line: whose word it is about, and what it says of it. */
  line: Record<Exclude<Addition['of'], 'meaning'>, (term: string) => string>;
  falseFriends: string;
  words: string;
  questions: string;
  /** Two meanings of one word, each with whose it is. */
  bothMean: (first: string, firstMeans: string, second: string, secondMeans: string) => string;
}
