export interface Reading {
  sentences: number;
  words: number;
  /** Flesch-Kincaid grade: the year of an American school that reads it with ease. */
  grade: number;
  /** Words a sentence, on average. */
  length: number;
}

/**
 * How hard sentences, each a list of words, are to read: 0.39 × words a sentence + 11.8 × syllables
 * a word - 15.59. Kincaid et al., *Derivation of New Readability Formulas* (1975). Syllables are
 * counted by the vowels of English. No sentences have the grade 0.
 */
export function readingOf(sentences: readonly (readonly string[])[]): Reading {
  const words = sentences.flat();
  if (sentences.length === 0 || words.length === 0)
    return { sentences: 0, words: 0, grade: 0, length: 0 };
  const length = words.length / sentences.length;
  const perWord = words.reduce((sum, word) => sum + countSyllables(word), 0) / words.length;
  return {
    sentences: sentences.length,
    words: words.length,
    grade: 0.39 * length + 11.8 * perWord - 15.59,
    length,
  };
}

/** The words of a text; a number counts as one. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text; a line break ends one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

// A site says the same few thousand words over and over.
const syllables = new Map<string, number>();

/** At least 1. A final e is silent, but not after l; short forms in capitals are spoken letter by letter. */
export function countSyllables(word: string): number {
  const known = syllables.get(word);
  if (known !== undefined) return known;
  const count = countNewWord(word);
  syllables.set(word, count);
  return count;
}

function countNewWord(word: string): number {
  if (/^\p{Lu}{2,}s?$/u.test(word)) return word.replace(/s$/, '').length;
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters
    .replace(/(?:[^laeiouy]|ed|[^laeiouy]es)$/, (end) =>
      /^(?:ed|.es)$/.test(end) ? end.slice(0, -2) : end,
    )
    .replace(/([^l])e$/, '$1')
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
