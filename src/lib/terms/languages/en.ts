import { irregularPlurals, irregularVerbs, neverSingular } from './en-irregular.ts';
import type { TermLanguage } from './language.ts';

/**
 * English: a phrase is inflected at its last word, and at its head when a preposition follows
 * (costs per lead). A verb with a particle changes at its first word (rolled back). British
 * spellings count as American ones do.
 */
export const english: TermLanguage = {
  inflect(words, isVerb) {
    const nouns = placesOfNouns(words).reduce<string[][]>(
      (forms, place) => forms.flatMap((form) => formsAt(form, place, numbersOf)),
      [[...words]],
    );
    const verb = placeOfVerb(words);
    const verbs = isVerb ? formsAt([...words], verb, conjugate) : [];
    return [...nouns, ...verbs].flatMap(spellings);
  },
};

const prepositions = new Set('of per to in on for by with at from as and'.split(' '));
const particles = new Set('up out in off back down over on through'.split(' '));

function placesOfNouns(words: readonly string[]): number[] {
  const last = words.length - 1;
  const preposition = words.findIndex((word, at) => at > 0 && at < last && prepositions.has(word));
  return preposition > 0 ? [preposition - 1, last] : [last];
}

const placeOfVerb = (words: readonly string[]) =>
  words.length > 1 && particles.has(words.at(-1) ?? '') ? 0 : words.length - 1;

const formsAt = (words: string[], place: number, formsOf: (word: string) => string[]) =>
  [...new Set(formsOf(words[place] ?? ''))].map((form) => words.with(place, form));

/** Singular and plural, whichever of the two is given. */
function numbersOf(word: string): string[] {
  const known = irregularPlurals.get(word);
  if (known) return [word, ...known];
  if (word.length < 3) return [word, `${word}s`];
  if (neverSingular.has(word)) return [word];
  if (/[^siu]s$/.test(word) && word.length > 3) return [word, ...singularsOf(word)];
  return [word, word.endsWith('sis') ? `${word.slice(0, -2)}es` : addS(word)];
}

/** What may stand before the plural's ending: policies and cookies, batches and caches look alike. */
function singularsOf(word: string): string[] {
  const withoutS = word.slice(0, -1);
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`, withoutS];
  return /(?:[sx]|ch|sh)es$/.test(word) ? [word.slice(0, -2), withoutS] : [withoutS];
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function conjugate(word: string): string[] {
  if (/ing$/.test(word)) return [word];
  const stem = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
  const past = word.endsWith('e')
    ? [`${word}d`]
    : doubled(word).map((base) => (base === word ? `${stem}ed` : `${base}ed`));
  return [word, addS(word), ...(irregularVerbs.get(word) ?? past), ...participles(word)];
}

function participles(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(word)) return [`${word.slice(0, -1)}ing`];
  return doubled(word).map((base) => `${base}ing`);
}

/** A last consonant doubles after a short vowel: always in one syllable, by stress in longer words. */
function doubled(word: string): string[] {
  if (!/[^aeiou][aeiouy][^aeiouwxy]$/.test(word)) return [word];
  const twice = word + word.slice(-1);
  return /[aeiou].*[aeiouy]/.test(word) ? [word, twice] : [twice];
}

/** A form in American and in British spelling. */
function spellings(words: string[]): string[][] {
  const british = words.map((word) =>
    word
      .replace(/(?<=\w{3})iz(?=e|ing|ation)/, 'is')
      .replace(/(?<=anal)yz(?=e|ing)/, 'ys')
      .replace(/^(behavi|col|fav|lab)or/, '$1our')
      .replace(/^(cent)er(s?)$/, '$1re$2')
      .replace(/^(catalog)(s?)$/, '$1ue$2')
      .replace(/^(licen)s(es?)$/, '$1c$2'),
  );
  return british.every((word, at) => word === words[at]) ? [words] : [words, british];
}
