import type { Minor } from '../../../../lib/money.ts';
import type { Estimated } from '../../../../lib/statistics/sample-quantiles.ts';
import type { Basis } from '../results.ts';
import type { Line, Plan } from '../types.ts';

/** What a simulation works on: plain JSON, so that it can be sent to a worker. */
export interface SimulationRequest
  extends Pick<Plan, 'months' | 'discountRate' | 'inflation' | 'prices'> {
  /** A whole number. The same seed gives the same result on every device. */
  seed: number;
  runs: number;
  scenarios: SimulatedScenario[];
}

export interface SimulatedScenario {
  id: string;
  /** What comes out when every input is as likely thought; the draws are differences from it. */
  likely: Record<Basis, { cumulative: readonly Minor[]; netPresentValue: Minor }>;
  /** The lines with a range in use; all others are in `likely`. */
  lines: UncertainLine[];
}

export type UncertainLine = Pick<
  Line,
  'id' | 'kind' | 'hardness' | 'formula' | 'inputs' | 'timing'
>;

export interface SimulationResult {
  seed: number;
  runs: number;
  scenarios: SimulatedResults[];
  /** Every ordered pair of different scenarios, on both bases; none when there is only one. */
  comparisons: Comparison[];
}

export interface SimulatedResults extends Record<Basis, SimulatedOutlook> {
  id: string;
}

/** An amount found by drawing; one standard error in the same unit, rounded like the amount. */
export interface Figure {
  value: Minor;
  standardError: Minor;
}

/** A share of the runs, 0 to 1, with its standard error. */
export type Chance = Estimated;

/** In one run of ten the figure is below `p10`, in half of them below `p50`, in nine below `p90`. */
export interface Spread {
  p10: Figure;
  p50: Figure;
  p90: Figure;
}

export interface SimulatedOutlook {
  /** Of the cumulative flow, by month, month 0 first: each month by itself, in the plan's terms. */
  fan: Spread[];
  netPresentValue: Spread & { mean: Figure };
  /** That the net present value is zero or more. */
  paysOff: Chance;
  /**
   * By month: that the cumulative flow has come back to zero by then, having been below. A run that
   * is never behind counts from month 0. A run that pays back and falls behind later still counts.
   */
  paidBackBy: Chance[];
  convergence: Convergence;
}

/**
 * - `certain`: no range reaches these figures; every run is the same.
 * - `settled`: another seed would hardly move the figures. One standard error is at most one
 *   percentage point of a chance, and at most 2 % of the distance from P10 to P90 of the net
 *   present value for its quantiles.
 * - `rough`: they still move; about so many runs would settle them.
 */
export type Convergence =
  | { kind: 'certain' }
  | { kind: 'settled' }
  | { kind: 'rough'; neededRuns: number };

/** How often one scenario is worth more than another, by half a minor unit at least, in the same run. */
export interface Comparison {
  scenario: string;
  against: string;
  basis: Basis;
  chance: Chance;
}

export const usualRuns = 10_000;

/** More would take minutes and change no digit that is shown. */
export const mostRuns = 1_000_000;
