import { z } from 'zod';
import {
  group,
  listOf,
  minutes,
  pageFields,
  reference,
  references,
  sentence,
  text,
  wholeNumber,
} from './fields.ts';

/** One workshop of a program, with its day and what the next one takes from it. */
const stageSchema = group('a stage: day, workshop, why, passesOn', {
  /** Counted from the first day of the program, which is 1; weekends count. */
  day: wholeNumber('the day, counted from the first', 1, 400),
  workshop: reference('workshops'),
  /** When its short form is run here. */
  minutes: minutes('how long its short form takes', 5).optional(),
  /** Why it comes at this point. */
  why: sentence('why it comes at this point', 320),
  /** What is carried from here into the next workshop, and by whom. */
  passesOn: sentence('what is carried into the next workshop, and by whom', 320),
});

/** Workshops in a row, for something that one of them does not mend. */
export const programSchema = z.strictObject({
  ...pageFields,
  /** Place among the programs. */
  order: wholeNumber('the place among the programs', 1, 99),
  /** The situation that calls for it. */
  when: text('the situation that calls for the program'),
  /** The people it takes, from both sides. */
  who: text('who takes part, from both sides'),
  /** What is there at its end. */
  outcome: sentence('what is there at the end'),
  stages: listOf('the workshops in their order', stageSchema, 2),
  /** How it goes wrong, and what to do then. */
  fails: listOf('how it fails and what to do then', text('one way it fails and the answer'), 1),
  /** Habits that keep what was reached. */
  practices: references('practices'),
  causes: references('causes'),
  steps: references('steps'),
});

export type Program = z.infer<typeof programSchema>;
