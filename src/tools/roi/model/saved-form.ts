import { isRecord } from '../../../lib/is-record.ts';
import { findShapeProblems } from '../../../lib/json-shape.ts';
import { type SavedProblem, sayShapeProblem } from '../../../lib/saved-problems.ts';
import { migrations } from './migrations.ts';
import { findContradictions } from './saved-contradictions.ts';
import { savedShape } from './saved-shape.ts';
import { type SavedPlan, savedVersion } from './saved-types.ts';

export type { SavedProblem } from '../../../lib/saved-problems.ts';
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
  const wrong = findShapeProblems(current, savedShape);
  if (wrong.length > 0)
    return {
      kind: 'refused',
      problems: wrong.map((problem) => sayShapeProblem(problem, 'the ROI tracker')),
    };
  const state = (current as { state: SavedPlan }).state;
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
