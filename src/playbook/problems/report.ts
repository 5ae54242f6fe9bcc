import type { ContentProblem } from './problem.ts';
import { words } from './words.ts';

/** What is so and what to write instead, as the person who wrote the page reads it. */
export function describeProblem(problem: ContentProblem): string {
  const describe = words[problem.code] as (args: ContentProblem['args']) => string;
  return describe(problem.args);
}

/** One line a problem: `file:line:column  what is so. What to write instead. [CODE]`. */
export function formatProblem(problem: ContentProblem): string {
  const mark = problem.severity === 'warning' ? 'warning: ' : '';
  return `${problem.file}:${problem.line}:${problem.column}  ${mark}${describeProblem(problem)} [${problem.code}]`;
}

/** The whole report, ending in a count. */
export function formatReport(problems: ContentProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [count(errors, 'problem'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
  return [
    ...problems.map(formatProblem),
    '',
    `${counts.join(' and ')} in the content. Each code has a page in docs/errors/.`,
  ].join('\n');
}

/** Workflow commands that GitHub shows beside the line of the file. */
export function formatAnnotations(problems: ContentProblem[]): string {
  return problems
    .map((problem) => {
      const { severity, file, line, column, code } = problem;
      return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${code}::${escapeData(describeProblem(problem))}`;
    })
    .join('\n');
}

/** By file, then by line: the order in which a person works through them. */
export function sortProblems(problems: ContentProblem[]): ContentProblem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
const escapeData = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
