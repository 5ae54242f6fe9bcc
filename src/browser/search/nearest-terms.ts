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

/**
 * Whether what was found is what was typed. A word that no page has is cut by the index until one
 * fits, so that `uptme` finds every `up`: then no title and no marked word begins like it.
 */
export function isMeant(text: string, pages: { title: string; excerpt: string }[]): boolean {
  const typed = splitWords(text);
  if (typed.length === 0 || pages.length === 0) return true;
  const found = pages.flatMap(({ title, excerpt }) => [
    ...splitWords(title),
    ...[...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].flatMap(([, word = '']) => splitWords(word)),
  ]);
  return typed.some((word) => found.some((other) => other.startsWith(word.slice(0, 4))));
}

const splitWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
