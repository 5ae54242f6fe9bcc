import type { Department, Home } from '../../../lib/departments.ts';
import type { Relation, Theme } from '../../../lib/terms/term.ts';

/** How far a word has come: each side writes alone, both look, both agree on an entry. */
export const stages = ['writing', 'revealed', 'agreed'] as const;
export type Stage = (typeof stages)[number];

/** What one side means by a word. */
export interface Answer {
  text: string;
  /** Handed in: out of sight until the word is revealed. Without a text, the side does not use the word. */
  isIn: boolean;
}

/** The texts of an entry, by their names in a file of the glossary, in the order of the form. */
export const entryTexts = [
  'summary',
  'it',
  'inShort.it',
  'hears.it',
  'examples.it',
  'marketing',
  'inShort.marketing',
  'hears.marketing',
  'examples.marketing',
  'sayInstead',
  'ask.1',
  'ask.2',
  'outcome',
] as const;
export type EntryText = (typeof entryTexts)[number];

/** What the room decides about an entry, by its name in a file of the glossary. */
export interface Choices {
  relation: Relation;
  theme: Theme;
  home: Home;
}
export type EntryChoice = keyof Choices;
export type EntryField = EntryText | EntryChoice;

/** An entry as far as it is written. */
export type Entry = { [Text in EntryText]?: string } & Partial<Choices>;

/** The page of the glossary that a word has already. */
export interface KnownTerm {
  id: string;
  title: string;
}

export interface SwapWord {
  id: string;
  /** As somebody typed it. */
  word: string;
  stage: Stage;
  answers: Record<Department, Answer>;
  entry: Entry;
  /** Set when both agree. */
  term?: KnownTerm;
  /** The day of the agreement, `YYYY-MM-DD`. */
  agreed?: string;
}

export interface SwapState {
  words: SwapWord[];
}

export const most = {
  words: 60,
  /** Characters of a word, as the title of a page. */
  word: 80,
  /** Characters of a text that is being written; what an entry may have is in `entry-problems.ts`. */
  text: 2000,
} as const;
