import { describe, expect, test } from 'vitest';
import { problem } from '../../../src/playbook/problems/problem.ts';
import {
  formatAnnotations,
  formatProblem,
  formatReport,
  sortProblems,
} from '../../../src/playbook/problems/report.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });
const sum = problem('AGENDA_SUM', at('content/base/en/workshops/cards.mdx', 12, 8), {
  sum: 30,
  run: 45,
});
const review = problem(
  'REVIEW_OVERDUE',
  at('content/base/en/about/index.mdx', 3, 11),
  { reviewed: '2025-01-31', months: 22 },
  'warning',
);

test('a problem is one line: place, what is so, what to write instead, code', () => {
  expect(formatProblem(sum)).toBe(
    'content/base/en/workshops/cards.mdx:12:8  The agenda adds up to 30 minutes, but minutes.run is 45. Change minutes.run to 30, or the items so that they add up to 45. [AGENDA_SUM]',
  );
});

test('a warning says that it is one', () => {
  expect(formatProblem(review)).toContain('index.mdx:3:11  warning: The page was last reviewed');
});

test.each([
  [[sum], '1 problem in the content.'],
  [[sum, sum], '2 problems in the content.'],
  [[sum, review], '1 problem and 1 warning in the content.'],
  [[review, review], '0 problems and 2 warnings in the content.'],
])('a report ends in a count', (problems, count) => {
  expect(formatReport(problems).split('\n').slice(-2)).toEqual([
    '',
    `${count} Each code has a page in docs/errors/.`,
  ]);
});

test('problems are sorted by file, then by line, then by column', () => {
  const places = [
    at('b.mdx', 1, 1),
    at('a.mdx', 10, 1),
    at('a.mdx', 9, 5),
    at('a.mdx', 9, 2),
    at('B.mdx', 1, 1),
  ];
  const sorted = sortProblems(
    places.map((place) => problem('AGENDA_SUM', place, { sum: 1, run: 2 })),
  );
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'B.mdx:1:1',
    'a.mdx:9:2',
    'a.mdx:9:5',
    'a.mdx:10:1',
    'b.mdx:1:1',
  ]);
});

describe('an annotation', () => {
  test('names severity, place and code', () => {
    expect(formatAnnotations([sum, review]).split('\n')).toEqual([
      '::error file=content/base/en/workshops/cards.mdx,line=12,col=8,title=AGENDA_SUM::The agenda adds up to 30 minutes, but minutes.run is 45. Change minutes.run to 30, or the items so that they add up to 45.',
      "::warning file=content/base/en/about/index.mdx,line=3,col=11,title=REVIEW_OVERDUE::The page was last reviewed on 2025-01-31, 22 months ago. Read it again and write today's date.",
    ]);
  });

  // GitHub's "Workflow commands": % and line ends in the message, : and , in a property as well.
  test('keeps its shape whatever stands in the message and in the file name', () => {
    const odd = problem('FILE_NAME', at('content/a,b:c.md', 1, 1), {
      name: '100%\r\nsure',
      suggestion: 'sure',
    });
    expect(formatAnnotations([odd])).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=1,col=1,title=FILE_NAME::The file name 100%25%0D%0Asure becomes part of an address. Rename it to sure: small letters, digits and hyphens.',
    );
  });
});
