import { z } from 'zod';
import { pageFields, wholeNumber } from './fields.ts';

/** A page about the playbook itself: what it is, how to start, how to make it your own. */
export const aboutSchema = z.strictObject({
  ...pageFields,
  /** Place among these pages. */
  order: wholeNumber('the place among the pages about the playbook', 1, 99),
});
