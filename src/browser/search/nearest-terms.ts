import { rankNearestNames } from '../../lib/nearest-name.ts';
import type { SearchWords } from '../../lib/search-words.ts';

type Term = SearchWords['terms'][number];

/** Up to five terms whose name, or another word for them, is near what was typed; nearest first. */
export function findNearestTerms(text: string, terms: Term[]): Term[] {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    for (const name of [term.title, ...term.names]) {
      const known = name.toLowerCase();
      if (!byName.has(known)) byName.set(known, term);
    }
  }
  const candidates = [text, ...text.split(/\s+/).filter((word) => word.length > 3)];
  const near = candidates.flatMap((candidate) => rankNearestNames(candidate, byName.keys(), 5));
  const found = new Set(near.flatMap((name) => byName.get(name) ?? []));
  return [...found].slice(0, 5);
}
