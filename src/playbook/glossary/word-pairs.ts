import type { Home } from '../../lib/departments.ts';
import type { Relation } from '../../lib/terms/term.ts';

interface PairedTerm {
  id: string;
  home: Home;
  relation: Relation;
  counterparts: readonly string[];
}

/** A word of IT and a word of marketing that are close to each other. */
export interface WordPair<Term> {
  it: Term;
  marketing: Term;
}

/**
 * Words of one department whose counterpart is a word of the other one, in the order of IT's words.
 * It is enough that one of the two names the other. A word that only its own side has is in no pair.
 */
export function findWordPairs<Term extends PairedTerm>(terms: readonly Term[]): WordPair<Term>[] {
  const places = new Map(terms.map(({ id }, place) => [id, place]));
  const partnersOf = new Map<string, Set<Term>>();
  for (const term of terms) {
    for (const id of term.counterparts) {
      const other = terms[places.get(id) ?? -1];
      const [it, marketing] = term.home === 'it' ? [term, other] : [other, term];
      if (it?.home !== 'it' || marketing?.home !== 'marketing') continue;
      if (it.relation === 'none' || marketing.relation === 'none') continue;
      partnersOf.set(it.id, (partnersOf.get(it.id) ?? new Set()).add(marketing));
    }
  }
  return terms.flatMap((it) =>
    [...(partnersOf.get(it.id) ?? [])].map((marketing) => ({ it, marketing })),
  );
}
