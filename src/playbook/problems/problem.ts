import type { words } from './words.ts';

export type ProblemCode = keyof typeof words;

/** What the words of a code need to know. */
export type ProblemArgs<Code extends ProblemCode> = Parameters<(typeof words)[Code]>[0];

/** A place in a file that an editor can jump to. `file` is relative to the project, lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A mistake in the content, as data. An error stops the build, a warning does not. */
export type ContentProblem = {
  [Code in ProblemCode]: {
    code: Code;
    severity: 'error' | 'warning';
    args: ProblemArgs<Code>;
  } & Place;
}[ProblemCode];

export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  args: ProblemArgs<Code>,
  severity: ContentProblem['severity'] = 'error',
): ContentProblem {
  return {
    code,
    severity,
    args,
    file: place.file,
    line: place.line,
    column: place.column,
  } as ContentProblem;
}
