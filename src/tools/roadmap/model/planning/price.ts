import { weeksOf } from '../calendar.ts';
import { totalEffortOf, weeklyValueOf } from '../effort.ts';
import type { Initiative, Roadmap } from '../types.ts';

/**
 * One measure for ways that give up value and ways that add work: what the roadmap spends, on the
 * average, for as much value. If all initiatives together are worth 50 points and take 200 days, a
 * point costs 4 days, and so leaving out one of 5 points costs 20. Value that comes some weeks later
 * is lost for these weeks: of a roadmap of 20 weeks, a delay by 2 loses a tenth. A date that is
 * dropped costs no days.
 */
export interface Price {
  /** Of the value of an initiative; `share` is 0.3 when three tenths of it are lost. */
  ofValue: (initiative: Initiative, share?: number) => number;
  /** Of its delay by some weeks. */
  ofDelay: (initiative: Initiative, weeks: number) => number;
}

export function findPrice(roadmap: Roadmap): Price {
  const active = roadmap.initiatives.filter(({ status }) => status !== 'dropped');
  const value = active.reduce((sum, one) => sum + weeklyValueOf(one, roadmap), 0);
  const effort = active.reduce((sum, one) => sum + totalEffortOf(one, roadmap), 0);
  // Where nothing has a value, work stands for it.
  const ofValue = (initiative: Initiative, share = 1) =>
    share *
    (value > 0
      ? (weeklyValueOf(initiative, roadmap) * effort) / value
      : totalEffortOf(initiative, roadmap));
  return {
    ofValue,
    ofDelay: (initiative, weeks) => ofValue(initiative, weeks / Math.max(1, weeksOf(roadmap))),
  };
}
