/**
 * Describes what JSON must look like, and says where a value differs. Kept small, because it travels
 * to the browser: a schema library weighs more than most calculators.
 */

import { isRecord } from './is-record.ts';

export type JsonPath = (string | number)[];

export interface ShapeProblem {
  path: JsonPath;
  /** A field that is not known, or a value that is not as expected; missing values are `undefined`. */
  kind: 'unknown' | 'wrong';
  found: unknown;
  /** What would be right, to complete “Write …”. */
  expected: string;
}

/** Adds a problem for each place below `path` where the value is not as it should be. */
export type Shape = ((value: unknown, path: JsonPath, problems: ShapeProblem[]) => void) & {
  isOptional?: boolean;
};

export function findShapeProblems(value: unknown, shape: Shape): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  shape(value, [], problems);
  return problems;
}

/** A value for which `isRight` holds. */
export const such =
  (expected: string, isRight: (value: unknown) => boolean): Shape =>
  (value, path, problems) => {
    if (!isRight(value)) problems.push({ path, kind: 'wrong', found: value, expected });
  };

export const oneOf = (words: readonly string[]): Shape =>
  such(`one of: ${words.join(', ')}`, (value) => words.includes(value as string));

export const exactly = (only: string | number): Shape =>
  such(String(only), (value) => value === only);

export const text = (expected: string, isRight: (text: string) => boolean = () => true): Shape =>
  such(expected, (value) => typeof value === 'string' && isRight(value));

export const number = (expected: string, isRight: (number: number) => boolean): Shape =>
  such(expected, (value) => typeof value === 'number' && Number.isFinite(value) && isRight(value));

export const wholeNumber = (from: number, to: number): Shape =>
  number(
    `a whole number from ${from} to ${to}`,
    (value) => Number.isInteger(value) && value >= from && value <= to,
  );

/** May be missing. */
export const optional = (shape: Shape): Shape => {
  const checked: Shape = (...given) => shape(...given);
  checked.isOptional = true;
  return checked;
};

/** Exactly these fields. `fields` names them in words: `id, name and amount`. */
export const group =
  (shapes: Record<string, Shape>, fields: string): Shape =>
  (value, path, problems) => {
    if (!isRecord(value)) {
      problems.push({ path, kind: 'wrong', found: value, expected: `the fields ${fields}` });
      return;
    }
    for (const [name, shape] of Object.entries(shapes)) {
      const inner = Object.hasOwn(value, name) ? value[name] : undefined;
      if (inner !== undefined || !shape.isOptional) shape(inner, [...path, name], problems);
    }
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(shapes, name)) continue;
      problems.push({
        path: [...path, name],
        kind: 'unknown',
        found: value[name],
        expected: fields,
      });
    }
  };

export const list =
  (shape: Shape, expected: string): Shape =>
  (value, path, problems) => {
    if (!Array.isArray(value)) problems.push({ path, kind: 'wrong', found: value, expected });
    else for (const [index, item] of value.entries()) shape(item, [...path, index], problems);
  };

/** Any number of fields; `isKey` and `key` say which names they may have. */
export const record =
  (
    shape: Shape,
    expected: string,
    key = '',
    isKey: (name: string) => boolean = () => true,
  ): Shape =>
  (value, path, problems) => {
    if (!isRecord(value)) {
      problems.push({ path, kind: 'wrong', found: value, expected });
      return;
    }
    for (const [name, item] of Object.entries(value)) {
      if (isKey(name)) shape(item, [...path, name], problems);
      else problems.push({ path: [...path, name], kind: 'unknown', found: item, expected: key });
    }
  };

/** Both, one after the other; the second only where the first found nothing. */
export const both =
  (first: Shape, second: Shape): Shape =>
  (value, path, problems) => {
    const before = problems.length;
    first(value, path, problems);
    if (problems.length === before) second(value, path, problems);
  };

/** A group is checked as a group, anything else as plain. */
export const plainOrGroup =
  (plain: Shape, grouped: Shape): Shape =>
  (value, path, problems) =>
    (isRecord(value) ? grouped : plain)(value, path, problems);
