import { termLanguageOf } from '../../../src/lib/terms/languages/index.ts';
import type { TermWords } from '../../../src/lib/terms/term.ts';

/**
 * The same search with nothing clever in it: every form of every term is a regular expression, tried
 * at every place of the text. Shares with the real one only the tables of inflected forms.
 */
export function findNaively(text: string, terms: readonly TermWords[], language: string) {
  const hits = terms.flatMap((term, index) => {
    const spellings = [
      term.title,
      ...(term.acronym ? [term.acronym] : []),
      ...(term.variants ?? []),
    ];
    const guards = (term.never ?? []).flatMap((phrase) => placesOf(text, phrase, {}, language));
    return spellings
      .flatMap((spelling) => placesOf(text, spelling, term, language))
      .filter(([start, end]) => !guards.some(([from, to]) => from <= start && to >= end))
      .map(([start, end]) => ({ start, end, index }));
  });
  const found: [number, number, number[]][] = [];
  let from = 0;
  for (const { start } of hits.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    const here = hits.filter((hit) => hit.start === start);
    const end = Math.max(...here.map((hit) => hit.end));
    const senses = new Set(here.filter((hit) => hit.end === end).map(({ index }) => index));
    found.push([start, end, [...senses].toSorted((a, b) => a - b)]);
    from = end;
  }
  return found;
}

const hyphen = '(?:[-‐‑–−\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]|[-‐\\u00AD][ \\t]*\\r?\\n[ \\t]*)';
const anyJoint = `(?:${hyphen}|(?!\\s*\\n\\s*\\n)\\s{1,24}|[.'’]|\\s?[/&+]\\s?)?`;

function placesOf(
  text: string,
  spelling: string,
  { isVerb = false, exactCase = false }: Pick<TermWords, 'isVerb' | 'exactCase'>,
  language: string,
): [number, number][] {
  const written = spelling.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const isShort = /\S\p{Lu}/u.test(written.at(-1) ?? '');
  const plain = written.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  const forms = isShort
    ? [plain, plain.with(-1, `${plain.at(-1)}s`)]
    : termLanguageOf(language).inflect(plain, isVerb);
  const isExact = exactCase && (written.length === 1 || /\S\p{Lu}/u.test(spelling));
  return forms.flatMap((form) => {
    const pattern = form
      .map((word) => [...word].map((letter) => `${letter}\\p{M}*`).join(`${hyphen}?`))
      .join(anyJoint);
    const expression = new RegExp(
      `(?<![\\p{L}\\p{N}\\p{M}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`,
      isExact ? 'gu' : 'giu',
    );
    return [...text.normalize('NFC').matchAll(withAccents(expression, form, written, isExact))]
      .map(({ index, 0: hit }): [number, number] => [index, index + hit.length])
      .filter(([start, end]) => !isExact || !isShouted(text, start, end));
  });
}

/** The text has its accents in the letters: é counts as e. Exact forms have the capitals of the spelling. */
function withAccents(
  expression: RegExp,
  form: string[],
  written: string[],
  isExact: boolean,
): RegExp {
  let source = expression.source.replaceAll('e\\p{M}*', '[eé]\\p{M}*');
  if (isExact) {
    const [word = ''] = written;
    const suffix = (form[0] ?? '').slice(word.length);
    const letters = [...word].map((letter) => `${letter}\\p{M}*`).join(`${hyphen}?`);
    source = `(?<![\\p{L}\\p{N}\\p{M}])${letters}${suffix}(?![\\p{L}\\p{N}\\p{M}])`;
  }
  return new RegExp(source, isExact ? 'gu' : 'giu');
}

function isShouted(text: string, start: number, end: number): boolean {
  const words = (part: string) => part.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const around = [...words(text.slice(0, start)).slice(-3), ...words(text.slice(end)).slice(0, 3)];
  return (
    around.length >= 3 &&
    around.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  );
}
