import { type Department, departments } from '../../departments.ts';
import { type ExchangedGlossary, hasConcept, type WholeTerm } from './glossary.ts';

/**
 * The glossary as SKOS in JSON-LD: a concept scheme a department, a concept for each meaning of a
 * word, and between the two schemes only mapping relations. A false friend is two concepts with one
 * label and no mapping to each other: SKOS lets two concepts share a label and has no relation for
 * “not the same”. Its scope note says what the side hears when the other one uses the word.
 * Source: W3C, SKOS Simple Knowledge Organization System Reference (2009), sections 4, 5 (S13: no
 * label is of two kinds), 6 (a notation is a typed literal) and 10 (S46: no exact match is related).
 */
export function writeSkos(glossary: ExchangedGlossary): string {
  const { terms, language, address, title, homes, license } = glossary;
  const schemes = departments.map((side) => ({
    '@id': schemeOf(address, side),
    '@type': 'skos:ConceptScheme',
    'dct:title': `${title}: ${homes[side]}`,
    'dct:license': { '@id': license },
  }));
  const concepts = terms.flatMap((term) =>
    departments
      .filter((side) => hasConcept(term, side))
      .map((side) => describeConcept(term, side, glossary)),
  );
  const context = {
    '@language': language,
    skos: 'http://www.w3.org/2004/02/skos/core#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    dct: 'http://purl.org/dc/terms/',
  };
  return `${JSON.stringify({ '@context': context, '@graph': [...schemes, ...concepts] }, null, 1)}\n`;
}

export const schemeOf = (address: string, side: Department) => `${address}#${side}`;
/** In front of a term's id: the address of what a side means by it. */
export const conceptPrefix = (address: string, side: Department) => `${address}#${side}-`;
const conceptOf = (address: string, id: string, side: Department) =>
  conceptPrefix(address, side) + id;

/** From IT's meaning to marketing's. Broader: IT means more, so marketing's meaning is the narrower one. */
const fromIt = {
  same: 'exactMatch',
  close: 'closeMatch',
  broader: 'narrowMatch',
  narrower: 'broadMatch',
} as const;
const fromMarketing = { ...fromIt, broader: 'broadMatch', narrower: 'narrowMatch' } as const;

function describeConcept(
  term: WholeTerm,
  side: Department,
  { address, terms }: ExchangedGlossary,
): Record<string, unknown> {
  const other = side === 'it' ? 'marketing' : 'it';
  const match = matchOf(term, side);
  const heard = term.hears?.[side];
  const related = term.counterparts.filter((id) =>
    terms.some((each) => each.id === id && id !== term.id && hasConcept(each, other)),
  );
  const labels = (words: readonly string[] = [], taken: readonly string[]) =>
    [...new Set(words)].filter((word) => !taken.includes(word));
  const alternatives = labels(
    [...(term.acronym ? [term.acronym] : []), ...(term.variants ?? [])],
    [term.title],
  );
  return {
    '@id': conceptOf(address, term.id, side),
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': schemeOf(address, side) },
    'skos:notation': { '@type': `${address}#id`, '@value': term.id },
    'skos:prefLabel': term.title,
    ...withoutEmpty({
      'skos:altLabel': alternatives,
      'skos:hiddenLabel': labels(term.aliases, [term.title, ...alternatives]),
      'skos:scopeNote': [term.inShort[side], heard].filter((note) => note !== undefined),
      'skos:relatedMatch': related.map((id) => ({ '@id': conceptOf(address, id, other) })),
    }),
    'skos:definition': term[side],
    'skos:example': term.examples[side],
    'rdfs:seeAlso': { '@id': `${address}${term.id}/` },
    ...(match ? { [`skos:${match}`]: { '@id': conceptOf(address, term.id, other) } } : {}),
  };
}

/** How a side's meaning of a word relates to the other's; nothing for false friends and lone words. */
export function matchOf({ relation }: WholeTerm, side: Department): string | undefined {
  if (relation === 'none' || relation === 'false-friend') return undefined;
  return (side === 'it' ? fromIt : fromMarketing)[relation];
}

const withoutEmpty = (lists: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
