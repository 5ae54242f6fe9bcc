import { isSameWord } from './state.ts';
import { most, type SwapWord } from './types.ts';

/** Words of an offer that are not on the list yet, as many as it has room for. What is no list of words has none. */
export function readOfferedWords(content: unknown, words: readonly SwapWord[]): string[] {
  if (!Array.isArray(content)) return [];
  const added: string[] = [];
  for (const offered of content) {
    if (typeof offered !== 'string') continue;
    const word = offered.trim().slice(0, most.word);
    const isThere = [...words.map((other) => other.word), ...added].some((other) =>
      isSameWord(other, word),
    );
    if (word !== '' && !isThere && words.length + added.length < most.words) added.push(word);
  }
  return added;
}
