import { isRecord } from '../../../lib/is-record.ts';
import { findShapeProblems } from '../../../lib/json-shape.ts';
import { type SavedProblem, sayShapeProblem } from '../../../lib/saved-problems.ts';
import { findContradictions } from './saved-contradictions.ts';
import { savedShape } from './saved-shape.ts';
import { type SavedRoadmap, savedVersion } from './saved-types.ts';

export { writeSaved } from './units.ts';

export type SavedReading =
  | { kind: 'read'; state: SavedRoadmap }
  /** Written by a newer version of the builder: to be kept as it is. */
  | { kind: 'newer'; version: number }
  | { kind: 'refused'; problems: SavedProblem[] };

/**
 * Reads the saved form of the roadmap builder: a scenario's `state`, a workbook's slice, a file.
 * Strict: a field that is not known is a problem, and every problem is reported.
 */
export function readSaved(value: unknown): SavedReading {
  if (isRecord(value) && value.kind === 'roadmap' && isNewer(value.version)) {
    return { kind: 'newer', version: value.version };
  }
  const wrong = findShapeProblems(value, savedShape);
  if (wrong.length > 0) {
    const problems = wrong.map((problem) => sayShapeProblem(problem, 'the roadmap builder'));
    return { kind: 'refused', problems };
  }
  const { state } = value as { state: SavedRoadmap };
  const problems = findContradictions(state);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', state };
}

const isNewer = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) > savedVersion;
