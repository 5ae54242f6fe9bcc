import { z } from 'zod';
import { listOf, pageFields, references, text } from './fields.ts';

/** A standing habit: kept every week or month, not done once. */
export const practiceSchema = z.strictObject({
  ...pageFields,
  /** The situation that calls for it. */
  when: text('the situation that calls for the practice'),
  /** How often, and for how long. */
  cadence: text('how often and for how long, like "Every other Tuesday, 45 minutes"'),
  /** The people it takes, from both sides. */
  who: text('who takes part, from both sides'),
  /** Numbered moves of the first weeks. */
  start: listOf('how to start, move by move', text('one move'), 2),
  /** How it goes wrong, and what to do then. */
  fails: listOf('how it fails and what to do then', text('one way it fails and the answer'), 1),
  /** Causes it works against. */
  causes: references('causes'),
  workshops: references('workshops'),
});

export type Practice = z.infer<typeof practiceSchema>;
