import { lettersOf, spellingsOf } from '../../lib/terms/lexicon.ts';
import type { TermWords } from '../../lib/terms/term.ts';

/**
 * For each term the others that are written as it is: the same acronym, or a title that is the
 * other's variant. As in a text, upper case, accents and what joins the words make no difference.
 */
export function findSameWords<Sense extends TermWords>(
  terms: readonly Sense[],
): Map<Sense, readonly Sense[]> {
  const bySpelling = new Map<string, Sense[]>();
  for (const term of terms) {
    for (const letters of lettersIn(term)) {
      const others = bySpelling.get(letters);
      if (others) others.push(term);
      else bySpelling.set(letters, [term]);
    }
  }
  return new Map(
    terms.map((term) => {
      const alike = new Set([...lettersIn(term)].flatMap((key) => bySpelling.get(key) ?? []));
      alike.delete(term);
      return [term, [...alike]];
    }),
  );
}

const lettersIn = (term: TermWords) => new Set(spellingsOf(term).map(lettersOf));
