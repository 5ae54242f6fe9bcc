import { isRecord } from '../../../lib/is-record.ts';
import {
  both,
  exactly,
  findShapeProblems,
  group,
  list,
  optional,
  record,
  such,
  text,
} from '../../../lib/json-shape.ts';
import { type SavedProblem, sayShapeProblem } from '../../../lib/saved-problems.ts';
import { tidy, trimRow } from './state.ts';
import { type CanvasState, most, type Table, type Written } from './types.ts';

/** What was written on a sheet. What is left out is empty. */
export interface SavedSheet {
  texts?: Record<string, string>;
  tables?: Record<string, string[][]>;
}

export interface SavedCanvas {
  /** By the file name of the workshop. */
  sheets: Record<string, SavedSheet>;
}

export const savedVersion = 1;

export type SavedReading =
  | { kind: 'read'; state: SavedCanvas }
  /** Written by a newer version of the canvas: to be kept as it is. */
  | { kind: 'newer'; version: number }
  | { kind: 'refused'; problems: SavedProblem[] };

// What is expected completes "<field> is <what was found>. Write ...".
const cell = text(
  `a text of at most ${most.cell} characters`,
  (found) => found.length <= most.cell,
);
const atMost = (count: number, what: string) =>
  such(`at most ${count} ${what}`, (found) => (found as unknown[]).length <= count);
const row = both(
  list(cell, 'a list of the texts in a row; "" is an empty cell'),
  atMost(most.columns, 'cells'),
);
const table = both(list(row, 'a list of rows, each a list of texts'), atMost(most.rows, 'rows'));
const free = text(
  `a text of at most ${most.text} characters`,
  (found) => found.length <= most.text,
);

const areaNames = 'areas, each by its id, like what-waits';
const isAreaName = (name: string) => /^[a-z][a-z0-9-]*$/.test(name);
const sheet = group(
  {
    texts: optional(record(free, 'a text for each area', areaNames, isAreaName)),
    tables: optional(record(table, 'rows for each area', areaNames, isAreaName)),
  },
  'texts and tables',
);
const isWorkshopName = (name: string) => /^[a-z0-9][a-z0-9/-]*$/.test(name);
const savedShape = group(
  {
    kind: exactly('canvas'),
    version: exactly(savedVersion),
    state: group(
      {
        sheets: record(
          sheet,
          'a sheet for each workshop; {} is none',
          'workshops, each by its file name, like shared-goals',
          isWorkshopName,
        ),
      },
      'sheets',
    ),
  },
  'kind, version and state',
);

/**
 * Reads the saved form of the canvas: a scenario's `state`, a workbook's slice, a file. Strict: a
 * field that is not known is a problem, and every problem is reported.
 */
export function readSaved(value: unknown): SavedReading {
  if (isRecord(value) && value.kind === 'canvas' && isNewer(value.version)) {
    return { kind: 'newer', version: value.version };
  }
  const wrong = findShapeProblems(value, savedShape);
  if (wrong.length > 0) {
    const problems = wrong.map((problem) => sayShapeProblem(problem, 'the canvas'));
    return { kind: 'refused', problems };
  }
  return { kind: 'read', state: (value as { state: SavedCanvas }).state };
}

const isNewer = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) > savedVersion;

/** The state that a saved canvas stands for. */
export const openSaved = ({ sheets }: SavedCanvas): CanvasState => ({
  sheets: Object.fromEntries(
    Object.entries(sheets).map(([workshop, { texts = {}, tables = {} }]) => [
      workshop,
      tidy({ texts, tables: mapTables(tables, (rows) => rows.map(trimRow)) }),
    ]),
  ),
});

export const writeSaved = ({ sheets }: CanvasState) => ({
  kind: 'canvas',
  version: savedVersion,
  state: {
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([workshop, written]) => [workshop, writeSheet(written)]),
    ),
  },
});

const writeSheet = ({ texts, tables }: Written) => ({
  ...(Object.keys(texts).length > 0 ? { texts } : {}),
  ...(Object.keys(tables).length > 0 ? { tables } : {}),
});

const mapTables = (tables: Record<string, Table>, change: (rows: Table) => Table) =>
  Object.fromEntries(Object.entries(tables).map(([area, rows]) => [area, change(rows)]));
