import type { ImportProblem, ImportRemark } from '../model/import-problems.ts';
import { type ImportShow, importWords } from './en-import.ts';

export type { ImportShow } from './en-import.ts';
export type ImportMessages = typeof importWords;

const languages: Record<string, ImportMessages> = { en: importWords };

/** The words for what is read in, in a language; in English where they are not translated. */
export function importWordsIn(language: string): ImportMessages {
  return languages[language] ?? importWords;
}

/** What stands in the way of a cell, a row or a column, with its place. */
export function sayProblem(problem: ImportProblem, show: ImportShow, words: ImportMessages) {
  const say = words.reasons[problem.code] as (given: ImportProblem, show: ImportShow) => string;
  return words.place(problem) + say(problem, show);
}

/** What was passed over or assumed, with its place. */
export function sayRemark(remark: ImportRemark, show: ImportShow, words: ImportMessages) {
  const say = words.notes[remark.code] as (given: ImportRemark, show: ImportShow) => string;
  return words.place(remark) + say(remark, show);
}
