/**
 * What a project asks for. Activities are numbered from 0, periods too. Amounts may be fractional.
 * An activity that has begun runs to its end.
 */
export interface Project {
  /** Periods that each activity takes: whole, 0 or more. */
  durations: readonly number[];
  /** By activity: those that wait for its end. */
  successors: readonly (readonly number[])[];
  /** By activity, then resource: the amount used in every period that it runs. */
  demands: readonly (readonly number[])[];
  /** By resource: the amount at hand, always or by period; the last one holds from there on. */
  capacities: readonly (number | readonly number[])[];
  /** The earliest start of each activity; 0 unless given. */
  releases?: readonly number[];
  /** The period by whose start each activity should have ended: in time when finish <= due. */
  dues?: readonly (number | undefined)[];
  /** What each period until its end costs; 1 unless given. */
  weights?: readonly number[];
  /**
   * The start that must be kept, whatever the load or the order says. Successors wait for its end;
   * what it waits for is placed as early as possible, even when that is too late.
   */
  fixed?: readonly (number | undefined)[];
}

/** What is made small first. */
export type Objective = 'finish' | 'value' | 'due';

export interface Search {
  /** How many schedules may be generated: every pass over the activities is one. */
  schedules: number;
  /** A whole number: the same seed gives the same schedule on every device. */
  seed: number;
  objective: Objective;
  /** Starts to begin with: what comes back is never worse than these starts moved left in their order. */
  from?: readonly number[];
  /** Hears of each better schedule, and now and then of how many are done; the search ends when it returns true. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a listener that only listens returns nothing
  onProgress?: (done: number, best: Schedule) => void | boolean;
}

export interface Schedule {
  starts: number[];
  /** The end of the last activity. */
  finish: number;
  /** No schedule finishes earlier than this, whatever the objective is. */
  lowerBound: number;
  /** Schedules generated until now. */
  schedules: number;
  /**
   * What the objective counts, most important first. `finish`: the finish. `value`: the sum of
   * weight x end, then the finish. `due`: the sum of weight x periods late, how many are late, then as `value`.
   */
  cost: number[];
  /**
   * Activities for which no room was left, ever: they use more than the last capacity, and others
   * took the periods that have enough. Their starts lie after all else and use nothing.
   */
  unplaced: number[];
}
