import { findAddresses } from './addresses.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { TermWords } from './term.ts';
import { foldAccents, type Joint, jointBefore, readTokens, type Tokens } from './tokens.ts';

/** A place in a text, in UTF-16 units from `start` up to `end`, and every sense of the word there. */
export interface FoundTerm<Sense> {
  start: number;
  end: number;
  senses: readonly Sense[];
}

/**
 * Finds the terms of a text, leftmost first and the longest of those that start together. Places do
 * not overlap. A possessive's ending is not part of the place; web and mail addresses and names such
 * as `user_id` hold no terms. The work grows with the text, not with the number of terms.
 */
export function findTerms<Sense extends TermWords>(
  text: string,
  lexicon: Lexicon<Sense>,
): FoundTerm<Sense>[] {
  const tokens = readTokens(text);
  const isInAddress = findAddresses(tokens);
  const guards = new Map<Sense, number>();
  const found: FoundTerm<Sense>[] = [];
  let next = 0;
  for (let first = 0; first < tokens.starts.length; first += 1) {
    if (isInAddress(first)) continue;
    const runs = readRuns(tokens, first, lexicon);
    for (const { last, entries } of runs)
      for (const { sense, isGuard } of entries)
        if (isGuard) guards.set(sense, Math.max(last, guards.get(sense) ?? -1));
    if (first < next) continue;
    for (const { last, entries } of runs.reverse()) {
      const senses = sensesOf(entries, (entry) => {
        const isGuarded = (guards.get(entry.sense) ?? -1) >= last;
        return !entry.isGuard && !isGuarded && isInCase(entry, tokens, first, last);
      });
      if (senses.length === 0) continue;
      senses.sort((a, b) => (lexicon.places.get(a) ?? 0) - (lexicon.places.get(b) ?? 0));
      found.push({ start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0, senses });
      next = last + 1;
      break;
    }
  }
  return found;
}

/** Words from one place up to `last` that together are spellings in the lexicon. */
interface Run<Sense> {
  last: number;
  entries: readonly Entry<Sense>[];
}

function readRuns<Sense extends TermWords>(
  tokens: Tokens,
  first: number,
  { entries, prefixes, longest }: Lexicon<Sense>,
): Run<Sense>[] {
  const runs: Run<Sense>[] = [];
  let letters = tokens.folded[first] ?? '';
  const joints: { at: number; joint: Joint }[] = [];
  for (let last = first; letters.length <= longest; last += 1) {
    const here = entries.get(letters)?.filter(({ boundaries }) =>
      // A word that the glossary writes as one may be hyphenated, but not written apart: "as set" is no asset.
      joints.every(({ at, joint }) => joint === 'hyphen' || boundaries.includes(at)),
    );
    if (here && here.length > 0) runs.push({ last, entries: here });
    if (last + 1 >= tokens.starts.length) break;
    const isOpen = prefixes.has(letters);
    if (!isOpen && !isHyphenNext(tokens, last)) break;
    const joint = jointBefore(tokens, last + 1);
    if (joint === 'none' || (joint !== 'hyphen' && !isOpen)) break;
    joints.push({ at: letters.length, joint });
    letters += tokens.folded[last + 1];
  }
  return runs;
}

/** Whether what follows a word can be a hyphen: a letter after a space, the usual case, cannot. */
const isHyphenNext = ({ text, ends }: Tokens, index: number) =>
  !/[\s,.;:!?]/.test(text.charAt(ends[index] ?? 0));

function sensesOf<Sense>(
  entries: readonly Entry<Sense>[],
  counts: (entry: Entry<Sense>) => boolean,
): Sense[] {
  return [...new Set(entries.filter(counts).map(({ sense }) => sense))];
}

/** In a line of capitals, capitals say nothing: "WE NEED IT NOW" does not speak of IT. */
function isInCase({ exact }: Entry<unknown>, tokens: Tokens, first: number, last: number): boolean {
  if (exact === undefined) return true;
  let letters = '';
  for (let at = first; at <= last; at += 1) letters += wordAt(tokens, at);
  if (foldAccents(letters) !== exact) return false;
  const around = [first - 3, first - 2, first - 1, last + 1, last + 2, last + 3]
    .filter((at) => at >= 0 && at < tokens.starts.length)
    .map((at) => wordAt(tokens, at));
  return around.length < 3 || !around.every(isInCapitals);
}

const wordAt = ({ text, starts, ends }: Tokens, at: number) => text.slice(starts[at], ends[at]);

const isInCapitals = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();
