import type { Home } from '../../lib/departments.ts';
import type { Relation } from '../../lib/terms/term.ts';

interface Filtered {
  home: Home;
  relation: Relation;
}

/** The classes by which a filter keeps a term: its home, its relation, and both at once. */
export const classesOfTerm = ({ home, relation }: Filtered): string[] => [
  home,
  relation,
  `${home}-${relation}`,
];

/** The classes by which a filter keeps a group: those of any of its terms. */
export const classesOfGroup = (terms: readonly Filtered[]): string[] => [
  ...new Set(terms.flatMap(classesOfTerm)),
];
