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
  return {
    ...glossary,
    terms: [...glossary.terms.filter(({ id }) => !ids.has(id)), ...agreed],
    meanings: new Map([...glossary.meanings, ...agreed.map((term) => [term.id, term] as const)]),
  };
}
