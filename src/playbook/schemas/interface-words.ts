import { z } from 'zod';
import { text } from './fields.ts';

/** Words shown on the site. What stands in braces is filled in. */
export const words = text('the words to show');

/** Words that depend on a number, by the plural rules of the language. */
export const plural = z.partialRecord(
  z.enum(['zero', 'one', 'two', 'few', 'many', 'other']),
  words,
  { error: () => 'the words by plural form: one, other and what else the language has' },
);
