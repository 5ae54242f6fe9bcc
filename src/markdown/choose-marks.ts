import type { Term } from '../lib/terms/term.ts';

/** A place of the page where a term stands, or a link that an author has set to its page. */
export interface Use {
  kind: 'word' | 'link';
  start: number;
  end: number;
  senses: readonly Term[];
  /** The part of the page between two headings. */
  section: number;
}

/** So that prose stays prose. */
const mostOnPage = 6;
const mostInSection = 3;
const wordsPerMark = 20;

/**
 * Which uses are marked: what an author has linked, then false friends, then words of one trade, then
 * words that both share. In each section the first use of a word counts; further uses are kept when
 * their word is marked at all. A word with the same meaning for both is marked only where it is
 * linked. `words` has the number of words of each section.
 */
export function chooseMarks(
  uses: readonly Use[],
  words: ReadonlyMap<number, number>,
): { use: Use; isFirst: boolean }[] {
  const worthy = uses.filter((use) => weightOf(use) > 0);
  const chosen = chooseWords(worthy);
  const firsts = new Set<Use>();
  for (const [section, found] of Map.groupBy(worthy, (use) => use.section)) {
    const most = Math.min(mostInSection, Math.ceil((words.get(section) ?? 0) / wordsPerMark));
    const seen = new Set<string>();
    let marked = 0;
    for (const use of byWeight(found)) {
      const key = keyOf(use);
      if (!chosen.has(key) || (use.kind === 'word' && (seen.has(key) || marked === most))) continue;
      firsts.add(use);
      seen.add(key);
      if (use.kind === 'word') marked += 1;
    }
  }
  const shown = new Set([...firsts].map(keyOf));
  return worthy
    .filter((use) => shown.has(keyOf(use)))
    .map((use) => ({ use, isFirst: firsts.has(use) }));
}

/** What a word is counted by: a word with several senses is another word than each of them. */
export const keyOf = ({ senses }: Use): string => senses.map(({ id }) => id).join(' ');

/** The words that the page marks at all. */
function chooseWords(uses: readonly Use[]): Set<string> {
  const words = new Set<string>();
  for (const use of byWeight(uses)) if (words.size < mostOnPage) words.add(keyOf(use));
  return words;
}

/** The weightiest first; of two alike, the earlier one. */
const byWeight = (uses: readonly Use[]) =>
  uses.toSorted((one, other) => weightOf(other) - weightOf(one) || one.start - other.start);

function weightOf({ kind, senses }: Use): number {
  if (kind === 'link') return 4;
  if (senses.some(({ relation }) => relation === 'false-friend')) return 3;
  if (senses.some(({ home }) => home !== 'shared')) return 2;
  return senses.some(({ relation }) => relation !== 'same') ? 1 : 0;
}
