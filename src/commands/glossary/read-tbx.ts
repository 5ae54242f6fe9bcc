import { Parser } from 'htmlparser2';
import type { Home } from '../../lib/departments.ts';
import { type ImportReading, readHome } from '../../lib/terms/exchange/imported-term.ts';

interface Entry {
  id: string;
  subject: string;
  definition: string;
  context: string;
  note: string;
  words: { word: string; kind: string }[];
}

/**
 * Reads terms from TBX-Basic, ours or another program's. Two entries of one word, one a department,
 * become one term with two meanings. Entities that a file declares itself are not expanded.
 */
export function readTermsTbx(
  text: string,
  homes: Readonly<Record<Home, string>>,
  language: string,
): ImportReading {
  const entries = readEntries(text, language);
  if (entries === undefined)
    return {
      terms: [],
      remarks: [
        'This is no TBX file: its first element is neither tbx nor martif. Export the terms as TBX-Basic.',
      ],
    };
  const remarks: string[] = [];
  const terms = new Map<string, Record<string, unknown>>();
  for (const { id, subject, definition, context, note, words } of entries) {
    const title =
      words.find(({ kind }) => kind !== 'acronym' && kind !== 'variant')?.word ?? words[0]?.word;
    if (title === undefined) {
      remarks.push(`The entry ${id} has no term in the language ${language} and was left out.`);
      continue;
    }
    const side = readHome(subject, homes);
    const fields = terms.get(title) ?? { title };
    const isSecond = terms.has(title);
    terms.set(title, fields);
    const acronym = words.find(({ kind, word }) => kind === 'acronym' && word !== title)?.word;
    const variants = words
      .filter(({ kind, word }) => kind === 'variant' && word !== title)
      .map(({ word }) => word);
    if (acronym) fields.acronym = acronym;
    if (variants.length > 0) fields.variants = variants;
    if (side === undefined || side === 'shared') {
      if (definition) fields.summary = definition;
      continue;
    }
    fields.home = isSecond ? 'shared' : side;
    if (definition) fields[side] = definition;
    if (context) fields.examples = { ...(fields.examples as object | undefined), [side]: context };
    if (note) fields.hears = { ...(fields.hears as object | undefined), [side]: note };
  }
  return {
    terms: [...terms.values()].map((fields) => ({ place: `“${fields.title}”`, fields })),
    remarks,
  };
}

/** `undefined` where the text is no TBX. */
function readEntries(text: string, language: string): Entry[] | undefined {
  let isTbx = false;
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let isInLanguage = true;
  let kind = '';
  let inner = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'tbx' || name === 'martif') isTbx = true;
        if (name === 'conceptEntry' || name === 'termEntry')
          entry = {
            id: attributes.id ?? '',
            subject: '',
            definition: '',
            context: '',
            note: '',
            words: [],
          };
        if (name === 'langSec' || name === 'langSet')
          isInLanguage =
            (attributes['xml:lang'] ?? language).split('-')[0] === language.split('-')[0];
        kind = attributes.type ?? name;
        inner = '';
      },
      ontext(piece) {
        inner += piece;
      },
      onclosetag(name) {
        const said = inner.replace(/\s+/g, ' ').trim();
        inner = '';
        if (!entry) return;
        if (name === 'conceptEntry' || name === 'termEntry') entries.push(entry);
        else if (name === 'langSec' || name === 'langSet') isInLanguage = true;
        else if (!isInLanguage || said === '') return;
        else if (name === 'term') entry.words.push({ word: said, kind: '' });
        else if (name === 'termNote' && kind === 'termType') {
          const last = entry.words.at(-1);
          if (last) last.kind = said;
        } else if (kind === 'subjectField') entry.subject = said;
        else if (kind === 'definition') entry.definition ||= said;
        else if (kind === 'context') entry.context ||= said;
        else if (name === 'note') entry.note ||= said;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return isTbx ? entries : undefined;
}
