import type { Addition, Segment } from '../model/translate.ts';

/** A piece of the translation on paper: lines that follow each other stand together. */
export type Piece =
  | Exclude<Segment, Addition>
  | { kind: 'note'; text: string }
  | { kind: 'lines'; lines: Addition[] };

/**
 * The segments as an export sets them. Lines stand on lines of their own, so the space that followed
 * the sentence goes, and so does the line break that would leave a gap.
 */
export function layOut(segments: readonly Segment[]): Piece[] {
  const pieces: Piece[] = [];
  for (const segment of segments) {
    const last = pieces.at(-1);
    if ('of' in segment) {
      if (segment.kind === 'note') pieces.push({ kind: 'note', text: segment.text });
      else if (last?.kind === 'lines') last.lines.push(segment);
      else pieces.push({ kind: 'lines', lines: [segment] });
    } else if (segment.kind === 'text' && last?.kind === 'lines') {
      const text = segment.text.replace(/^[ \t]*(?:\r?\n)?/, '');
      if (text) pieces.push({ kind: 'text', text });
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}
