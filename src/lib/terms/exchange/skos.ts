import { type Department, departments } from '../../departments.ts';
import { type ExchangedGlossary, hasConcept, type WholeTerm } from './glossary.ts';

/**
 * The glossary as SKOS in JSON-LD: a concept scheme a department, a concept for each meaning of a
 * word, and between the two schemes only mapping relations. A false friend is two concepts with one
 * label and no mapping; its scope note says what the other side hears.
 * Source: W3C, SKOS Simple Knowledge Organization System Reference (2009), sections 4 and 10.
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
    dct: 'http://purl.org/dc/terms/',
  };
  return `${JSON.stringify({ '@context': context, '@graph': [...schemes, ...concepts] }, null, 1)}\n`;
}

export const schemeOf = (address: string, side: Department) => `${address}#${side}`;
export const conceptOf = (address: string, id: string, side: Department) =>
  `${address}${id}/#${side}`;

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
    terms.some((each) => each.id === id && hasConcept(each, other)),
  );
  return {
    '@id': conceptOf(address, term.id, side),
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': schemeOf(address, side) },
    'skos:prefLabel': term.title,
    ...withoutEmpty({
      'skos:altLabel': [...(term.acronym ? [term.acronym] : []), ...(term.variants ?? [])],
      'skos:scopeNote': [term.inShort[side], heard].filter((note) => note !== undefined),
      'skos:relatedMatch': related.map((id) => ({ '@id': conceptOf(address, id, other) })),
    }),
    'skos:definition': term[side],
    'skos:example': term.examples[side],
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
