import { z } from 'zod';
import { homes } from '../../lib/departments.ts';
import {
  day,
  group,
  listOf,
  oneOf,
  pageFields,
  references,
  sentence,
  text,
  yesOrNo,
} from './fields.ts';

export const relations = ['same', 'close', 'broader', 'narrower', 'none', 'false-friend'] as const;
export const themes = [
  'infrastructure',
  'integration',
  'data-and-identity',
  'security-and-compliance',
  'delivery-and-planning',
  'analytics',
  'advertising',
  'content-and-seo',
  'crm-and-automation',
  'brand-and-experience',
  'finance-and-buying',
] as const;

/** A word in two voices. `title` is the term itself, `summary` its plain meaning. */
export const termSchema = z.strictObject({
  ...pageFields,
  /** The short form, as in "API". */
  acronym: text('the short form of the term').optional(),
  /** The term counts only when written in exactly this case: "IT", never "it". */
  exactCase: yesOrNo('the term counts only when written in exactly this case').optional(),
  /** Phrases in which the word means something else: "lead time" for "lead". */
  never: listOf('phrases in which the word means something else', text('a phrase')).default([]),
  theme: oneOf('the theme', themes),
  /** Whose word it is. */
  home: oneOf('whose word it is', homes),
  /** What the word means to each side, in that side's voice. */
  it: sentence('what IT means by the word', 320),
  marketing: sentence('what marketing means by the word', 320),
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
});

export type Term = z.infer<typeof termSchema>;
