import type { Department } from '../../../lib/departments.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { bothMeanings, isForeign, shortMeaning } from './foreign.ts';
import { type Finding, wordKeyOf } from './read-text.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import type { Knowledge, TranslatorState } from './types.ts';

/** A piece of the translation. Those that are not additions give the text back, letter by letter. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'word'; text: string; finding: Finding; term: Term | undefined; isForeign: boolean }
  | Addition;

/** What the translator puts in: a note after a word, or a line after a sentence. */
export interface Addition {
  kind: 'note' | 'line';
  term: Term;
  text: string;
  /** Where a line comes from: what marketing could say instead, or what IT's matter is good for. */
  of: 'meaning' | 'say-instead' | 'outcome';
}

export type Choices = Pick<TranslatorState, 'by' | 'reader' | 'way' | 'takenBack' | 'senses'> & {
  /** What the organization calls its departments. */
  names: Readonly<Record<Department, string>>;
};

/** The sense of a found word that counts: the chosen one, else the writer's, else the first. */
export function senseOf(
  text: string,
  place: { start: number; end: number; senses: readonly Term[] },
  { by, senses }: Pick<Choices, 'by' | 'senses'>,
): Term | undefined {
  const chosen =
    place.senses.length > 1 ? senses[wordKeyOf(text.slice(place.start, place.end))] : undefined;
  return (
    place.senses.find(({ id }) => id === chosen) ??
    place.senses.find(({ home }) => home === by) ??
    place.senses[0]
  );
}

/**
 * The text with what its reader needs. Each foreign term is explained where it first stands; nothing
 * of the text itself changes. All words come from the glossary.
 */
export function translate(
  text: string,
  findings: readonly Finding[],
  choices: Choices,
  meanings: Knowledge['meanings'],
): Segment[] {
  const segments: Segment[] = [];
  const additions = placeAdditions(text, findings, choices, meanings);
  let at = 0;
  let next = 0;
  const keep = (to: number) => {
    if (to > at) segments.push({ kind: 'text', text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  const add = (to: number) => {
    for (let placed = additions[next]; placed && placed.at <= to; placed = additions[next]) {
      keep(placed.at);
      segments.push(placed.addition);
      next += 1;
    }
  };
  for (const finding of findings) {
    add(finding.start);
    keep(finding.start);
    const term = finding.kind === 'term' ? senseOf(text, finding, choices) : undefined;
    segments.push({
      kind: 'word',
      text: text.slice(finding.start, finding.end),
      finding,
      term,
      isForeign: term ? isForeign(term, choices.by, choices.reader) : finding.kind === 'unknown',
    });
    at = finding.end;
  }
  add(text.length);
  keep(text.length);
  return segments;
}

/** Every addition with its place, in order. */
function placeAdditions(
  text: string,
  findings: readonly Finding[],
  choices: Choices,
  meanings: Knowledge['meanings'],
): { at: number; addition: Addition }[] {
  const done = new Set(choices.takenBack);
  const ends = choices.way === 'act' ? findSentenceEnds(text) : [];
  let sentence = 0;
  return findings.flatMap((finding, index) => {
    const term = finding.kind === 'term' ? senseOf(text, finding, choices) : undefined;
    if (!term || done.has(term.id) || !isForeign(term, choices.by, choices.reader)) return [];
    const addition = additionFor(term, choices, meanings);
    if (!addition) return [];
    done.add(term.id);
    if (addition.kind === 'note') {
      return [{ at: wordEnd(text, finding.end, findings[index + 1]?.start), addition }];
    }
    while (sentence < ends.length && (ends[sentence] ?? 0) < finding.end) sentence += 1;
    return [{ at: ends[sentence] ?? text.length, addition }];
  });
}

/**
 * Where the word ends that a term belongs to: after the ending of a possessive and what hangs on a
 * hyphen, as in `the lead's source` and `API-first`, but before the next finding.
 */
function wordEnd(text: string, end: number, next = text.length): number {
  const rest =
    /(?:[-‐‑][\p{L}\p{N}]{1,30}){0,4}(?:['’]s(?![\p{L}\p{N}])|(?<=s)['’](?![\p{L}\p{N}]))?/uy;
  rest.lastIndex = end;
  rest.test(text);
  return rest.lastIndex > next ? end : Math.max(end, rest.lastIndex);
}

/** What would be added for a term. Nothing where the glossary says nothing. */
export function additionFor(
  term: Term,
  { by, way, names }: Pick<Choices, 'by' | 'way' | 'names'>,
  meanings: Knowledge['meanings'],
): Addition | undefined {
  const meaning = meanings.get(term.id);
  if (way === 'explain') {
    const text = bothMeanings(term, names) ?? shortMeaning(term, by, meaning);
    return text ? { kind: 'note', term, text, of: 'meaning' } : undefined;
  }
  if (!meaning) return undefined;
  // Marketing's goals become steps; IT's matters become what they are good for.
  const isOfBoth = term.home === 'shared' || term.relation === 'false-friend';
  const isGoal = (isOfBoth ? by : term.home) === 'marketing';
  return isGoal
    ? { kind: 'line', term, text: meaning.sayInstead, of: 'say-instead' }
    : { kind: 'line', term, text: meaning.outcome, of: 'outcome' };
}
