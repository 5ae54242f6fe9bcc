/**
 * Where sentences end, before the space that follows, in order. A line break ends one as well,
 * unless a mail program has only folded a long line there.
 */
export function findSentenceEnds(text: string): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ index, segment }) => index + segment.trimEnd().length)
    .filter((end) => !isFold(text, end));
}

/** Mail programs fold lines at 72 to 100 characters; a long next word may leave fewer, a long last one more. */
const foldedLine = { shortest: 50, longest: 120 };

/** Whether the sentence goes on in the next line: it has no end here, and no list goes on there. */
function isFold(text: string, end: number): boolean {
  const lineBreak = /[ \t]*\r?\n[ \t]*(?!\d+[.)])[\p{L}\p{N}(“"]/uy;
  lineBreak.lastIndex = end;
  if (!lineBreak.test(text) || /[.!?:;…]/.test(text.charAt(end - 1))) return false;
  const length = end - text.lastIndexOf('\n', end - 1) - 1;
  return length >= foldedLine.shortest && length <= foldedLine.longest;
}
