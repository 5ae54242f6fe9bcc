/**
 * Tells whether a place stands in a line that is written in capitals, where capitals say nothing. A
 * list of short forms with commas, slashes or columns between them is not such a line. Places are
 * asked for in their order.
 */
export function findShoutedLines(text: string): (index: number) => boolean {
  let end = -1;
  let isShouted = false;
  return (index) => {
    if (index < end) return isShouted;
    const start = text.lastIndexOf('\n', index - 1) + 1;
    const next = text.indexOf('\n', index);
    // A text without line breaks is judged piece by piece.
    const from = Math.max(start, index - reach);
    end = Math.min(next < 0 ? text.length : next, index + reach);
    isShouted = isInCapitals(text.slice(from, end));
    return isShouted;
  };
}

/** In characters, before a place and after it. */
const reach = 200;

function isInCapitals(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  const capitals = line.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
  const listed = line.match(/(?<!\p{L})\p{Lu}{2,}(?=\s*[,;/|\t])/gu) ?? [];
  return (
    words.length >= 4 && capitals.length > words.length / 2 && listed.length < capitals.length / 2
  );
}
