import { type FoundTerm, findTerms } from '../../../lib/terms/find-terms.ts';
import { buildLexicon, type Lexicon, lettersOf } from '../../../lib/terms/lexicon.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { findUnknownWords } from '../../../lib/terms/unknown-words.ts';
import { type Knowledge, longestText, type VagueWord } from './types.ts';

/** What stands at a place of the text. Places are in UTF-16 units, in order, and never overlap. */
export type Finding = { start: number; end: number } & (
  | { kind: 'term'; senses: readonly Term[] }
  | { kind: 'vague'; vague: VagueWord }
  /** A short form that nobody explains, or words that the text itself sets in quotation marks. */
  | { kind: 'unknown'; word: string; is: 'short-form' | 'quoted' }
);

export type TextReading =
  | { kind: 'read'; text: string; findings: readonly Finding[] }
  | { kind: 'too-long'; length: number; longest: number };

/** What texts are searched with: built once for a glossary. */
export interface Searches {
  terms: Lexicon<Term>;
  vague: Lexicon<VagueWord>;
  everyday: ReadonlySet<string>;
}

export const buildSearches = ({
  terms,
  language,
  vague,
  everyday,
}: Pick<Knowledge, 'terms' | 'language' | 'vague' | 'everyday'>): Searches => ({
  terms: buildLexicon(terms, language),
  vague: buildLexicon(vague, language),
  everyday: new Set(everyday),
});

/** Everything in a text that its reader may stumble over. A term at a place comes before anything else there. */
export function readText(text: string, { terms, vague, everyday }: Searches): TextReading {
  if (text.length > longestText) {
    return { kind: 'too-long', length: text.length, longest: longestText };
  }
  const found: Finding[] = findTerms(text, terms).map((place) => ({ kind: 'term', ...place }));
  const vagueWords = findTerms(text, vague).map(
    ({ start, end, senses }: FoundTerm<VagueWord>): Finding => ({
      kind: 'vague',
      start,
      end,
      vague: senses[0] as VagueWord,
    }),
  );
  const known = merge(found, vagueWords);
  const unknown = findUnknownWords(text, found, everyday).map(
    (word): Finding => ({ kind: 'unknown', ...word }),
  );
  return { kind: 'read', text, findings: merge(known, unknown) };
}

/** The second list, where it does not touch what the first one holds; both in order. */
function merge(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  const merged = [...first];
  let at = 0;
  for (const finding of second) {
    while (at < first.length && (first[at]?.end ?? 0) <= finding.start) at += 1;
    const next = first[at];
    if (!next || next.start >= finding.end) merged.push(finding);
  }
  return merged.sort((one, other) => one.start - other.start);
}

/** What a choice between the senses of a word is kept under. */
export const wordKeyOf = (word: string): string => lettersOf(word);
