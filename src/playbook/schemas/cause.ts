import { z } from 'zod';
import { group, listOf, pageFields, references, sentence, text, wholeNumber } from './fields.ts';

/** A cause of conflict: how it shows, how to tell it is yours, and what mends it. */
export const causeSchema = z.strictObject({
  ...pageFields,
  /** Place among the causes. */
  order: wholeNumber('the place among the causes', 1, 99),
  /** What hurts today, in the words of someone it happens to. Home and the overview lead in by it. */
  symptoms: group('what each side says: it and marketing', {
    it: listOf('what IT says', sentence('what someone in IT says'), 1),
    marketing: listOf('what marketing says', sentence('what someone in marketing says'), 1),
  }),
  /** Things that can be counted, and the count from which they mean something. */
  signals: listOf(
    'signals that can be counted',
    group('a signal: count and meaning', {
      count: text('what to count'),
      meaning: text('from which number on it means trouble'),
    }),
    2,
  ),
  /** What the cause costs, or how to measure it. */
  cost: text('what the cause costs, with a figure or a way to measure it'),
  /** What mends it, the cheapest first. */
  remedies: group('what mends it: workshops and practices', {
    workshops: references('workshops'),
    practices: references('practices'),
  }),
  /** Steps of the process that prevent it. */
  steps: references('steps'),
});

export type Cause = z.infer<typeof causeSchema>;
