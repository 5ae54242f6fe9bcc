import { type Department, departments } from '../../../lib/departments.ts';
import { isRecord } from '../../../lib/is-record.ts';
import { findShapeProblems } from '../../../lib/json-shape.ts';
import { type SavedProblem, sayShapeProblem } from '../../../lib/saved-problems.ts';
import { findContradictions } from './saved-contradictions.ts';
import { savedShape } from './saved-shape.ts';
import type { Entry, KnownTerm, Stage, SwapState, SwapWord } from './types.ts';

/** A word as it is saved. What is left out is empty. */
export interface SavedWord {
  id: string;
  word: string;
  stage: Stage;
  /** What each side wrote. */
  it?: string;
  marketing?: string;
  /** The sides that have handed in; both have, where the word is revealed. */
  handedIn?: Department[];
  entry?: Entry;
  term?: KnownTerm;
  /** The day of the agreement, `YYYY-MM-DD`. */
  agreed?: string;
}

export interface SavedSwap {
  words: SavedWord[];
}

/** The saved form of this version. `src/lib/terms/agreed-term.ts` reads it as well. */
export interface SavedForm {
  kind: 'jargon-swap';
  version: 1;
  state: SavedSwap;
}

export const savedVersion = 1;

export type SavedReading =
  | { kind: 'read'; state: SavedSwap }
  /** Written by a newer version of the tool: to be kept as it is. */
  | { kind: 'newer'; version: number }
  | { kind: 'refused'; problems: SavedProblem[] };

/**
 * Reads the saved form of the jargon swap: a scenario's `state`, a workbook's slice, a file.
 * Strict: a field that is not known is a problem, and every problem is reported.
 */
export function readSaved(value: unknown): SavedReading {
  if (isRecord(value) && value.kind === 'jargon-swap' && isNewer(value.version)) {
    return { kind: 'newer', version: value.version };
  }
  const wrong = findShapeProblems(value, savedShape(savedVersion));
  if (wrong.length > 0) {
    const problems = wrong.map((problem) => sayShapeProblem(problem, 'the jargon swap'));
    return { kind: 'refused', problems };
  }
  const { state } = value as SavedForm;
  const problems = findContradictions(state);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', state };
}

const isNewer = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) > savedVersion;

/** The state that a saved swap stands for. */
export function openSaved({ words }: SavedSwap): SwapState {
  return {
    words: words.map(
      ({ it = '', marketing = '', handedIn = [], entry = {}, ...word }): SwapWord => {
        const isIn = (side: Department) => word.stage !== 'writing' || handedIn.includes(side);
        const answers = {
          it: { text: it, isIn: isIn('it') },
          marketing: { text: marketing, isIn: isIn('marketing') },
        };
        return { ...word, answers, entry };
      },
    ),
  };
}

export const writeSaved = ({ words }: SwapState): SavedForm => ({
  kind: 'jargon-swap',
  version: savedVersion,
  state: { words: words.map(writeWord) },
});

function writeWord({ id, word, stage, answers, entry, term, agreed }: SwapWord): SavedWord {
  const { it, marketing } = answers;
  const handedIn = departments.filter((side) => answers[side].isIn);
  return {
    id,
    word,
    stage,
    ...(it.text ? { it: it.text } : {}),
    ...(marketing.text ? { marketing: marketing.text } : {}),
    ...(stage === 'writing' && handedIn.length > 0 ? { handedIn } : {}),
    ...(Object.keys(entry).length > 0 ? { entry } : {}),
    ...(term ? { term } : {}),
    ...(agreed ? { agreed } : {}),
  };
}
