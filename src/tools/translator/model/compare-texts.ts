import type { Department } from '../../../lib/departments.ts';
import type { Term } from '../../../lib/terms/term.ts';
import type { Finding } from './read-text.ts';

export interface Comparison {
  /** False friends that both texts use: the next quarrel. */
  meantDifferently: Term[];
  /** One short form or word in both texts that stands for another term in each. */
  oneWord: Pair[];
  /** One side's word, and the word that the other text uses for about the same. */
  counterparts: Pair[];
  /** Terms that one text uses and the other has no word for. */
  onlyFirst: Term[];
  onlySecond: Term[];
}

export interface Pair {
  first: Term;
  second: Term;
}

/**
 * Holds the words of two texts against each other; `counterpartsOf` gives ids of related terms. A
 * word with several senses has its writer's, when `by` says who wrote the first text.
 */
export function compareTexts(
  first: readonly Finding[],
  second: readonly Finding[],
  counterpartsOf: (term: Term) => readonly string[],
  by?: Department,
): Comparison {
  const one = termsOf(first, by);
  const two = termsOf(second, by && (by === 'it' ? 'marketing' : 'it'));
  const oneWord = pairUp([...one.values()], [...two.values()], isOneWord);
  const alone = (terms: ReadonlyMap<string, Used>, others: ReadonlyMap<string, Used>) =>
    [...terms.values()].filter(({ term }) => !others.has(term.id) && !isPaired(term, oneWord));
  const [aloneInOne, aloneInTwo] = [alone(one, two), alone(two, one)];
  const counterparts = pairUp(
    aloneInOne,
    aloneInTwo,
    ({ term }, other) =>
      counterpartsOf(term).includes(other.term.id) || counterpartsOf(other.term).includes(term.id),
  );
  const unpaired = (used: readonly Used[]) =>
    used.map(({ term }) => term).filter((term) => !isPaired(term, counterparts));
  return {
    meantDifferently: [...one.values()]
      .map(({ term }) => term)
      .filter(({ id, relation }) => relation === 'false-friend' && two.has(id)),
    oneWord,
    counterparts,
    onlyFirst: unpaired(aloneInOne),
    onlySecond: unpaired(aloneInTwo),
  };
}

/** Each term of the one text with the first match in the other that is not in a pair yet. */
function pairUp(
  firsts: readonly Used[],
  seconds: readonly Used[],
  matches: (first: Used, second: Used) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  for (const first of firsts) {
    const match = seconds.find((second) => !isPaired(second.term, pairs) && matches(first, second));
    if (match) pairs.push({ first: first.term, second: match.term });
  }
  return pairs;
}

const isPaired = (term: Term, pairs: readonly Pair[]) =>
  pairs.some(({ first, second }) => first === term || second === term);

const isOneWord = (first: Used, second: Used) =>
  first.term !== second.term &&
  first.senses.includes(second.term) &&
  second.senses.includes(first.term);

/** A term of a text, with everything else that its word may stand for. */
interface Used {
  term: Term;
  senses: readonly Term[];
}

function termsOf(findings: readonly Finding[], by: Department | undefined): Map<string, Used> {
  const terms = new Map<string, Used>();
  for (const finding of findings) {
    if (finding.kind !== 'term') continue;
    const { senses } = finding;
    const term = senses.find(({ home }) => home === by) ?? senses[0];
    if (!term) continue;
    const known = terms.get(term.id);
    if (!known || known.senses.length < senses.length) terms.set(term.id, { term, senses });
  }
  return terms;
}
