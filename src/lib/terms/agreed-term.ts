import { type Department, departments, homes } from '../departments.ts';
import { isDay } from '../is-day.ts';
import { isRecord } from '../is-record.ts';
import { slugOf } from './slug.ts';
import { relations, type Term, type TermMeaning, themes } from './term.ts';

/** A term as both sides of a room have agreed on it. `agreed` is the day, `YYYY-MM-DD`. */
export type AgreedTerm = Term & TermMeaning & { agreed: string };

/**
 * The agreed terms in what the jargon swap has saved. Whatever is not complete is left out; what is
 * not a saved slice of the jargon swap has none. Never throws.
 */
export function readAgreedTerms(savedSlice: unknown): AgreedTerm[] {
  const { kind, state } = recordOf(savedSlice);
  if (kind !== 'jargon-swap') return [];
  const { words } = recordOf(state);
  if (!Array.isArray(words)) return [];
  return words.flatMap((word) => readWord(recordOf(word)) ?? []);
}

function readWord({ id, word, stage, entry, term, agreed }: Fields): AgreedTerm | undefined {
  const fields = recordOf(entry);
  const written = textOf(word);
  if (stage !== 'agreed' || !written || !isDay(textOf(agreed))) return undefined;
  const sentence = (name: string) => finishSentence(textOf(fields[name]));
  const title = textOf(recordOf(term).title) || titleOf(written);
  const relation = relations.find((known) => known === fields.relation);
  const theme = themes.find((known) => known === fields.theme);
  const home = homes.find((known) => known === fields.home);
  const plain = sentence('summary');
  const it = sentence('it');
  const marketing = sentence('marketing');
  const outcome = sentence('outcome');
  const sayInstead = sentence('sayInstead');
  const ask = ['ask.1', 'ask.2'].map((name) => finishQuestion(textOf(fields[name])));
  const examples = { it: sentence('examples.it'), marketing: sentence('examples.marketing') };
  const needed = [plain, it, marketing, outcome, sayInstead, ask[0], ...Object.values(examples)];
  if (!relation || !theme || !home || needed.some((text) => !text)) return undefined;
  const hears = bySide((side) => sentence(`hears.${side}`));
  return {
    id: textOf(recordOf(term).id) || slugOf(title, textOf(id)),
    title,
    theme,
    home,
    relation,
    inShort: bySide((side) => finishPhrase(textOf(fields[`inShort.${side}`]))),
    plain,
    it,
    marketing,
    ...(Object.keys(hears).length > 0 ? { hears } : {}),
    outcome,
    sayInstead,
    ask: ask.filter(Boolean),
    examples,
    counterparts: [],
    agreed: textOf(agreed),
  };
}

/** On one line, with a full stop where nothing else ends it. */
export function finishSentence(text: string): string {
  const line = toLine(text);
  return line === '' || /[.?!…”"']$/u.test(line) ? line : `${line.replace(/\s*[,;:]$/, '')}.`;
}

/** On one line, with a question mark where nothing else ends it. */
export function finishQuestion(text: string): string {
  const line = toLine(text);
  return line === '' || /[.?!…”"']$/u.test(line) ? line : `${line.replace(/\s*[,;:]$/, '')}?`;
}

/** On one line, with nothing at its end that would end a sentence around it. */
export const finishPhrase = (text: string): string => toLine(text).replace(/[\s.!]+$/u, '');

/** `launch date` as the title of a page: `Launch date`. A capital further on stays: `iPad`. */
export function titleOf(word: string): string {
  const line = toLine(word);
  const [first = ''] = line;
  const [start = ''] = line.split(' ');
  return start === start.toLowerCase() ? first.toUpperCase() + line.slice(first.length) : line;
}

type Fields = Record<string, unknown>;

const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? toLine(value) : '');
const toLine = (text: string): string => text.toWellFormed().replace(/\s+/gu, ' ').trim();

/** The texts of those sides that have one. */
function bySide(read: (side: Department) => string): Partial<Record<Department, string>> {
  const texts = departments.map((side) => [side, read(side)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
