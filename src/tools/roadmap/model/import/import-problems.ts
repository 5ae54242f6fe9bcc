/** Where something stands in a file, as a spreadsheet counts; `row` 0 is the whole file. */
export interface ImportPlace {
  /** From 1. */
  row: number;
  /** What stands at the head of the column; empty where it concerns a whole row. */
  heading: string;
}

/** What of a file is not taken as it stands, or taken as something else. A code is never renamed. */
export type ImportReason =
  | { code: 'NOTHING_TO_READ' }
  | { code: 'NO_TITLES' }
  | { code: 'UNCLOSED_QUOTE'; line: number }
  /** The row is cut by another sign than the others, and was read by it. */
  | { code: 'OTHER_SEPARATOR' }
  | { code: 'CELL_WITHOUT_HEADING'; text: string }
  /** The row has no title, and is left out. */
  | { code: 'TITLE_MISSING' }
  | { code: 'NUMBER_UNCLEAR'; text: string }
  | { code: 'NUMBER_OUT_OF_RANGE'; text: string; from: number; to: number }
  /** A number of seconds, taken as days of eight hours. */
  | { code: 'READ_AS_SECONDS'; text: string; days: number }
  | { code: 'DATE_UNCLEAR'; text: string }
  | { code: 'DATE_TOO_FAR'; text: string }
  /** `instead` is what the field has then: a status, or `shared` for a department. */
  | { code: 'WORD_UNKNOWN'; text: string; instead: 'proposed' | 'shared' | 'none' }
  | { code: 'NEEDS_UNKNOWN'; text: string }
  /** Several have this title; the first is taken. */
  | { code: 'NEEDS_TWICE'; text: string }
  | { code: 'FIXED_WITHOUT_START' }
  | { code: 'TOO_MANY_ROWS'; rows: number; room: number }
  | { code: 'TOO_MANY_TEAMS'; text: string; most: number };

export type ImportProblem = ImportPlace & ImportReason;

/** What is so, but takes nothing away from the row. */
export const isRemark = ({ code }: ImportReason): boolean =>
  code === 'OTHER_SEPARATOR' || code === 'READ_AS_SECONDS' || code === 'NEEDS_TWICE';
