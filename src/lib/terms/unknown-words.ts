import { findShoutedLines } from './shouted-lines.ts';

/** A word that no glossary explains: a short form, or words that the text itself sets in quotation marks. */
export interface UnknownWord {
  start: number;
  end: number;
  word: string;
  is: 'short-form' | 'quoted';
}

/**
 * Short forms that neither the glossary nor the text explains, and words that the text itself sets
 * in quotation marks, in order. Nothing else is guessed at. Lines of capitals hold no short forms.
 * `terms` are the places of known terms, in order.
 */
export function findUnknownWords(
  text: string,
  terms: readonly { start: number; end: number }[],
  everyday: ReadonlySet<string>,
): UnknownWord[] {
  let at = 0;
  const isTerm = ({ start, end }: { start: number; end: number }) => {
    while (at < terms.length && (terms[at]?.end ?? 0) <= start) at += 1;
    return (terms[at]?.start ?? text.length) < end;
  };
  const explained = findExplained(text);
  return [...findShortForms(text), ...findQuoted(text)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((unknown) => !explained.has(unknown.word) && !everyday.has(unknown.word))
    .filter((unknown) => !isTerm(unknown));
}

/**
 * Two to six capitals and digits, also with few small letters between them, and a plural s: `DXP`,
 * `G2M`, `SKUs`, `SaaS`.
 */
function findShortForms(text: string): UnknownWord[] {
  const forms =
    /(?<![\p{L}\p{N}_@.-]|(?<!\p{Lu})\/)((?=[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*\p{Lu}|\p{Lu}\p{N}\p{Lu})[\p{Lu}\p{N}]{2,6}|\p{Lu}\p{Ll}{1,2}\p{Lu})s?(?![\p{L}\p{N}_@])/gu;
  const isShouted = findShoutedLines(text);
  return [...text.matchAll(forms)]
    .filter(({ index }) => !isShouted(index))
    .map(({ index, 0: whole, 1: word = '' }) => ({
      is: 'short-form',
      word,
      start: index,
      end: index + whole.length,
    }));
}

/** One to three words in quotation marks. */
function findQuoted(text: string): UnknownWord[] {
  const quoted = /[“"„«]([\p{L}\p{N}][^“”"„«»\n.!?]{0,38}[\p{L}\p{N}])[”"“»]/gu;
  return [...text.matchAll(quoted)]
    .filter(({ 1: word = '' }) => word.split(/\s+/).length <= 3)
    .map(({ index, 1: word = '' }) => ({
      is: 'quoted',
      word,
      start: index + 1,
      end: index + 1 + word.length,
    }));
}

/** Short forms beside the words they stand for: `customer data platform (CDP)`, `CDP (customer data platform)`. */
function findExplained(text: string): Set<string> {
  const explained = new Set<string>();
  for (const { index, 1: inside = '' } of text.matchAll(/\(([^()\n]{2,80})\)/g)) {
    const before =
      text
        .slice(Math.max(0, index - 90), index)
        .split('\n')
        .at(-1)
        ?.trimEnd() ?? '';
    const form = /([\p{Lu}\p{N}]{2,6})$/u.exec(before)?.[1];
    if (isShortForm(inside) && isShortFor(inside, lastWords(before, 8))) explained.add(inside);
    else if (form && isShortFor(form, inside)) explained.add(form);
  }
  return explained;
}

const isShortForm = (word: string) => /^[\p{Lu}\p{N}]{2,6}$/u.test(word);

const lastWords = (text: string, count: number) => text.split(/\s+/).slice(-count).join(' ');

/** The letters of the short form stand in the phrase in their order, the first at the start of a word. */
function isShortFor(form: string, phrase: string): boolean {
  const letters = phrase.toUpperCase();
  const [first = '', ...rest] = form;
  return letters.split(/[^\p{L}\p{N}]+/u).some((word, index, words) => {
    if (!word.startsWith(first)) return false;
    let left = words.slice(index).join(' ').slice(1);
    return rest.every((letter) => {
      const at = left.indexOf(letter);
      left = left.slice(at + 1);
      return at >= 0;
    });
  });
}
