import type { Term, TermMeaning } from '../../../lib/terms/term.ts';
import type { Knowledge } from './types.ts';

type Glossary = Pick<Knowledge, 'terms' | 'meanings'>;

/** The glossary with the terms that a group has agreed on laid over it. */
export function withAgreed<Whole extends Glossary>(
  glossary: Whole,
  agreed: readonly (Term & TermMeaning)[],
): Whole {
  if (agreed.length === 0) return glossary;
  const ids = new Set(agreed.map(({ id }) => id));
  const known = new Map(glossary.terms.map((term) => [term.id, term]));
  return {
    ...glossary,
    // What an agreement does not speak of, such as other spellings, stays as it was.
    terms: [
      ...glossary.terms.filter(({ id }) => !ids.has(id)),
      ...agreed.map((term) => ({ ...known.get(term.id), ...term })),
    ],
    meanings: new Map([
      ...glossary.meanings,
      ...agreed.map((term) => [term.id, keepCounterparts(term, glossary)] as const),
    ]),
  };
}

const keepCounterparts = (term: Term & TermMeaning, { meanings }: Glossary) =>
  term.counterparts.length > 0
    ? term
    : { ...term, counterparts: meanings.get(term.id)?.counterparts ?? [] };
