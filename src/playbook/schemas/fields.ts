import { z } from 'zod';
import type { CollectionName } from '../collections.ts';

/**
 * The kinds of field a page can have. Every schema is built from these, so that a mistake in any
 * field is answered the same way: the error message of a field says what to write instead, and
 * `problems/words.ts` puts the name of the field and what was found in front of it.
 */

const error = (expected: string) => () => expected;

/** Plain text of one or more sentences. `example` is shown to an editor who left it out. */
export const text = (what: string) =>
  z
    .string({ error: error(what) })
    .trim()
    .min(1, { error: error(what) });

/** A few words that are set into a sentence: no full stop at their end. */
export const phrase = (what: string, longest: number) =>
  text(what)
    .regex(/[^.!]$/u, { error: error(`${what}, without a full stop`) })
    .max(longest, { error: error(`${what} in at most ${longest} characters`) });

/** One sentence that ends in a full stop, question mark or closing quotation mark. */
export const sentence = (what: string, longest = 220) =>
  z
    .string({ error: error(`${what}, as one sentence`) })
    .trim()
    .regex(/[.?!…”"']$/u, { error: error(`${what}, as one sentence that ends in a full stop`) })
    .max(longest, { error: error(`${what} in at most ${longest} characters`) });

/** A whole number within a range, both ends included. */
export const wholeNumber = (what: string, from: number, to: number) => {
  const expected = `${what}, a whole number from ${from} to ${to}`;
  return z
    .int({ error: error(expected) })
    .min(from, { error: error(expected) })
    .max(to, { error: error(expected) });
};

export const minutes = (what: string, from = 1, to = 600) =>
  wholeNumber(`${what} in minutes`, from, to);

/** One of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
  what: string,
  words: Words,
) => z.enum(words, { error: error(`${what}, one of: ${words.join(', ')}`) });

export const yesOrNo = (what: string) => z.boolean({ error: error(`true or false: ${what}`) });

/** A list. `what` names the whole of it; the items speak for themselves. */
export const listOf = <Item extends z.ZodType>(what: string, item: Item, fewest = 0) => {
  const expected = `${what}, as a list${fewest > 0 ? ` of at least ${fewest}` : ''}`;
  return z.array(item, { error: error(expected) }).min(fewest, { error: error(expected) });
};

export const group = <Shape extends z.ZodRawShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? what : undefined),
  });

/** A day written YYYY-MM-DD. YAML reads an unquoted day as text in the core schema, which is what we want. */
export const day = (what: string) =>
  z.iso.date({ error: error(`${what} as a day, like 2026-11-22`) });

export const webAddress = (what: string) =>
  z.url({
    protocol: /^https?$/,
    error: error(`${what}, a full address that starts with https://`),
  });

/** Six-digit color such as `#1f5fd6`. */
export const color = (what: string) =>
  z
    .string({ error: error(`${what} as a color, like "#1f5fd6" in quotation marks`) })
    .regex(/^#[0-9a-f]{6}$/i, {
      error: error(`${what} as a color of six digits, like "#1f5fd6" in quotation marks`),
    });

/** What a reference points at: a collection of pages, or a source named in `site.yaml`. */
export type ReferenceTarget = CollectionName | 'sources';

/** Which schema is a reference, and to what. Read by `references.ts`. */
export const referenceTargets = z.registry<{ target: ReferenceTarget }>();

/** The file name, without its ending, of a page in another collection. */
export const reference = (target: ReferenceTarget) => {
  const field = text(`the file name, without its ending, of one of the ${target}`);
  referenceTargets.add(field, { target });
  return field;
};

export const references = (target: ReferenceTarget) =>
  listOf(`file names, without their endings, of ${target}`, reference(target)).default([]);

/** What IT, marketing and both together have to do with a thing. */
export const roles = (what: string) =>
  group(`${what}: it, marketing and both`, {
    it: listOf(`${what} of IT`, text('one task of IT'), 1),
    marketing: listOf(`${what} of marketing`, text('one task of marketing'), 1),
    both: listOf(`${what} of both`, text('one task of both')).default([]),
  });

/** What every page has. */
export const pageFields = {
  /** Sentence case, unique in its language. */
  title: text('the title of the page').max(80, {
    error: error('a title of at most 80 characters'),
  }),
  /** Shown in lists, in search results and to search engines. */
  summary: sentence('what the page is about'),
  /** Words that people search by and that the page does not use. */
  aliases: listOf('words that people search by', text('a word or a phrase')).default([]),
  /** Keys of `sources` in `site.yaml`. */
  sources: references('sources'),
  /** The person or role who answers for the page. */
  owner: text('who answers for the page').optional(),
  /** The day somebody last read the page and found it right. */
  reviewed: day('the last review').optional(),
};
