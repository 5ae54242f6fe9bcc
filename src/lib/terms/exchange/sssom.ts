import { type ExchangedGlossary, hasConcept } from './glossary.ts';
import { conceptPrefix, matchOf } from './skos.ts';

const columns = [
  'subject_id',
  'subject_label',
  'predicate_modifier',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'comment',
];

/**
 * The mappings between the two trades as SSSOM in TSV, from IT's meaning to marketing's. A false
 * friend is a mapping that does not hold (`Not`), and a word that one side lacks maps to
 * `sssom:NoTermFound`. Both sides' meanings have the addresses that they have in SKOS.
 * Source: Matentzoglu et al., A Simple Standard for Sharing Ontological Mappings (2022), and its
 * specification at https://mapping-commons.github.io/sssom/
 */
export function writeSssom({ terms, address, title, license }: ExchangedGlossary): string {
  const head = [
    `curie_map:`,
    `  it: ${JSON.stringify(conceptPrefix(address, 'it'))}`,
    `  marketing: ${JSON.stringify(conceptPrefix(address, 'marketing'))}`,
    `  skos: "http://www.w3.org/2004/02/skos/core#"`,
    `  semapv: "https://w3id.org/semapv/vocab/"`,
    `  sssom: "https://w3id.org/sssom/"`,
    `mapping_set_id: ${JSON.stringify(`${address}#mappings`)}`,
    `mapping_set_title: ${JSON.stringify(title)}`,
    `license: ${JSON.stringify(license)}`,
  ];
  const rows = terms.flatMap((term) => {
    const sides = (['it', 'marketing'] as const).filter((side) => hasConcept(term, side));
    const [subject, object] = sides;
    if (!subject) return [];
    const match = matchOf(term, 'it');
    const isFalseFriend = term.relation === 'false-friend';
    return [
      [
        `${subject}:${term.id}`,
        term.title,
        isFalseFriend ? 'Not' : '',
        `skos:${match ?? 'exactMatch'}`,
        object && (match || isFalseFriend) ? `${object}:${term.id}` : 'sssom:NoTermFound',
        object && (match || isFalseFriend) ? term.title : '',
        'semapv:ManualMappingCuration',
        isFalseFriend ? 'The same word with two meanings.' : '',
      ],
    ];
  });
  const lines = [columns, ...rows].map((row) => row.map(plain).join('\t'));
  return [...head.map((line) => `#${line}`), ...lines, ''].join('\n');
}

/** A cell of a TSV file has no tabs and no line breaks. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
