import { departments, homes } from '../../../lib/departments.ts';
import { isDay } from '../../../lib/is-day.ts';
import {
  both,
  exactly,
  group,
  list,
  oneOf,
  optional,
  type Shape,
  such,
  text,
} from '../../../lib/json-shape.ts';
import { relations, themes } from '../../../lib/terms/term.ts';
import { type EntryText, entryTexts, most, stages } from './types.ts';

// What is expected completes "<field> is <what was found>. Write ...".

const id = text('up to 60 small letters, digits and hyphens, like launch', (name) =>
  /^[a-z0-9-]{1,60}$/.test(name),
);

const written = (what: string) =>
  text(`${what} in at most ${most.text} characters`, (found) => found.length <= most.text);

const entryShapes = Object.fromEntries(
  entryTexts.map((name) => [name, optional(written('a text of the entry'))]),
) as Record<EntryText, Shape>;

const word = group(
  {
    id,
    word: text(
      `the word, in at most ${most.word} characters`,
      (found) => found.trim() !== '' && found.length <= most.word,
    ),
    stage: oneOf(stages),
    it: optional(written('what IT means by it')),
    marketing: optional(written('what marketing means by it')),
    handedIn: optional(list(oneOf(departments), 'a list of it and marketing')),
    entry: optional(
      group(
        {
          ...entryShapes,
          relation: optional(oneOf(relations)),
          theme: optional(oneOf(themes)),
          home: optional(oneOf(homes)),
        },
        [...entryTexts, 'relation', 'theme and home'].join(', '),
      ),
    ),
    term: optional(
      group(
        {
          id: text('the file name of the page in the glossary, without its ending', (name) =>
            /^[a-z0-9-]+$/.test(name),
          ),
          title: text('the title that the glossary gives it'),
        },
        'id and title',
      ),
    ),
    agreed: optional(text('the day of the agreement, like 2026-11-27', isDay)),
  },
  'id, word, stage and, where needed, it, marketing, handedIn, entry, term and agreed',
);

/** What a saved swap looks like. */
export const savedShape = (version: number): Shape =>
  group(
    {
      kind: exactly('jargon-swap'),
      version: exactly(version),
      state: group(
        {
          words: both(
            list(word, 'a list of words; [] is an empty one'),
            such(
              `at most ${most.words} words`,
              (words) => (words as unknown[]).length <= most.words,
            ),
          ),
        },
        'words',
      ),
    },
    'kind, version and state',
  );
