import { Parser } from 'htmlparser2';

export interface TbxWord {
  word: string;
  /** `fullForm`, `acronym`, `variant` and so on; empty where the file does not say. */
  kind: string;
  isPreferred: boolean;
}

/** An entry of a termbase in one language. What the file does not say is empty. */
export interface TbxEntry {
  id: string;
  subject: string;
  definition: string;
  context: string;
  note: string;
  words: TbxWord[];
}

export type TbxReading =
  | { entries: TbxEntry[] }
  | { refusal: 'no-termbase' | 'declares-entities' | 'broken-off' };

/** Marks within a text: what stands in them belongs to it. */
const inline = new Set(['hi', 'foreign', 'sc', 'ec', 'ph', 'bpt', 'ept', 'it']);

/**
 * Reads the entries of a TBX file, of the edition of 2019 or the one before. A file that declares
 * entities is refused: a few lines of them can stand for a text that fills the memory.
 */
export function readTbxEntries(text: string, language: string): TbxReading {
  if (/<!ENTITY/i.test(text)) return { refusal: 'declares-entities' };
  let isTbx = false;
  let isBroken = false;
  const entries: TbxEntry[] = [];
  let entry: TbxEntry | undefined;
  let isInLanguage = true;
  let kind = '';
  let inner = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (inline.has(name)) return;
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
          isInLanguage = isSameLanguage(attributes['xml:lang'] ?? language, language);
        kind = attributes.type ?? name;
        inner = '';
      },
      ontext(piece) {
        inner += piece;
      },
      onclosetag(name, isImplied) {
        isBroken ||= isImplied;
        if (inline.has(name)) return;
        const said = inner.replace(/\s+/g, ' ').trim();
        inner = '';
        if (!entry) return;
        if (name === 'conceptEntry' || name === 'termEntry') {
          entries.push(entry);
          entry = undefined;
        } else if (name === 'langSec' || name === 'langSet') isInLanguage = true;
        else if (isInLanguage && said !== '') note(entry, name, kind, said);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (!isTbx) return { refusal: 'no-termbase' };
  return isBroken ? { refusal: 'broken-off' } : { entries };
}

/** Takes down what an element says. */
function note(entry: TbxEntry, name: string, kind: string, said: string): void {
  const last = entry.words.at(-1);
  if (name === 'term') entry.words.push({ word: said, kind: '', isPreferred: false });
  else if (name === 'termNote' && last && kind === 'termType') last.kind = said;
  else if (name === 'termNote' && last && kind === 'administrativeStatus')
    last.isPreferred = said.startsWith('preferred');
  else if (kind === 'subjectField') entry.subject = said;
  else if (kind === 'definition') entry.definition ||= said;
  else if (kind === 'context') entry.context ||= said;
  else if (name === 'note') entry.note ||= said;
}

const isSameLanguage = (one: string, other: string) =>
  one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
