import { departments } from '../../../lib/departments.ts';
import { isRecord } from '../../../lib/is-record.ts';
import {
  exactly,
  findShapeProblems,
  group,
  list,
  oneOf,
  optional,
  record,
  text,
} from '../../../lib/json-shape.ts';
import { type SavedProblem, sayShapeProblem } from '../../../lib/saved-problems.ts';
import { readers, type TranslatorState, ways } from './types.ts';

export const savedVersion = 1;

export type SavedReading =
  | { kind: 'read'; state: TranslatorState }
  /** Written by a newer version of the translator: to be kept as it is. */
  | { kind: 'newer'; version: number }
  | { kind: 'refused'; problems: SavedProblem[] };

// What is expected completes "<field> is <what was found>. Write ...".
const id = text('the file name of a term, like lead-time', (name) =>
  /^[\p{L}\p{N}-]{1,120}$/u.test(name),
);

const savedShape = group(
  {
    kind: exactly('translator'),
    version: exactly(savedVersion),
    state: group(
      {
        text: text('the text to translate'),
        by: oneOf(departments),
        reader: oneOf(readers),
        way: optional(oneOf(ways)),
        takenBack: optional(list(id, 'a list of terms; [] is an empty one')),
        senses: optional(record(id, 'a term for each word')),
        other: optional(text('the text of the other side')),
      },
      'text, by, reader, way, takenBack, senses and other',
    ),
  },
  'kind, version and state',
);

/**
 * Reads the saved form of the translator: a scenario's `state`, a workbook's slice, a file. Strict:
 * a field that is not known is a problem, and every problem is reported.
 */
export function readSaved(value: unknown): SavedReading {
  if (isRecord(value) && value.kind === 'translator' && isNewer(value.version)) {
    return { kind: 'newer', version: value.version };
  }
  const wrong = findShapeProblems(value, savedShape);
  if (wrong.length > 0) {
    return {
      kind: 'refused',
      problems: wrong.map((problem) => sayShapeProblem(problem, 'the translator')),
    };
  }
  const { state } = value as {
    state: Partial<TranslatorState> & Pick<TranslatorState, 'text' | 'by' | 'reader'>;
  };
  return { kind: 'read', state: { way: 'explain', takenBack: [], senses: {}, ...state } };
}

/** What is not the usual is written; the rest is left out. */
export function writeSaved({ text, by, reader, way, takenBack, senses, other }: TranslatorState) {
  return {
    kind: 'translator',
    version: savedVersion,
    state: {
      text,
      by,
      reader,
      ...(way === 'explain' ? {} : { way }),
      ...(takenBack.length > 0 ? { takenBack } : {}),
      ...(Object.keys(senses).length > 0 ? { senses } : {}),
      ...(other === undefined ? {} : { other }),
    },
  };
}

const isNewer = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) > savedVersion;
