import { z } from 'zod';
import { homes } from '../../lib/departments.ts';
import { relations, themes } from '../../lib/terms/term.ts';
import {
  day,
  group,
  listOf,
  oneOf,
  pageFields,
  phrase,
  references,
  sentence,
  text,
  yesOrNo,
} from './fields.ts';

/** A word in two voices. `title` is the term itself, `summary` its plain meaning. */
export const termSchema = z.strictObject({
  ...pageFields,
  /** The short form, as in "API". */
  acronym: text('the short form of the term').optional(),
  /** Spellings and synonyms that mean exactly this; they are found in texts as the title is. */
  variants: listOf('other spellings and words for the same', text('a spelling')).default([]),
  /** What tells it from another term with the same word: "code" and "press" for two terms "PR". */
  sense: text('what tells the term from another one with the same word').optional(),
  /** The verb is found as well: "launched", "launching". */
  isVerb: yesOrNo('the term is a verb as well').optional(),
  /** The term counts only when written in exactly this case: "IT", never "it". */
  exactCase: yesOrNo('the term counts only when written in exactly this case').optional(),
  /** An everyday word: pages mark it only where their author links it; the translator finds it everywhere. */
  isEveryday: yesOrNo('an everyday word, marked only where an author links it').optional(),
  /** Phrases in which the word means something else: "lead time" for "lead". */
  never: listOf('phrases in which the word means something else', text('a phrase')).default([]),
  theme: oneOf('the theme', themes),
  /** Whose word it is. */
  home: oneOf('whose word it is', homes),
  /** What the word means when that side says it, in a few words that the other side knows. */
  inShort: group('the meaning in a few words: it and marketing', {
    it: phrase('what the word means when IT says it', 80).optional(),
    marketing: phrase('what the word means when marketing says it', 80).optional(),
  }).default({}),
  /** What the word means to each side, in that side's voice. */
  it: sentence('what IT means by the word', 320),
  marketing: sentence('what marketing means by the word', 320),
  /** What each side hears when the other one says the word. */
  hears: group('what each side hears when the other one says it: it and marketing', {
    it: sentence('what IT hears', 240).optional(),
    marketing: sentence('what marketing hears', 240).optional(),
  }).optional(),
  /** The business result it is tied to. */
  outcome: sentence('the business result it is tied to', 320),
  /** How the two meanings relate, seen from IT's to marketing's. */
  relation: oneOf('how the two meanings relate', relations),
  /** Words of the other side that mean about the same. */
  counterparts: references('glossary'),
  /** A sentence to use instead of the bare word. */
  sayInstead: sentence('a sentence to use instead', 320),
  /** Questions that clear up what was meant. */
  ask: listOf('questions that clear it up', sentence('a question'), 1),
  /** The word in use, in each voice. */
  examples: group('an example in each voice: it and marketing', {
    it: sentence('a sentence that someone in IT says', 320),
    marketing: sentence('a sentence that someone in marketing says', 320),
  }),
  /** The day both departments agreed on the entry. */
  agreed: day('the day both agreed').optional(),
  /** The day from which the agreement is looked at again. */
  reviewBy: day('the day to look at it again').optional(),
});

export type Term = z.infer<typeof termSchema>;
