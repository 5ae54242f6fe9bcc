import * as z from 'zod/mini';
import { homes } from '../../../lib/departments.ts';
import { isMonth } from '../../../lib/months.ts';
import { largestAmount } from '../../../lib/read-amount.ts';
import {
  hardnesses,
  lineKinds,
  mostLines,
  mostMonths,
  type SavedPlan,
  timingKinds,
} from './types.ts';

export { writeSaved } from './units.ts';

/** What stands in the way of opening a saved form. The path leads into the value that was given. */
export interface SavedProblem {
  path: (string | number)[];
  /** What is so, then what to write instead. */
  message: string;
}

export type SavedReading =
  | { kind: 'read'; state: SavedPlan }
  | { kind: 'refused'; problems: SavedProblem[] };

/**
 * Reads the saved form of the ROI tracker: a scenario's `state`, a workbook's slice, a file.
 * Strict: a field that is not known is a problem, and every problem is reported.
 */
export function readSaved(value: unknown): SavedReading {
  const parsed = savedRoi.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => toProblems(issue, value));
    return { kind: 'refused', problems };
  }
  const state = parsed.data.state as SavedPlan;
  const problems = [...findLateLines(state), ...findRepeatedIds(state)];
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', state };
}

// The error of each field completes "<field> is <what was found>. Write ...".
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: () => `one of: ${words.join(', ')}` });

const wholeNumber = (from: number, to: number) => {
  const error = () => `a whole number from ${from} to ${to}`;
  return z.int({ error }).check(z.minimum(from, { error }), z.maximum(to, { error }));
};

const amountExpected =
  'an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5';

const amount = z
  .number({ error: () => amountExpected })
  .check(z.refine((value) => value >= 0 && value <= largestAmount, { error: () => amountExpected }))
  .check(z.refine(hasThreeDecimalsAtMost, { error: () => 'it with three decimals at most' }));

const line = z.strictObject(
  {
    id: z
      .string({ error: () => 'a short name for the line in small letters, like new-license' })
      .check(
        z.regex(/^[a-z0-9-]{1,60}$/, {
          error: () => 'up to 60 small letters, digits and hyphens, like new-license',
        }),
      ),
    kind: oneOf(lineKinds),
    name: z.string({ error: () => 'what is paid for or gained, like New license' }),
    home: oneOf(homes),
    hardness: oneOf(hardnesses),
    amount,
    timing: z.strictObject(
      { kind: oneOf(timingKinds), start: wholeNumber(0, mostMonths) },
      { error: expectFields('kind (once or monthly) and start (0 is up front)') },
    ),
  },
  { error: expectFields('id, kind, name, home, hardness, amount and timing') },
);

const rateExpected = 'a yearly rate as a fraction from 0 to 1: 0.1 for 10 %';

const savedRoi = z.strictObject(
  {
    kind: z.literal('roi', { error: () => 'roi' }),
    version: z.literal(1, { error: () => '1' }),
    state: z.strictObject(
      {
        start: z
          .string({ error: () => 'a month, like 2027-01' })
          .check(
            z.refine(isPlanMonth, { error: () => 'a month from 1900-01 to 2199-12, like 2027-01' }),
          ),
        months: wholeNumber(1, mostMonths),
        discountRate: z
          .number({ error: () => rateExpected })
          .check(z.minimum(0, { error: () => rateExpected }))
          .check(z.maximum(1, { error: () => rateExpected })),
        lines: z
          .array(line, { error: () => 'a list of costs and benefits; [] is an empty one' })
          .check(z.maxLength(mostLines, { error: () => `at most ${mostLines} lines` })),
      },
      { error: expectFields('start, months, discountRate and lines') },
    ),
  },
  { error: expectFields('kind, version and state') },
);

function expectFields(fields: string) {
  return (issue: { code?: string | undefined }) =>
    issue.code === 'unrecognized_keys' ? fields : `the fields ${fields}`;
}

function isPlanMonth(text: string): boolean {
  return isMonth(text) && text >= '1900' && text < '2200';
}

function hasThreeDecimalsAtMost(value: number): boolean {
  return Number(value.toFixed(3)) === value;
}

function toProblems(issue: z.core.$ZodIssue, value: unknown): SavedProblem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${nameOf([...path, key])} is not a field of the ROI tracker. Write only ${issue.message}.`,
    }));
  }
  const found = at(value, path);
  const is = found === undefined ? 'is missing' : `is ${show(found)}`;
  return [{ path, message: `${nameOf(path)} ${is}. Write ${issue.message}.` }];
}

function findLateLines({ lines, months }: SavedPlan): SavedProblem[] {
  return lines.flatMap(({ timing }, index) => {
    if (timing.start <= months) return [];
    const path = ['state', 'lines', index, 'timing', 'start'];
    const is = `${nameOf(path)} is ${timing.start}, but the plan has ${months} months.`;
    return [{ path, message: `${is} Write 0 to ${months}.` }];
  });
}

function findRepeatedIds({ lines }: SavedPlan): SavedProblem[] {
  return lines.flatMap(({ id }, index) => {
    const first = lines.findIndex((other) => other.id === id);
    if (first === index) return [];
    const path = ['state', 'lines', index, 'id'];
    const is = `${nameOf(path)} is ${show(id)}, and so is lines[${first + 1}].id.`;
    return [{ path, message: `${is} Write an id that no other line has.` }];
  });
}

/** `lines[2].timing.start`: the path as people read it, counted from 1, without the `state` that all share. */
function nameOf(path: (string | number)[]): string {
  const inner = path[0] === 'state' && path.length > 1 ? path.slice(1) : path;
  const name = inner
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('');
  return name.replace(/^\./, '') || 'The saved form';
}

function at(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part],
    value,
  );
}

function show(found: unknown): string {
  if (typeof found === 'string') return `“${found.length > 40 ? `${found.slice(0, 40)}…` : found}”`;
  if (found === null) return 'empty';
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' ? 'a group of fields' : String(found);
}
