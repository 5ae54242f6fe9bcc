import type { JsonPath } from '../../../lib/json-shape.ts';
import { nameOf, type SavedProblem, show } from '../../../lib/saved-problems.ts';
import { findEntryProblems } from './entry-problems.ts';
import type { SavedSwap, SavedWord } from './saved-form.ts';
import { isSameWord } from './state.ts';

/** What is right field by field and wrong together. */
export function findContradictions({ words }: SavedSwap): SavedProblem[] {
  return words.flatMap((word, index) => {
    const path: JsonPath = ['state', 'words', index];
    return [...findRepeats(word, words.slice(0, index), path), ...findUnagreed(word, path)];
  });
}

function findRepeats(word: SavedWord, earlier: SavedWord[], path: JsonPath): SavedProblem[] {
  const sameId = earlier.findIndex(({ id }) => id === word.id);
  if (sameId >= 0) return [repeat([...path, 'id'], word.id, sameId, 'id', 'an id')];
  const same = earlier.findIndex((other) => isSameWord(other.word, word.word));
  return same >= 0 ? [repeat([...path, 'word'], word.word, same, 'word', 'a word')] : [];
}

const repeat = (path: JsonPath, found: string, other: number, field: string, what: string) => ({
  path,
  message: `${nameOf(path)} is ${show(found)}, and so is ${nameOf(['state', 'words', other, field])}. Write ${what} that no other has.`,
});

/** An agreement has its day, and nothing is missing from what was agreed on. */
function findUnagreed({ stage, agreed, entry = {} }: SavedWord, path: JsonPath): SavedProblem[] {
  if (stage !== 'agreed') return [];
  const at = (field: string) => [...path, field];
  const day = agreed
    ? []
    : [
        {
          path: at('agreed'),
          message: `${nameOf(at('agreed'))} is missing. Write the day of the agreement, like 2026-11-27, or an earlier stage.`,
        },
      ];
  const fields = findEntryProblems(entry).map((problem) => {
    const place = [...path, 'entry', problem.field];
    const is =
      problem.code === 'TOO_LONG' ? `has ${problem.length} characters` : 'is missing or empty';
    const write = problem.code === 'TOO_LONG' ? `${problem.most} at most` : 'it';
    return { path: place, message: `${nameOf(place)} ${is}. Write ${write}, or an earlier stage.` };
  });
  return [...day, ...fields];
}
