import type { Home } from '../../../lib/departments.ts';
import type { Minor, MoneyFormat } from '../../../lib/money.ts';
import type { Month } from '../../../lib/months.ts';
import type { Formula, Inputs } from './formulas.ts';

export const lineKinds = ['cost', 'benefit'] as const;
export type LineKind = (typeof lineKinds)[number];

/** Hard shows up in the accounts: an invoice, a canceled license. Soft does not: hours, risk, morale. */
export const hardnesses = ['hard', 'soft'] as const;
export type Hardness = (typeof hardnesses)[number];

/** How sure those who claim a line are of it. It changes no figure; it suggests the width of a range. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

export const categories = {
  cost: [
    'license',
    'implementation',
    'integration',
    'data-migration',
    'training',
    'support',
    'security-review',
    'internal-time',
    'productivity-dip',
    'exit',
    'other',
  ],
  benefit: ['revenue', 'saving', 'time-saved', 'risk-avoided', 'other'],
} as const satisfies Record<LineKind, readonly string[]>;
export type Category = (typeof categories)[LineKind][number];

export const timingKinds = ['once', 'monthly', 'yearly'] as const;
export type TimingKind = (typeof timingKinds)[number];

export const rampShapes = ['linear', 's-curve'] as const;
export type RampShape = (typeof rampShapes)[number];

/**
 * When a line is paid. Months count from 0, which is up front, before the plan's first month.
 * `once` is paid in month `start`; `monthly` in every month from `start`; `yearly` in month
 * `start` and every twelfth month after it. Both go on to month `end`, or to the end of the plan.
 */
export interface Timing {
  kind: TimingKind;
  start: number;
  /** The last month in which it may be paid; at least `start`. */
  end?: number;
  /** From `start`, the amount grows to its full height in this many months, 2 or more. */
  ramp?: { shape: RampShape; months: number };
}

/** One cost or one benefit. Its value is zero or more: the kind says which way the money goes. */
export interface Line {
  id: string;
  kind: LineKind;
  name: string;
  category: Category;
  /** The department that answers for the line, whoever pays or gains. */
  owner: Home;
  /** Who pays a cost, who gains a benefit. */
  home: Home;
  hardness: Hardness;
  confidence: Confidence;
  /** How the value of each payment is worked out from `inputs`. */
  formula: Formula;
  /** The formula's own inputs are used, and `growth`; others are kept from a formula chosen before. */
  inputs: Inputs;
  timing: Timing;
  /** Where the numbers come from, in words. */
  explanation: string;
  /** The person who stands behind the numbers; empty when nobody does yet. */
  vouchedBy: string;
}

/** What a scenario may say differently from the shared lines. Inputs are merged one by one. */
export type LineChange = Partial<Omit<Line, 'id' | 'kind'>>;

/** One of the futures that are compared. All share the plan's lines and name their differences. */
export interface Scenario {
  id: string;
  name: string;
  /** Ids of the lines that this future does not have. */
  without: string[];
  /** By the id of the line. The first scenario has none: it is what the others differ from. */
  changes: Record<string, LineChange>;
}

export const priceTerms = ['nominal', 'real'] as const;
/**
 * In which money figures are shown: `nominal` is money as it is paid; `real` takes inflation out
 * of every flow and out of the rate, so that the two are never mixed.
 */
export type PriceTerms = (typeof priceTerms)[number];

/** What was really paid or gained: by line id, then by month as text. Zero or more. */
export type Actuals = Record<string, Record<string, Minor>>;

/** What the figures are worked out from. Always sound: months of lines are from 0 to `months`. */
export interface Plan {
  /** The calendar month of month 1. Month 0 is the day before it starts. */
  start: Month;
  /** How many months follow month 0. */
  months: number;
  /** A fraction a year: 0.1 is 10 %. Nominal, like the inputs of the lines. */
  discountRate: number;
  /** A fraction a year; used where `prices` is `real`. */
  inflation: number;
  prices: PriceTerms;
  lines: Line[];
  /** One to four. */
  scenarios: Scenario[];
  actuals: Actuals;
  /** The last month that is closed: its actuals are complete. -1 when none is. */
  closedThrough: number;
}

/** Which end of an input's range a field holds. */
export type EstimatePart = 'low' | 'likely' | 'high';

/**
 * A number that a person types, as a path: a field of the plan, `input:<scenario>:<line>:<input>:<part>`,
 * `start:<scenario>:<line>`, `end:…`, `ramp:…`, or `actual:<line>:<month>`.
 */
export type FieldKey = string;

/**
 * The plan, the scenario that is open, and what is in its number fields. `typed` holds the text of
 * each field that is being typed in or that cannot be read; the plan keeps the last number that could be.
 */
export interface RoiState extends Plan {
  /** Id of the scenario that is shown and edited. */
  open: string;
  typed: Record<FieldKey, string>;
}

/** How the site writes numbers and money. */
export type Formats = MoneyFormat;

/** The widest plan: ten years. */
export const mostMonths = 120;

export const mostLines = 500;

export const mostScenarios = 4;
