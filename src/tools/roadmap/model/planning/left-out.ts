import type { Initiative, Team, Week } from '../types.ts';

/** Why an initiative is not in a proposal. */
export type LeftOutReason =
  /** They wait for each other, in this order; the first waits for the last. */
  | { kind: 'circle'; circle: Initiative[] }
  | { kind: 'needs-left-out'; on: Initiative }
  /** The team has no days in any week of the roadmap. */
  | { kind: 'team-without-capacity'; team: Team }
  /** More person-days than the team has in the whole roadmap. */
  | { kind: 'more-than-roadmap'; team: Team; effort: number; capacity: number }
  /** More person-days a week than the team ever has. */
  | { kind: 'more-than-week'; team: Team; aWeek: number; capacity: number }
  /** Its teams never have enough days for so many weeks on end. */
  | { kind: 'no-window'; weeks: number }
  /** Its fixed date lies before the roadmap. */
  | { kind: 'before-roadmap' }
  /** All that could be planned was planned, and this did not fit any more. */
  | { kind: 'no-room' };

export interface LeftOut {
  initiative: Initiative;
  reason: LeftOutReason;
  /** The week after its last, where it would be planned after the roadmap's end. */
  end?: Week;
}
