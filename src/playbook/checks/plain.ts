import { fillIn } from '../../lib/fill-in.ts';
import { findRepeated, type Repeated } from '../plain/find-repeated.ts';
import { listSentences, type PageSentence } from '../plain/page-sentences.ts';
import { readingOf } from '../plain/reading-grade.ts';
import { type Entry, isEntryOf, type Playbook } from '../playbook.ts';
import { type ContentProblem, problem } from '../problems/problem.ts';
import { placeOfField } from './entries.ts';

/** Words of the longest sentence, of the average one, and the highest reading grade. */
const longestSentence = 32;
const averageSentence = 18;
const highestGrade = 9;
/** Pages that speak of both departments name them this often before it is looked at who comes first. */
const fewestNames = 8;

/**
 * Pages that are hard to read, that speak of one department far more than of the other, or that say
 * what another page says in the same words. Warnings; the measure of reading is one of English.
 */
export function checkPlainness({ entries, site }: Playbook): ContentProblem[] {
  const pages = entries
    .filter(({ language, collection }) => language === 'en' && collection !== 'scenarios')
    .map((entry) => ({
      entry,
      sentences: listSentences(fillInNames(entry, site.departments), (path) =>
        placeOfField(entry, path),
      ),
    }));
  return [
    ...pages.flatMap(({ entry, sentences }) => checkReading(entry, sentences)),
    ...pages.flatMap(({ entry, sentences }) => checkBalance(entry, sentences, site.departments)),
    ...findRepeated(pages.flatMap(({ sentences }) => sentences)).map(nameRepeated),
  ];
}

/** The description of a diagram is read with the names that stand in it. */
const fillInNames = (entry: Entry, names: Record<string, string>): Entry =>
  isEntryOf(entry, 'diagrams')
    ? {
        ...entry,
        fields: { ...entry.fields, description: fillIn(entry.fields.description, names) },
      }
    : entry;

function checkReading(entry: Entry, sentences: readonly PageSentence[]): ContentProblem[] {
  const long = sentences
    .filter(({ words }) => words.length > longestSentence)
    .map(({ text, words, place }) => {
      const args = { words: words.length, sentence: shorten(text) };
      return problem('SENTENCE_LONG', place, args, 'warning');
    });
  const { grade, length, words } = readingOf(sentences.map((sentence) => sentence.words));
  const isHard = words > 60 && (grade > highestGrade || length > averageSentence);
  if (!isHard) return long;
  const args = { grade: grade.toFixed(1), length: length.toFixed(1) };
  return [...long, problem('READING_HARD', placeOfPage(entry), args, 'warning')];
}

/** Causes, steps, practices, workshops and programs speak of both departments. */
function checkBalance(
  entry: Entry,
  sentences: readonly PageSentence[],
  departments: { it: string; marketing: string },
): ContentProblem[] {
  const isOfBoth = (['causes', 'steps', 'practices', 'workshops', 'programs'] as const).some(
    (collection) => isEntryOf(entry, collection),
  );
  if (!isOfBoth) return [];
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const count = (name: string, flags: string) =>
    text.match(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, flags))
      ?.length ?? 0;
  const it = count(departments.it, 'gu');
  const marketing = count(departments.marketing, 'giu');
  const [less = 0, more = 0] = [it, marketing].sort((one, other) => one - other);
  if (it + marketing < fewestNames || more <= less * 2) return [];
  return [
    problem(
      'DEPARTMENTS_UNEVEN',
      placeOfPage(entry),
      { it, marketing, ...departmentNames(departments) },
      'warning',
    ),
  ];
}

/** A fork cannot change the base: what it has changed of a page is named, where it has. */
const placeOfPage = ({ sources: [strongest] }: Entry) => strongest.placeOfValue(['title']);

const departmentNames = ({ it, marketing }: { it: string; marketing: string }) => ({
  itName: it,
  marketingName: marketing,
});

function nameRepeated({ sentence, other, isExact }: Repeated): ContentProblem {
  const args = {
    sentence: shorten(sentence.text),
    other: `${other.place.file}:${other.place.line}`,
    isExact,
  };
  return problem('SENTENCE_TWICE', sentence.place, args, 'warning');
}

const shorten = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
