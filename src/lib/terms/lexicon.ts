import { termLanguageOf } from './languages/index.ts';
import type { TermLanguage } from './languages/language.ts';
import type { TermWords } from './term.ts';
import { fold, foldAccents, readTokens } from './tokens.ts';

/** Terms, ready to be found in texts. Built once, then used for any number of texts. */
export interface Lexicon<Sense extends TermWords> {
  /** By the letters of a spelling, without case, accents and what joins its words. */
  entries: ReadonlyMap<string, readonly Entry<Sense>[]>;
  /** The letters of the first words of longer spellings: where reading on may find one. */
  prefixes: ReadonlySet<string>;
  /** Letters of the longest spelling. */
  longest: number;
  /** The place of a sense among the terms that the lexicon was built from. */
  places: ReadonlyMap<Sense, number>;
}

/** One spelling of a sense, or of a phrase in which its word means something else. */
export interface Entry<Sense> {
  sense: Sense;
  isGuard: boolean;
  /** After how many letters one word ends and the next begins. */
  boundaries: readonly number[];
  /** The letters in the only case that counts. */
  exact?: string;
}

/**
 * `language` is the code of the language that the terms are in; it decides which forms of a word are
 * found besides the ones written here.
 */
export function buildLexicon<Sense extends TermWords>(
  terms: readonly Sense[],
  language: string,
): Lexicon<Sense> {
  const forms = termLanguageOf(language);
  const entries = new Map<string, Entry<Sense>[]>();
  const prefixes = new Set<string>();
  let longest = 0;
  const add = (entry: Entry<Sense>, letters: string) => {
    if (letters === '') return;
    const others = entries.get(letters) ?? [];
    if (!others.some((other) => isSame(other, entry))) entries.set(letters, [...others, entry]);
    for (const boundary of entry.boundaries) prefixes.add(letters.slice(0, boundary));
    longest = Math.max(longest, letters.length);
  };
  for (const sense of terms) {
    for (const spelling of spellingsOf(sense))
      for (const form of formsOf(spelling, sense, forms))
        add({ sense, isGuard: false, ...form.entry }, form.letters);
    for (const phrase of sense.never ?? [])
      for (const form of formsOf(phrase, {}, forms))
        add({ sense, isGuard: true, ...form.entry }, form.letters);
  }
  return { entries, prefixes, longest, places: new Map(terms.map((term, at) => [term, at])) };
}

/** Every way a term is written in the glossary. */
export const spellingsOf = ({ title, acronym, variants = [] }: TermWords): string[] => [
  ...new Set([title, ...(acronym ? [acronym] : []), ...variants]),
];

/** What two spellings have in common when a text cannot tell them apart. */
export const lettersOf = (spelling: string): string => readTokens(spelling).folded.join('');

interface Form {
  letters: string;
  entry: Pick<Entry<unknown>, 'boundaries' | 'exact'>;
}

function formsOf(
  spelling: string,
  { isVerb = false, exactCase = false }: Pick<TermWords, 'isVerb' | 'exactCase'>,
  language: TermLanguage,
): Form[] {
  const { folded, starts, ends } = readTokens(spelling);
  if (folded.length === 0) return [];
  const written = starts.map((start, at) => foldAccents(spelling.slice(start, ends[at])));
  const isExact = exactCase && (folded.length === 1 || isShortForm(spelling));
  const inflected = isShortForm(written.at(-1) ?? '')
    ? [folded, folded.with(-1, `${folded.at(-1)}s`)]
    : language.inflect(folded, isVerb);
  return inflected.map((words) => ({
    letters: words.join(''),
    entry: {
      boundaries: boundariesOf(words),
      ...(isExact ? { exact: inCaseOf(written, words) } : {}),
    },
  }));
}

/** Capitals beyond the first letter, as in `API` and `SaaS`. */
const isShortForm = (word: string) => /\S\p{Lu}/u.test(word);

/** Inflected words in the case of the words they come from. */
const inCaseOf = (written: readonly string[], words: readonly string[]) =>
  words
    .map((word, at) => {
      const model = written[at] ?? '';
      return fold(model) === word.slice(0, model.length)
        ? model + word.slice(model.length)
        : (model.charAt(0) === model.charAt(0).toUpperCase()
            ? word.charAt(0).toUpperCase()
            : word.charAt(0)) + word.slice(1);
    })
    .join('');

function boundariesOf(words: readonly string[]): number[] {
  let letters = 0;
  return words.slice(0, -1).map((word) => (letters += word.length));
}

const isSame = <Sense>(one: Entry<Sense>, other: Entry<Sense>) =>
  one.sense === other.sense &&
  one.isGuard === other.isGuard &&
  one.exact === other.exact &&
  one.boundaries.join() === other.boundaries.join();
