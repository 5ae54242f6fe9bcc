import { type Department, departments } from '../../departments.ts';
import { escapeXml } from '../../spreadsheet/escape-xml.ts';
import { type ExchangedGlossary, hasConcept, type WholeTerm } from './glossary.ts';

/**
 * The glossary as TBX-Basic, style DCA: a concept entry for each meaning of a word, with the
 * department as its subject field. What both sides say with one word refer to each other.
 * Source: ISO 30042:2019 and the TBX-Basic dialect, https://www.tbxinfo.net/tbx-basic/
 */
export function writeTbx(glossary: ExchangedGlossary): string {
  const { title, language, address, terms } = glossary;
  const entries = terms.flatMap((term) =>
    departments
      .filter((side) => hasConcept(term, side))
      .map((side) => writeEntry(term, side, glossary)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${escapeXml(language)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    `<tbxHeader><fileDesc><titleStmt><title>${escapeXml(title)}</title></titleStmt><sourceDesc><p>${escapeXml(address)}</p></sourceDesc></fileDesc></tbxHeader>`,
    '<text><body>',
    ...entries,
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n');
}

function writeEntry(
  term: WholeTerm,
  side: Department,
  { language, homes }: ExchangedGlossary,
): string {
  const other = side === 'it' ? 'marketing' : 'it';
  const heard = term.hears?.[side];
  const reference = hasConcept(term, other)
    ? `<ref type="crossReference" target="${idOf(term, other)}">${escapeXml(term.title)}</ref>`
    : '';
  const note = term.relation === 'false-friend' && heard ? `<note>${escapeXml(heard)}</note>` : '';
  const variants = (term.variants ?? []).map((variant) => termSection(variant, 'variant'));
  return [
    `<conceptEntry id="${idOf(term, side)}">`,
    `<descrip type="subjectField">${escapeXml(homes[side])}</descrip>`,
    reference,
    note,
    `<langSec xml:lang="${escapeXml(language)}">`,
    `<descrip type="definition">${escapeXml(term[side])}</descrip>`,
    termSection(term.title, 'fullForm', term.examples[side]),
    ...(term.acronym ? [termSection(term.acronym, 'acronym')] : []),
    ...variants,
    '</langSec>',
    '</conceptEntry>',
  ].join('');
}

const idOf = ({ id }: WholeTerm, side: Department) => `${side}-${id}`;

function termSection(
  word: string,
  kind: 'fullForm' | 'acronym' | 'variant',
  context?: string,
): string {
  const used = context ? `<descrip type="context">${escapeXml(context)}</descrip>` : '';
  return `<termSec><term>${escapeXml(word)}</term><termNote type="termType">${kind}</termNote>${used}</termSec>`;
}
