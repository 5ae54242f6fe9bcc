import { departments } from '../../../lib/departments.ts';
import { finishPhrase, finishQuestion, finishSentence } from '../../../lib/terms/agreed-term.ts';
import { type Entry, type EntryField, type EntryText, entryTexts } from './types.ts';

/** What stands between an entry and its file. */
export type EntryProblem = { field: EntryField } & (
  | { code: 'EMPTY' }
  | { code: 'UNDECIDED' }
  | { code: 'TOO_LONG'; length: number; most: number }
);

/** The longest that a file of the glossary takes: `src/playbook/schemas/term.ts`. */
export const longest: Record<EntryText, number> = {
  summary: 220,
  it: 320,
  marketing: 320,
  'inShort.it': 80,
  'inShort.marketing': 80,
  'hears.it': 240,
  'hears.marketing': 240,
  sayInstead: 320,
  outcome: 320,
  'ask.1': 220,
  'ask.2': 220,
  'examples.it': 320,
  'examples.marketing': 320,
};

/** Everything that an entry lacks, in the order of its fields. */
export function findEntryProblems(entry: Entry): EntryProblem[] {
  const undecided = (['relation', 'home', 'theme'] as const)
    .filter((field) => entry[field] === undefined)
    .map((field) => ({ field, code: 'UNDECIDED' as const }));
  const [relation, ...others] = ['relation', 'home', 'theme'].map((name) =>
    undecided.find(({ field }) => field === name),
  );
  const texts = entryTexts.flatMap((field): EntryProblem[] => {
    const { length } = finishText(field, entry[field] ?? '');
    if (length === 0) return isNeeded(field, entry) ? [{ field, code: 'EMPTY' }] : [];
    const most = longest[field];
    return length > most ? [{ field, code: 'TOO_LONG', length, most }] : [];
  });
  return [relation, ...texts, ...others].filter((problem) => problem !== undefined);
}

/**
 * Whether an entry needs a text. A few words are needed of the side whose word it is; of both where
 * both use it, or hear different things in it.
 */
export function isNeeded(field: EntryText, { relation, home }: Entry): boolean {
  const isFalseFriend = relation === 'false-friend';
  if (field === 'ask.2') return false;
  for (const side of departments) {
    if (field === `hears.${side}`) return isFalseFriend;
    if (field === `inShort.${side}`) return isFalseFriend || home === side || home === 'shared';
  }
  return true;
}

/** A text as the file will have it: on one line, with the stop that it needs. */
export function finishText(field: EntryText, text: string): string {
  if (field.startsWith('inShort.')) return finishPhrase(text);
  return field.startsWith('ask.') ? finishQuestion(text) : finishSentence(text);
}
