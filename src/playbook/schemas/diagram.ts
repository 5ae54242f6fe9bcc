import { z } from 'zod';
import { text } from './fields.ts';

/**
 * A picture in a text. Its fields are the `<title>` and `<desc>` of the drawing; `{it}` and
 * `{marketing}` in them, as in its words, stand for the names of the departments.
 */
export const diagramSchema = z.strictObject({
  /** Shown below the picture. */
  title: text('the caption, in one line'),
  /** Read to those who cannot see the picture. */
  description: text('what the picture shows, in two to five sentences'),
});
