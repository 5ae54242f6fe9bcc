import type { Segment } from '../model/translate.ts';

/** Where the list below tells more about a word: part of an element's id. */
export function findingId(segment: Segment): string | undefined {
  if (segment.kind !== 'word') return undefined;
  const { finding, term } = segment;
  if (finding.kind === 'vague') return 'vague';
  if (finding.kind === 'unknown') return 'unknown';
  return term && termId(term.id);
}

export const termId = (term: string) => `term-${term}`;
