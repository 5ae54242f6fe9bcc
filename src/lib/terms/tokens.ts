/** The words of a text: runs of letters, digits and the accents that belong to them. */
export interface Tokens {
  text: string;
  /** Where each word starts and ends, in UTF-16 units. */
  starts: number[];
  ends: number[];
  /** Each word without case and accents. */
  folded: string[];
}

/**
 * How two neighboring words are joined. A `mark` stands inside some words, as in `A/B` or `R&D`;
 * a `hyphen` may also be a soft one, or one at the end of a line.
 */
export type Joint = 'space' | 'hyphen' | 'mark' | 'none';

export function readTokens(text: string): Tokens {
  const tokens: Tokens = { text, starts: [], ends: [], folded: [] };
  const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  for (let found = words.exec(text); found; found = words.exec(text)) {
    tokens.starts.push(found.index);
    tokens.ends.push(words.lastIndex);
    tokens.folded.push(fold(found[0]));
  }
  return tokens;
}

/** A word without case, accents and ligatures: `Café` and `CAFE` are the same. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : stripAccents(lower);
}

/** A word without accents and ligatures, in its own case. */
export const foldAccents = (word: string) => (isPlain(word) ? word : stripAccents(word));

// Only the Latin alphabet's accents: in other scripts a mark can make another letter.
const stripAccents = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** How the word before `index` is joined to the word at `index`. */
export function jointBefore({ text, starts, ends }: Tokens, index: number): Joint {
  const from = ends[index - 1] ?? 0;
  const to = starts[index] ?? 0;
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 32) return 'space';
    if (code === 45) return 'hyphen';
  }
  if (to - from > longestGap) return 'none';
  const gap = text.slice(from, to);
  if (/^[-‐‑–−\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]$|^[-‐\u{AD}][ \t]*\r?\n[ \t]*$/u.test(gap))
    return 'hyphen';
  if (/^\s+$/.test(gap)) return /\n\s*\n/.test(gap) ? 'none' : 'space';
  return /^(?:[.'’]|\s?[/&+]\s?)$/.test(gap) ? 'mark' : 'none';
}

/** Longer gaps than this stand between words that have nothing to do with each other. */
const longestGap = 24;
