import { type Entry, isEntryOf } from '../playbook.ts';
import type { Place } from '../problems/problem.ts';
import type { FieldPath } from '../source/yaml-source.ts';
import { sentencesOf, wordsOf } from './reading-grade.ts';

/** A sentence of a page, and where it was written. */
export interface PageSentence {
  text: string;
  words: readonly string[];
  place: Place;
}

/** Fields that hold no sentences: names of pages, words people search by, phrases to be found. */
const wordless = new Set(['aliases', 'sources', 'never', 'variants', 'title', 'owner']);

/**
 * Every sentence of a page, of its fields and of its body, without code, tables and markup. A line
 * that does not end as a sentence does, such as a heading, is none.
 */
export function listSentences(entry: Entry, placeOf: (path: FieldPath) => Place): PageSentence[] {
  const inFields = [...listTexts(entry.fields, [])].flatMap(({ path, text }) =>
    readSentences(text, placeOf(path)),
  );
  // The words of a drawing are labels.
  return isEntryOf(entry, 'diagrams') ? inFields : [...inFields, ...listBodySentences(entry)];
}

function* listTexts(value: unknown, path: FieldPath): Generator<{ path: FieldPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      if (wordless.has(name)) continue;
      yield* listTexts(inner, [...path, Array.isArray(value) ? Number(name) : name]);
    }
}

function listBodySentences({ body, bodyLine, file }: Entry): PageSentence[] {
  const found: PageSentence[] = [];
  let isCode = false;
  let block: string[] = [];
  let start = 0;
  const lines = [...body.split('\n'), ''];
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const isProse = line.trim() !== '' && !isCode && !/^\s*(?:\||#|```|~~~|<\/?[A-Z])/.test(line);
    const isItem = /^\s*(?:[-*]|\d+\.)\s/.test(line);
    if ((!isProse || isItem) && block.length > 0) {
      const place = { file, line: bodyLine + start, column: 1 };
      found.push(...readSentences(stripMarkup(block.join(' ')), place));
      block = [];
    }
    if (!isProse) continue;
    if (block.length === 0) start = index;
    block.push(line.replace(/^\s*(?:[-*]|\d+\.)\s+/, ''));
  }
  return found;
}

const stripMarkup = (text: string) =>
  text
    .replace(/`[^`]*`/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '');

const readSentences = (text: string, place: Place): PageSentence[] =>
  sentencesOf(text)
    .filter((sentence) => /[.?!][”"’')]*$/.test(sentence))
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence), place }));
