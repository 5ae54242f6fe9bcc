import { brotliCompressSync } from 'node:zlib';
import { findTerms } from '../../src/lib/terms/find-terms.ts';
import { buildLexicon } from '../../src/lib/terms/lexicon.ts';
import type { Term } from '../../src/lib/terms/term.ts';
import { contentLocation } from '../../src/playbook/content-location.ts';
import { isEntryOf } from '../../src/playbook/playbook.ts';
import { readPlaybook } from '../../src/playbook/read-playbook.ts';
import { type Report, show, timesOf } from './timing.ts';

const frame = 16;

/** How long a text is searched for terms, and what that grows with. */
export async function benchTerms(report: Report): Promise<void> {
  const { entries } = await readPlaybook(contentLocation());
  const own = entries
    .filter((entry) => isEntryOf(entry, 'glossary'))
    .map(({ slug, fields }): Term => ({ ...fields, id: slug }));
  const words = entries.flatMap(
    ({ body, fields }) => `${body} ${JSON.stringify(fields)}`.match(/\S+/g) ?? [],
  );
  const text = take(words, 10_000).join(' ');
  const twice = take(words, 20_000).join(' ');
  const few = buildLexicon(multiply(own, 500), 'en');
  const terms = multiply(own, 2000);
  const many = buildLexicon(terms, 'en');
  const most = buildLexicon(multiply(own, 8000), 'en');

  const [search, small, large, long, build] = await timesOf(
    25,
    () => findTerms(text, many),
    () => findTerms(text, few),
    () => findTerms(text, most),
    () => findTerms(twice, many),
    () => buildLexicon(terms, 'en'),
  );
  report(
    `10,000 words, 2,000 terms: ${show(search.median)}, ${(search.median / frame).toFixed(2)} of a frame of ${frame} ms; ${findTerms(text, many).length} found`,
  );
  report(
    `8,000 terms take ${(large.median / small.median).toFixed(2)} times as long as 500 in the same text`,
  );
  report(`20,000 words take ${(long.median / search.median).toFixed(2)} times as long as 10,000`);
  report(`a lexicon of 2,000 terms is built in ${show(build.median)}`);
  report(
    `the words of 2,000 terms: ${kilobytes(terms)} KB, of our own ${own.length}: ${kilobytes(own)} KB (Brotli)`,
  );
}

const take = (words: string[], count: number) =>
  Array.from({ length: count }, (_, at) => words[at % words.length] ?? '');

/**
 * `count` terms: our own, then new ones put together from the words of two of them. Few of the new
 * ones are everyday words with phrases in which they mean something else; many of our own are.
 */
function multiply(own: readonly Term[], count: number): Term[] {
  return Array.from({ length: count }, (_, at): Term => {
    const term = own[at % own.length];
    const other = own[(at * 7 + Math.floor(at / own.length) * 31) % own.length];
    if (!term || !other) throw new Error('The glossary has no terms.');
    if (at < own.length) return term;
    const title = `${term.title} ${other.title.toLowerCase()}`;
    return {
      ...pick(term),
      never: at % 10 === 0 ? term.never : undefined,
      id: title.replaceAll(' ', '-'),
      title,
      variants: (other.variants ?? []).map((variant) => `${variant} ${term.title.toLowerCase()}`),
      inShort: {
        it: mix(term.inShort.it, other.inShort.it),
        marketing: mix(other.inShort.marketing, term.inShort.marketing),
      },
    };
  });
}

const pick = ({ isVerb, exactCase, never, theme, home, relation }: Term) => ({
  isVerb,
  exactCase,
  never,
  theme,
  home,
  relation,
});

/** The first words of one meaning and the last ones of another. */
function mix(one = '', other = ''): string | undefined {
  const [head, tail] = [one.split(' '), other.split(' ')];
  return [...head.slice(0, head.length / 2), ...tail.slice(tail.length / 2)].join(' ') || undefined;
}

/** As `glossary/words.json` holds them: the meanings are a file of their own. */
function kilobytes(terms: readonly Term[]): string {
  const words = terms.map((term) => ({
    id: term.id,
    title: term.title,
    acronym: term.acronym,
    variants: term.variants,
    sense: term.sense,
    ...pick(term),
  }));
  return (
    brotliCompressSync(JSON.stringify({ language: 'en', terms: words })).length / 1024
  ).toFixed(1);
}
