import type { Weeks } from '../compare.ts';
import type { Initiative, Length, Phase, Team, Week } from '../types.ts';

/** Something that makes an initiative fit, or come in time. */
export type Way = {
  /** What it costs, in person-days; see `price.ts`. */
  cost: number;
  /** A plan in which it fits. */
  weeks: Weeks;
} /** So many more person-days a week of a team, from the first to the last week in which they are needed. */ & (
  | { kind: 'add-days'; team: Team; days: number; from: Week; to: Week }
  /** Another initiative, worth no more, is dropped. */
  | { kind: 'leave-out'; other: Initiative }
  /**
   * The initiative is done in part: 0.7 is 70 percent of its effort; where its weeks are said, in fewer weeks
   * as well.
   */
  | {
      kind: 'smaller';
      share: number;
      efforts: Record<string, number>;
      length?: Extract<Length, { kind: 'weeks' }>;
    }
  /** The last phase takes so many weeks more. */
  | { kind: 'longer'; phase: Phase; weeksMore: number }
  /** The due date moves back by so many weeks, to the end of week `dueBy`. */
  | { kind: 'due-later'; weeksMore: number; dueBy: Week }
  /** Its own earliest date goes. */
  | { kind: 'drop-not-before' }
  /** Another initiative, or the one itself, may move from its fixed date. */
  | { kind: 'unpin'; other: Initiative }
);
