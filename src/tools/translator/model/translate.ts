import type { Term } from '../../../lib/terms/term.ts';
import { isForeign, shortMeaning } from './foreign.ts';
import { type Finding, wordKeyOf } from './read-text.ts';
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

export type Choices = Pick<TranslatorState, 'by' | 'reader' | 'way' | 'takenBack' | 'senses'>;

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
  const done = new Set(choices.takenBack);
  const ends = choices.way === 'act' ? sentenceEnds(text) : [];
  let waiting: Addition[] = [];
  let at = 0;
  let nextEnd = 0;
  const keep = (to: number) => {
    for (; nextEnd < ends.length && (ends[nextEnd] ?? 0) <= to; nextEnd += 1) {
      if (waiting.length === 0) continue;
      const end = ends[nextEnd] ?? to;
      if (end < at) continue;
      if (end > at) segments.push({ kind: 'text', text: text.slice(at, end) });
      at = end;
      segments.push(...waiting);
      waiting = [];
    }
    if (to > at) segments.push({ kind: 'text', text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  for (const finding of findings) {
    keep(finding.start);
    const term = finding.kind === 'term' ? senseOf(text, finding, choices) : undefined;
    const isUnknown = finding.kind === 'unknown';
    segments.push({
      kind: 'word',
      text: text.slice(finding.start, finding.end),
      finding,
      term,
      isForeign: term ? isForeign(term, choices.by, choices.reader) : isUnknown,
    });
    at = finding.end;
    if (!term || done.has(term.id) || !isForeign(term, choices.by, choices.reader)) continue;
    const addition = additionFor(term, choices, meanings);
    if (!addition) continue;
    done.add(term.id);
    if (addition.kind === 'note') segments.push(addition);
    else waiting.push(addition);
  }
  keep(text.length);
  return [...segments, ...waiting];
}

/** What would be added for a term. Nothing where the glossary says nothing. */
export function additionFor(
  term: Term,
  { by, way }: Pick<Choices, 'by' | 'way'>,
  meanings: Knowledge['meanings'],
): Addition | undefined {
  const meaning = meanings.get(term.id);
  if (way === 'explain') {
    const text = shortMeaning(term, by, meaning);
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

/** Where sentences end, before the space that follows; a line break ends one as well. */
function sentenceEnds(text: string): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length);
}
