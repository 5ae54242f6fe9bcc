import type { Term } from '../../../lib/terms/term.ts';
import type { Finding } from './read-text.ts';

export interface Comparison {
  /** False friends that both texts use: the next quarrel. */
  meantDifferently: Term[];
  /** One side's word, and the word that the other text uses for about the same. */
  counterparts: { first: Term; second: Term }[];
  /** Terms that one text uses and the other has no word for. */
  onlyFirst: Term[];
  onlySecond: Term[];
}

/** Holds the words of two texts against each other; `counterpartsOf` gives ids of related terms. */
export function compareTexts(
  first: readonly Finding[],
  second: readonly Finding[],
  counterpartsOf: (term: Term) => readonly string[],
): Comparison {
  const [one, two] = [termsOf(first), termsOf(second)];
  const isIn = (terms: readonly Term[], id: string) => terms.some((term) => term.id === id);
  const alone = (terms: Term[], others: Term[]) => terms.filter(({ id }) => !isIn(others, id));
  const onlyFirst = alone(one, two);
  const onlySecond = alone(two, one);
  const counterparts = onlyFirst.flatMap((term) => {
    const match = onlySecond.find(
      (other) => counterpartsOf(term).includes(other.id) || counterpartsOf(other).includes(term.id),
    );
    return match ? [{ first: term, second: match }] : [];
  });
  const isPaired = (term: Term) =>
    counterparts.some((pair) => pair.first === term || pair.second === term);
  return {
    meantDifferently: one.filter(
      ({ id, relation }) => relation === 'false-friend' && isIn(two, id),
    ),
    counterparts,
    onlyFirst: onlyFirst.filter((term) => !isPaired(term)),
    onlySecond: onlySecond.filter((term) => !isPaired(term)),
  };
}

const termsOf = (findings: readonly Finding[]): Term[] => [
  ...new Set(
    findings.flatMap((finding) => (finding.kind === 'term' ? (finding.senses[0] ?? []) : [])),
  ),
];
