import type { Home } from '../../lib/departments.ts';
import type { Relation } from '../../lib/terms/term.ts';

interface Filtered {
  home: Home;
  relation: Relation;
}

/** The classes by which a filter keeps a term: its home, its relation. */
export const classesOfTerm = ({ home, relation }: Filtered): string[] => [home, relation];

/** The classes by which a filter keeps a group: those of its terms, and home and relation as they occur together. */
export const classesOfGroup = (terms: readonly Filtered[]): string[] => [
  ...new Set(terms.flatMap((term) => [...classesOfTerm(term), `${term.home}-${term.relation}`])),
];
