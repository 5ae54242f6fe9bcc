import { z } from 'zod';
import { sentence, text } from './fields.ts';

/** A worked example of a calculator. `state` is checked by that tool's own saved form. */
export const scenarioSchema = z.strictObject({
  title: text('the title of the scenario'),
  summary: sentence('what the scenario is about'),
  /** The situation, as a reader recognises it. */
  story: text('the situation in a few sentences'),
  /** The saved form of the tool: kind, version and state. */
  state: z.record(z.string(), z.unknown(), {
    error: () => 'the saved form of the tool: kind, version and state',
  }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
