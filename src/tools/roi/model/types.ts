import type { Home } from '../../../lib/departments.ts';
import type { Minor, MoneyFormat } from '../../../lib/money.ts';
import type { Month } from '../../../lib/months.ts';

export const lineKinds = ['cost', 'benefit'] as const;
export type LineKind = (typeof lineKinds)[number];

/** Hard shows up in the accounts: an invoice, a canceled license. Soft does not: hours, risk, morale. */
export const hardnesses = ['hard', 'soft'] as const;
export type Hardness = (typeof hardnesses)[number];

export const timingKinds = ['once', 'monthly'] as const;
export type TimingKind = (typeof timingKinds)[number];

/**
 * Months count from 0, which is up front, before the plan's first month. `start` is the month of
 * the one payment, or of the first of the monthly ones, which go on to the end of the plan.
 */
export interface Timing {
  kind: TimingKind;
  start: number;
}

/** One cost or one benefit. The amount is zero or more: the kind says which way the money goes. */
export interface Line {
  id: string;
  kind: LineKind;
  name: string;
  /** Who pays a cost, who gains a benefit. */
  home: Home;
  hardness: Hardness;
  /** Each time, in the site's currency. */
  amount: Minor;
  timing: Timing;
}

/** What the figures are worked out from. Always sound: each `timing.start` is from 0 to `months`. */
export interface Plan {
  /** The calendar month of month 1. Month 0 is the day before it starts. */
  start: Month;
  /** How many months follow month 0. */
  months: number;
  /** A fraction a year: 0.1 is 10 %. Nominal, like the amounts. */
  discountRate: number;
  lines: Line[];
}

/** A number that a person types: the length of the plan, its rate, or a line's amount or start. */
export type FieldKey = 'months' | 'discountRate' | `amount:${string}` | `start:${string}`;

/**
 * The plan and what is in its number fields. `typed` holds the text of each field that is being
 * typed in or that cannot be read; the plan keeps the last number that could be.
 */
export interface RoiState extends Plan {
  typed: { [Key in FieldKey]?: string };
}

/** A plan as it is saved: a line's amount is in whole currency units (60000, 12.5). */
export type SavedPlan = Omit<Plan, 'lines'> & { lines: SavedLine[] };

export type SavedLine = Omit<Line, 'amount'> & { amount: number };

/** The saved form. */
export interface SavedRoi {
  kind: 'roi';
  version: 1;
  state: SavedPlan;
}

/** How the site writes numbers and money. */
export type Formats = MoneyFormat;

/** The widest plan: ten years. */
export const mostMonths = 120;

export const mostLines = 500;
