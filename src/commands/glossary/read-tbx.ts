import type { Department, Home } from '../../lib/departments.ts';
import {
  type ImportedTerm,
  type ImportReading,
  readHome,
} from '../../lib/terms/exchange/imported-term.ts';
import { readTbxEntries, type TbxEntry, type TbxWord } from './tbx-entries.ts';

const refusals = {
  'no-termbase':
    'This is no TBX file: its first element is neither tbx nor martif. Export the terms as TBX-Basic.',
  'declares-entities':
    'The file declares entities of its own, which are not expanded. Export the terms without them.',
  'broken-off':
    'An element of the file is never closed, so terms may be missing. Export the terms again.',
};
const shortKinds = ['acronym', 'abbreviation', 'shortForm'];

/**
 * Reads terms from TBX-Basic, ours or another program's. Two entries of one word, one a department,
 * become one term with two meanings.
 */
export function readTermsTbx(
  text: string,
  homes: Readonly<Record<Home, string>>,
  language: string,
): ImportReading {
  const reading = readTbxEntries(text, language);
  if ('refusal' in reading) return { terms: [], remarks: [refusals[reading.refusal]] };
  const remarks: string[] = [];
  const terms = new Map<string, ImportedTerm & { sides: Department[] }>();
  for (const entry of reading.entries) {
    const title = chooseTitle(entry.words);
    if (title === undefined) {
      remarks.push(
        `The entry ${entry.id} has no term in the language ${language} and was left out.`,
      );
      continue;
    }
    const home = readHome(entry.subject, homes);
    const side = home === 'shared' ? undefined : home;
    // Our own export names its entries so, and only there a note is what a side hears.
    const own = side && entry.id.startsWith(`${side}-`) ? entry.id.slice(side.length + 1) : '';
    const key = own || title.toLowerCase();
    const term = terms.get(key) ?? { place: `“${title}”`, fields: { title }, sides: [] };
    terms.set(key, term);
    if (own) term.fields.id = own;
    Object.assign(term.fields, nameWords(entry.words, title));
    if (side) {
      term.sides.push(side);
      addMeaning(term.fields, side, entry, own !== '');
    } else if (entry.definition) term.fields.summary = entry.definition;
    const lost = [
      ...(entry.context && !side ? ['context'] : []),
      ...(entry.note && !own ? ['note'] : []),
    ];
    if (lost.length > 0)
      remarks.push(
        `${term.place}: its ${lost.join(' and ')} fit no field. Write what matters in them into the new file.`,
      );
  }
  return {
    terms: [...terms.values()].map(({ sides, ...term }) => ({
      ...term,
      // Who has a meaning for a word need not be whose word it is, unless nobody else has one.
      ...(sides.length === 1 ? { ifNew: { home: sides[0] } } : {}),
    })),
    remarks,
  };
}

const chooseTitle = (words: readonly TbxWord[]) =>
  (
    words.find(({ isPreferred, kind }) => isPreferred && !shortKinds.includes(kind)) ??
    words.find(({ kind }) => kind !== 'variant' && !shortKinds.includes(kind)) ??
    words[0]
  )?.word;

/** The first short form is the acronym, every other word of the entry a variant. */
function nameWords(words: readonly TbxWord[], title: string): Record<string, unknown> {
  const others = words.filter(({ word }) => word !== title);
  const acronym = others.find(({ kind }) => shortKinds.includes(kind))?.word;
  const variants = others.filter(({ word }) => word !== acronym).map(({ word }) => word);
  return {
    ...(acronym ? { acronym } : {}),
    ...(variants.length > 0 ? { variants: [...new Set(variants)] } : {}),
  };
}

function addMeaning(
  fields: Record<string, unknown>,
  side: Department,
  { definition, context, note }: TbxEntry,
  isOwn: boolean,
): void {
  const add = (group: string, said: string) => {
    if (said) fields[group] = { ...(fields[group] as object | undefined), [side]: said };
  };
  if (definition) fields[side] = definition;
  add('examples', context);
  add('hears', isOwn ? note : '');
}
