import { findTerms } from '../lib/terms/find-terms.ts';
import type { Lexicon } from '../lib/terms/lexicon.ts';
import type { Term } from '../lib/terms/term.ts';
import { chooseMarks, keyOf, type Use } from './choose-marks.ts';
import { type Prose, type ProseLink, readProse } from './read-prose.ts';

/** What a mark stands for: a term, or all senses of a word that has several. */
export interface MarkedWord {
  /** The number of its note, from 1, in the order of the page. */
  number: number;
  senses: readonly Term[];
}

export interface MarkedPage {
  html: string;
  /** In the order of their numbers. */
  words: MarkedWord[];
}

/** Where the pages of terms are. */
export interface TermAddresses {
  hrefOf(term: Term): string;
  termAt(href: string): Term | undefined;
}

/**
 * Marks the terms in the HTML of a page. The first use in a section is a link to the term's page,
 * `<a class="term" href data-note>`; a link that an author has set to such a page becomes one.
 * Further uses of the same words are `<a data-note>` without an address, which a script may turn
 * into links. Nothing else of the HTML changes.
 */
export function markTerms(
  html: string,
  lexicon: Lexicon<Term>,
  { hrefOf, termAt }: TermAddresses,
): MarkedPage {
  const prose = readProse(html);
  const uses = prose.flatMap((found): Use[] => {
    const { start, section } = found;
    if (found.kind === 'link') {
      const term = termAt(found.href);
      const end = start + '<a'.length;
      return term ? [{ kind: 'link', start, end, senses: [term], section }] : [];
    }
    return findTerms(found.text, lexicon).map((place) => ({
      kind: 'word',
      start: start + place.start,
      end: start + place.end,
      senses: place.senses,
      section,
    }));
  });
  const words: MarkedWord[] = [];
  const numbers = new Map<string, number>();
  let marked = '';
  let at = 0;
  for (const { use, isFirst } of chooseMarks(uses, countWords(prose))) {
    const key = keyOf(use);
    const number = numbers.get(key) ?? words.length + 1;
    if (!numbers.has(key)) {
      numbers.set(key, number);
      words.push({ number, senses: use.senses });
    }
    const before = html.slice(at, use.start);
    const text = html.slice(use.start, use.end);
    at = use.end;
    if (use.kind === 'link') {
      marked += `${before}${text} class="term" data-note="${number}"`;
      continue;
    }
    const [sense] = use.senses;
    const link = isFirst && sense ? ` class="term" href="${hrefOf(sense)}"` : '';
    marked += `${before}<a${link} data-note="${number}">${text}</a>`;
  }
  return { html: marked + html.slice(at), words };
}

/** How many words each section has. */
function countWords(prose: readonly (Prose | ProseLink)[]): Map<number, number> {
  const words = new Map<number, number>();
  for (const found of prose) {
    if (found.kind === 'link') continue;
    const count = found.text.match(/\S+/g)?.length ?? 0;
    words.set(found.section, (words.get(found.section) ?? 0) + count);
  }
  return words;
}
