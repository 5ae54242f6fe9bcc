import { z } from 'zod';
import { minutes, pageFields, reference, sentence, text, wholeNumber } from './fields.ts';

/** The page of a calculator. */
export const toolSchema = z.strictObject({
  ...pageFields,
  /** Place among the tools. */
  order: wholeNumber('the place among the tools', 1, 99),
  /** Folder of the calculator below `src/tools`. */
  tool: text('the folder of the calculator below src/tools, like roi'),
  /** The question the calculator answers. */
  question: sentence('the question the calculator answers'),
  /** How long it takes to fill in with a group. */
  minutes: minutes('how long it takes to fill in'),
  /** The worked example shown first. */
  scenario: reference('scenarios'),
});

export type Tool = z.infer<typeof toolSchema>;
