import type { Home } from '../../../lib/departments.ts';
import type { Month } from '../../../lib/months.ts';
import type { Formula, InputName } from './formulas.ts';
import type { Category, Confidence, Hardness, LineKind, PriceTerms, Timing } from './types.ts';

/** A number, or a number with its range. Money is in whole currency units: 60000, 12.5. */
export type SavedEstimate = number | { low?: number; likely: number; high?: number };

export type SavedInputs = { [Name in InputName]?: SavedEstimate };

/** A line as it is saved. What is left out is what a new line starts with. */
export interface SavedLine {
  id: string;
  kind: LineKind;
  name: string;
  home: Home;
  hardness: Hardness;
  formula: Formula;
  inputs: SavedInputs;
  timing: Timing;
  /** `other` when left out. */
  category?: Category;
  /** As `home` when left out. */
  owner?: Home;
  /** `medium` when left out. */
  confidence?: Confidence;
  explanation?: string;
  vouchedBy?: string;
}

export type SavedChange = Partial<Omit<SavedLine, 'id' | 'kind'>>;

export interface SavedScenario {
  id: string;
  name: string;
  without?: string[];
  changes?: Record<string, SavedChange>;
}

/** A plan as it is saved and as an author writes it. */
export interface SavedPlan {
  start: Month;
  months: number;
  discountRate: number;
  /** 0 when left out. */
  inflation?: number;
  /** `nominal` when left out. */
  prices?: PriceTerms;
  lines: SavedLine[];
  /** One without differences when left out. */
  scenarios?: SavedScenario[];
  /** In whole currency units, by line id, then by month. */
  actuals?: Record<string, Record<string, number>>;
  closedThrough?: number;
  /** The scenario that was open last. */
  open?: string;
  /** Texts of fields that could not be read. */
  typed?: Record<string, string>;
}

/** The saved form of this version. */
export interface SavedRoi {
  kind: 'roi';
  version: 2;
  state: SavedPlan;
}

export const savedVersion = 2;
