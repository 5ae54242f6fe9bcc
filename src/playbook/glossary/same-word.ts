import type { TermWords } from '../../lib/terms/term.ts';
import { foldAccents } from '../../lib/terms/tokens.ts';

/**
 * For each term the others that are written as it is: the same acronym, or a title that is the
 * other's variant. Upper case, accents, spaces and hyphens make no difference.
 */
export function findSameWords<Sense extends TermWords>(
  terms: readonly Sense[],
): Map<Sense, readonly Sense[]> {
  const bySpelling = new Map<string, Sense[]>();
  for (const term of terms) {
    for (const spelling of spellingsOf(term)) {
      const others = bySpelling.get(spelling);
      if (others) others.push(term);
      else bySpelling.set(spelling, [term]);
    }
  }
  return new Map(
    terms.map((term) => {
      const alike = new Set([...spellingsOf(term)].flatMap((key) => bySpelling.get(key) ?? []));
      alike.delete(term);
      return [term, [...alike]];
    }),
  );
}

const spellingsOf = ({ title, acronym, variants = [] }: TermWords): Set<string> =>
  new Set([title, ...(acronym ? [acronym] : []), ...variants].map(lettersOf));

const lettersOf = (spelling: string) =>
  foldAccents(spelling)
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '');
