import type { PageSentence } from './page-sentences.ts';

export interface Repeated {
  sentence: PageSentence;
  /** The sentence of another page that says the same, or nearly the same. */
  other: PageSentence;
  isExact: boolean;
}

/** A sentence of fewer words may stand twice: “Two minutes.” */
const fewestWords = 9;
/** Words in a row by which sentences are found that may be alike: with one change in six words, so many stay. */
const run = 4;
/** Of so many words one may be another. With fewer than two changes, a sentence may well mean something else. */
const wordsToAChange = 6;
const fewestChanges = 2;
/** A run that so many sentences have is a manner of speaking, and would only cost time. */
const mostAlike = 3;

/**
 * Sentences that stand on two pages, word for word or with a word or two changed. Within a page both
 * departments may well be told the same. Takes time linear in the number of sentences.
 */
export function findRepeated(sentences: readonly PageSentence[]): Repeated[] {
  const exact = new Map<string, PageSentence>();
  const byRun = new Map<string, Known[]>();
  return sentences.flatMap((sentence): Repeated[] => {
    if (sentence.words.length < fewestWords) return [];
    const words = sentence.words.map((word) => word.toLowerCase());
    const key = words.join(' ');
    const same = exact.get(key);
    if (same) return isElsewhere(same, sentence) ? [{ sentence, other: same, isExact: true }] : [];
    exact.set(key, sentence);
    const known: Known = { sentence, words, runs: runsOf(words) };
    const other = findNear(known, byRun);
    for (const part of known.runs) {
      const having = byRun.get(part);
      if (!having) byRun.set(part, [known]);
      else if (having.length <= mostAlike) having.push(known);
    }
    return other ? [{ sentence, other, isExact: false }] : [];
  });
}

interface Known {
  sentence: PageSentence;
  words: readonly string[];
  runs: ReadonlySet<string>;
}

const isElsewhere = (one: PageSentence, two: PageSentence) => one.place.file !== two.place.file;

const runsOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' ')));

function findNear(known: Known, byRun: Map<string, Known[]>): PageSentence | undefined {
  const most = Math.floor(known.words.length / wordsToAChange);
  if (most < fewestChanges) return undefined;
  const own = new Set(known.words);
  const others = new Set<Known>();
  for (const part of known.runs) {
    const having = byRun.get(part) ?? [];
    if (having.length > mostAlike) continue;
    for (const other of having) others.add(other);
  }
  for (const other of others) {
    if (!isElsewhere(other.sentence, known.sentence)) continue;
    // Cheaper than counting changes, and enough to tell most sentences apart.
    if (other.words.filter((word) => own.has(word)).length < other.words.length - most) continue;
    if (countChanges(other.words, known.words, most) <= most) return other.sentence;
  }
  return undefined;
}

/** Words to replace, add or leave out to make one sentence the other; anything above `most` may be said of more. */
function countChanges(from: readonly string[], to: readonly string[], most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before = to.map((_, index) => index + 1);
  before.unshift(0);
  for (const [row, word] of from.entries()) {
    const changes = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (before[column] ?? 0) + (word === other ? 0 : 1);
      changes.push(Math.min(replaced, (before[column + 1] ?? 0) + 1, (changes[column] ?? 0) + 1));
    }
    before = changes;
  }
  return before.at(-1) ?? 0;
}
