import type { ImportProblem } from '../model/import/import-problems.ts';
import { importWords, type ShownInImport } from './en-import.ts';

export type ImportWords = typeof importWords;

const imports: Record<string, ImportWords> = { en: importWords };

/** The words of bringing in a list in a language; in English where they are not translated. */
export function importWordsIn(language: string): ImportWords {
  return imports[language] ?? importWords;
}

/** A finding as a sentence that starts with its place. */
export function sayImportProblem(
  problem: ImportProblem,
  show: ShownInImport,
  words: ImportWords,
): string {
  const say = words.problems[problem.code] as (
    given: ImportProblem,
    shown: ShownInImport,
  ) => string;
  const row = problem.row === 0 ? '' : show.number(problem.row);
  return words.at(row, problem.heading) + say(problem, show);
}
