import { findTerms } from '../../lib/terms/find-terms.ts';
import { buildLexicon } from '../../lib/terms/lexicon.ts';
import { findUnknownWords } from '../../lib/terms/unknown-words.ts';
import { type Entry, isEntryOf } from '../playbook.ts';
import { readPageWords } from './page-words.ts';

/** What the glossary lacks, seen from the pages that use its words. */
export interface TermReport {
  /** Short forms that are no terms and that nobody explains, the most frequent first, with their files. */
  undefinedWords: { word: string; count: number; files: string[] }[];
  /** Files of terms that no page uses or links to. */
  orphans: string[];
  /** Files of terms that say only what one side means, though both use the word. */
  oneSided: { file: string; lacks: 'it' | 'marketing' }[];
  /** Files of terms whose day to be looked at again has passed. */
  overdue: { file: string; reviewBy: string }[];
}

/** Reports on the terms of one language. `today` is `YYYY-MM-DD`. */
export function reportTerms(
  entries: readonly Entry[],
  language: string,
  today: string,
  everyday: ReadonlySet<string>,
): TermReport {
  const inLanguage = entries.filter((entry) => entry.language === language);
  const terms = inLanguage.filter((entry) => isEntryOf(entry, 'glossary'));
  const pages = inLanguage.filter(
    ({ collection }) => !['glossary', 'scenarios', 'diagrams'].includes(collection),
  );
  const senses = terms.map(({ fields, slug, file }) => ({ ...fields, slug, file }));
  const lexicon = buildLexicon(senses, language);
  const used = new Set<string>();
  const unknown = new Map<string, { word: string; count: number; files: string[] }>();
  for (const page of pages) {
    const text = readPageWords(page);
    const found = findTerms(text, lexicon);
    for (const place of found) for (const sense of place.senses) used.add(sense.slug);
    for (const [, slug = ''] of page.body.matchAll(/\]\(\/glossary\/([^/)#]+)/g)) used.add(slug);
    for (const { word, is } of findUnknownWords(text, found, everyday)) {
      // Pages quote what people say and write on walls: that says nothing about the trades' words.
      if (is === 'quoted') continue;
      const known = unknown.get(word) ?? { word, count: 0, files: [] };
      known.count += 1;
      if (known.files.at(-1) !== page.file) known.files.push(page.file);
      unknown.set(word, known);
    }
  }
  return {
    undefinedWords: [...unknown.values()].sort(
      (one, other) => other.count - one.count || (one.word < other.word ? -1 : 1),
    ),
    orphans: terms.filter(({ slug }) => !used.has(slug)).map(({ file }) => file),
    oneSided: terms.flatMap(({ file, fields: { relation, inShort } }) => {
      if (relation === 'none') return [];
      return (['it', 'marketing'] as const)
        .filter((side) => !inShort[side])
        .map((lacks) => ({ file, lacks }));
    }),
    overdue: terms.flatMap(({ file, fields: { reviewBy } }) =>
      reviewBy !== undefined && reviewBy < today ? [{ file, reviewBy }] : [],
    ),
  };
}
