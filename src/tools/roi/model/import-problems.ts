import type { AmountProblem } from '../../../lib/read-amount.ts';
import { columnName } from '../../../lib/spreadsheet/addresses.ts';

/** Where something stands in a text that is read in, as a spreadsheet counts. */
export interface ImportPlace {
  /** From 1; 0 where it concerns the whole text. */
  row: number;
  /** `A`, `B` … ; empty where it concerns a whole row. */
  column: string;
  /** What stands at the head of the column; empty where nothing does. */
  heading: string;
}

/** Why an amount is not taken; `text` is what stands in the cell. */
type AmountReason =
  | { [Code in AmountProblem]: { code: Code; text: string } }[AmountProblem]
  | { code: 'NEGATIVE_AMOUNT'; text: string }
  /** A dash alone: zero to some, not known to others. */
  | { code: 'DASH'; text: string };

/** Why a cell, a row or a column of a text is not taken. A code is never renamed. */
export type ImportReason =
  | AmountReason
  | { code: 'UNCLOSED_QUOTE'; line: number }
  | { code: 'NOTHING_TO_READ' }
  | { code: 'NO_ACTUALS_LAYOUT' }
  | { code: 'NO_LINES_LAYOUT' }
  /** A cell that stands to the right of all headings, or below an empty one. */
  | { code: 'NO_HEADING'; text: string }
  | { code: 'COLUMN_TWICE'; first: string }
  | { code: 'LINE_MISSING' }
  | { code: 'LINE_UNKNOWN'; text: string }
  | { code: 'LINE_NEAR'; text: string; name: string; lineId: string }
  | { code: 'LINE_NAME_TWICE'; text: string }
  | { code: 'MONTH_MISSING' }
  | { code: 'MONTH_UNKNOWN'; text: string }
  | { code: 'MONTH_OUTSIDE'; text: string; months: number }
  | { code: 'MONTH_WITHOUT_YEAR'; text: string }
  | { code: 'MONTH_CLOSED'; month: number; text: string }
  /** `first` is the cell that gives the same line and month before. Neither is taken. */
  | { code: 'GIVEN_TWICE'; name: string; month: number; first: string }
  | { code: 'NAME_MISSING' }
  /** Nothing says whether `rows` rows are costs or benefits. */
  | { code: 'KIND_MISSING'; rows: number }
  | { code: 'COST_AND_BENEFIT' }
  | { code: 'WORD_UNKNOWN'; text: string; words: readonly string[] }
  | { code: 'CATEGORY_OF_OTHER_KIND'; text: string; words: readonly string[] }
  | { code: 'FORMULA_UNCLEAR'; columns: readonly string[] }
  | { code: 'LIKELY_MISSING'; likely: string }
  | { code: 'RANGE_ORDER'; part: 'low' | 'high'; text: string }
  | { code: 'OUT_OF_RANGE'; text: string; from: number; to: number }
  | { code: 'SHARE_OUT_OF_RANGE'; text: string; from: number; to: number }
  | { code: 'END_BEFORE_START'; text: string; start: number }
  | { code: 'RAMP_WITHOUT_MONTHS' }
  | { code: 'TOO_MANY_LINES'; most: number; rows: number };

export type ImportProblem = ImportPlace & ImportReason;

/** What is so without being a mistake: what was passed over, and what was assumed. */
export type ImportNote =
  | { code: 'ROW_ABOVE_HEADINGS'; text: string }
  | { code: 'ROW_OF_TOTALS'; text: string }
  | { code: 'ROW_WITHOUT_AMOUNTS'; text: string }
  | { code: 'COLUMN_OF_TOTALS' }
  /** `meant` is the heading that comes near; empty when none does. */
  | { code: 'COLUMN_NOT_READ'; meant: string }
  | { code: 'SAME_AS_BEFORE'; count: number }
  | { code: 'NO_HEADINGS' }
  | { code: 'KIND_BY_SIGN'; costs: number; benefits: number }
  | { code: 'TIMING_ASSUMED'; costs: number; benefits: number }
  | { code: 'READ_AS_PERCENT'; text: string }
  | { code: 'NO_AMOUNT'; text: string };

export type ImportRemark = ImportPlace & ImportNote;

/** The whole of a text, or one of its rows. */
export const placeOfRow = (row = 0): ImportPlace => ({ row, column: '', heading: '' });

/** A cell, by its place in the row from 0. */
export const placeOfCell = (
  row: number,
  index: number,
  headings: readonly string[] = [],
): ImportPlace => ({
  row,
  column: columnName(index),
  heading: (headings[index] ?? '').trim(),
});
