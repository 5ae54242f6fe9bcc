/** Distance between the lines of a text, in a drawing's units: its letters are 13 high. */
export const lineHeight = 16;

/** About how wide a text is in the interface's typeface at 13 units; a little more than it is. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

function widthOfLetter(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffef]/.test(letter)) return 13.5;
  if (/[A-Z%@mw\u2013-\u2026\u20a0-\u20bf]/.test(letter)) return 9.4;
  return /[\s.,:;'|!()ijlt-]/.test(letter) ? 4.2 : 7.4;
}

/** Breaks a text between words into lines of a width; what is too much ends in an ellipsis. */
export function wrapWords(text: string, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines);
  return kept.map((line, index) => {
    const isCut = index === mostLines - 1 && lines.length > mostLines;
    return isCut || widthOf(line) > width ? cut(line, width) : line;
  });
}

function cut(line: string, width: number): string {
  const letters = [...line];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * Centers for blocks of the given heights, as near to the wanted centers as can be without
 * overlap, between `top` and `bottom`. Where there is not room for all, they start at the top.
 */
export function keepApart(
  blocks: readonly { wanted: number; height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => wantedOf(a) - wantedOf(b));
  function wantedOf(index: number): number {
    return blocks[index]?.wanted ?? 0;
  }
  // With the heights above it taken off, each block may stand where the one before it stands, or
  // lower: neighbors in the wrong order share their mean place.
  let above = 0;
  const runs: { sum: number; count: number }[] = [];
  const offsets = order.map((index) => {
    const height = blocks[index]?.height ?? 0;
    const offset = above + height / 2;
    above += height;
    let run = { sum: wantedOf(index) - offset, count: 1 };
    for (let last = runs.at(-1); last && last.sum / last.count > run.sum / run.count; ) {
      run = { sum: run.sum + last.sum, count: run.count + last.count };
      runs.pop();
      last = runs.at(-1);
    }
    runs.push(run);
    return offset;
  });
  const places = runs.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const centers: number[] = [];
  for (const [rank, index] of order.entries()) {
    const place = Math.max(top, Math.min(bottom - above, places[rank] ?? 0));
    centers[index] = place + (offsets[rank] ?? 0);
  }
  return centers;
}

/** Coordinates have one decimal. */
export function roundPlace(value: number): number {
  return Math.round(value * 10) / 10;
}
