import type { Term } from '../lib/terms/term.ts';

/** A place of the page where a term stands. */
export interface Use {
  start: number;
  end: number;
  senses: readonly Term[];
  /** The part of the page between two headings. */
  section: number;
  /** How many words that part has. */
  words: number;
}

/** So that prose stays prose. */
const mostOnPage = 8;
const mostInSection = 3;
const wordsPerMark = 20;

/**
 * Which uses are marked: false friends before words of one trade, those before words that both share.
 * In each section the first use of a word counts; further uses are kept when their word is marked at
 * all. A word with the same meaning for both is not marked.
 */
export function chooseMarks(uses: readonly Use[]): { use: Use; isFirst: boolean }[] {
  const worthy = uses.filter((use) => weightOf(use) > 0);
  const chosen = chooseWords(worthy);
  const firsts = new Set<Use>();
  for (const section of Map.groupBy(worthy, (use) => use.section).values()) {
    const seen = new Set<string>();
    const first = section.filter((use) => {
      const key = keyOf(use);
      if (!chosen.has(key) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    const most = Math.min(mostInSection, Math.ceil((section[0]?.words ?? 0) / wordsPerMark));
    for (const use of byWeight(first).slice(0, most)) firsts.add(use);
  }
  const shown = new Set([...firsts].map(keyOf));
  return worthy
    .filter((use) => shown.has(keyOf(use)))
    .map((use) => ({ use, isFirst: firsts.has(use) }));
}

/** The words that the page marks at all. */
function chooseWords(uses: readonly Use[]): Set<string> {
  const first = new Map<string, Use>();
  for (const use of uses) if (!first.has(keyOf(use))) first.set(keyOf(use), use);
  return new Set(
    byWeight([...first.values()])
      .slice(0, mostOnPage)
      .map(keyOf),
  );
}

/** The weightiest first; of two alike, the earlier one. */
const byWeight = (uses: readonly Use[]) =>
  uses.toSorted((one, other) => weightOf(other) - weightOf(one) || one.start - other.start);

function weightOf({ senses }: Use): number {
  if (senses.some(({ relation }) => relation === 'false-friend')) return 3;
  if (senses.some(({ home }) => home !== 'shared')) return 2;
  return senses.some(({ relation }) => relation !== 'same') ? 1 : 0;
}

const keyOf = ({ senses }: Use) => senses.map(({ id }) => id).join(' ');
