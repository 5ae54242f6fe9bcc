import { z } from 'zod';
import { listOf, pageFields, references, roles, sentence, text, wholeNumber } from './fields.ts';

/** A step of the four-step process for adopting marketing technology. */
export const stepSchema = z.strictObject({
  ...pageFields,
  /** Place in the process. */
  number: wholeNumber('the place in the four-step process', 1, 4),
  /** What is true afterwards that was not before. */
  goal: sentence('the goal of the step'),
  /** When the step can start. */
  entry: listOf('what must be so before the step starts', text('one condition'), 1),
  /** When the step is done. */
  exit: listOf('what must be so before the step is done', text('one condition'), 1),
  roles: roles('what each brings'),
  /** What exists afterwards, on paper or in a file. */
  artifacts: listOf('what comes out of the step', text('one artifact'), 1),
  checklist: listOf('things to tick off', text('one thing to tick off'), 3),
  workshops: references('workshops'),
  practices: references('practices'),
  tools: references('tools'),
});

export type Step = z.infer<typeof stepSchema>;
