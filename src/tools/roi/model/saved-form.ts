import type * as z from 'zod/mini';
import { isRecord, migrations } from './migrations.ts';
import { findContradictions } from './saved-contradictions.ts';
import { nameOf, type Path, type SavedProblem, show } from './saved-problems.ts';
import { savedRoi } from './saved-schema.ts';
import { type SavedPlan, savedVersion } from './saved-types.ts';

export type { SavedProblem } from './saved-problems.ts';
export { writeSaved } from './units.ts';

export type SavedReading =
  | { kind: 'read'; state: SavedPlan }
  /** Written by a newer version of the tracker: to be kept as it is. */
  | { kind: 'newer'; version: number }
  | { kind: 'refused'; problems: SavedProblem[] };

/**
 * Reads the saved form of the ROI tracker, of this version or an older one: a scenario's `state`,
 * a workbook's slice, a file. Strict: a field that is not known is a problem, and every problem is
 * reported.
 */
export function readSaved(value: unknown): SavedReading {
  if (isRecord(value) && value.kind === 'roi' && isNewer(value.version)) {
    return { kind: 'newer', version: value.version };
  }
  const current = migrate(value);
  const parsed = savedRoi.safeParse(current);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => toProblems(issue, current));
    return { kind: 'refused', problems };
  }
  const state = parsed.data.state as SavedPlan;
  const problems = findContradictions(state);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', state };
}

const isNewer = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) > savedVersion;

function migrate(value: unknown): unknown {
  let current = value;
  while (isRecord(current) && typeof current.version === 'number') {
    const step = migrations[current.version];
    if (!step) break;
    current = step(current);
  }
  return current;
}

function toProblems(issue: z.core.$ZodIssue, value: unknown): SavedProblem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'invalid_union') {
    const [plain = [], grouped = []] = issue.errors;
    const meant = isRecord(at(value, path)) ? grouped : plain;
    return meant.flatMap((inner) =>
      toProblems({ ...inner, path: [...path, ...inner.path] } as z.core.$ZodIssue, value),
    );
  }
  if (issue.code === 'invalid_key') {
    const message = issue.issues[0]?.message ?? issue.message;
    return [{ path, message: `${nameOf(path)} is not known. Write ${message}.` }];
  }
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

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part],
    value,
  );
}
