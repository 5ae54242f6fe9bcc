import { findTerms } from '../lib/terms/find-terms.ts';
import type { Lexicon } from '../lib/terms/lexicon.ts';
import type { Term } from '../lib/terms/term.ts';
import { chooseMarks, type Use } from './choose-marks.ts';
import { readProse } from './read-prose.ts';

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

/**
 * Marks the terms in the HTML of a page. The first use in a section is a link to the term's page,
 * `<a class="term" href data-note>`; further uses of the same words are `<a data-note>` without an
 * address, which a script may turn into links. Nothing else of the HTML changes.
 */
export function markTerms(
  html: string,
  lexicon: Lexicon<Term>,
  hrefOf: (term: Term) => string,
): MarkedPage {
  const uses = readProse(html).flatMap(({ start, text, section, words }): Use[] =>
    findTerms(text, lexicon).map((found) => ({
      start: start + found.start,
      end: start + found.end,
      senses: found.senses,
      section,
      words,
    })),
  );
  const marks = chooseMarks(uses);
  const words: MarkedWord[] = [];
  const numbers = new Map<string, number>();
  let marked = '';
  let at = 0;
  for (const { use, isFirst } of marks) {
    const key = keyOf(use);
    const number = numbers.get(key) ?? words.length + 1;
    if (!numbers.has(key)) {
      numbers.set(key, number);
      words.push({ number, senses: use.senses });
    }
    const [sense] = use.senses;
    const link = isFirst && sense ? ` class="term" href="${hrefOf(sense)}"` : '';
    marked += `${html.slice(at, use.start)}<a${link} data-note="${number}">${html.slice(use.start, use.end)}</a>`;
    at = use.end;
  }
  return { html: marked + html.slice(at), words };
}

const keyOf = ({ senses }: Use) => senses.map(({ id }) => id).join(' ');
