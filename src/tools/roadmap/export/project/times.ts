import type { Day } from '../../../../lib/days.ts';
import { fridayOfWeek, mondayOfWeek } from '../../model/calendar.ts';
import type { Roadmap, Week } from '../../model/types.ts';

type Start = Pick<Roadmap, 'start'>;

export const morning = (day: Day): string => `${day}T08:00:00`;
export const evening = (day: Day): string => `${day}T17:00:00`;

/** When the work of a week starts and when it ends. */
export const weekStart = (roadmap: Start, week: Week) => morning(mondayOfWeek(roadmap, week));
export const weekEnd = (roadmap: Start, week: Week) => evening(fridayOfWeek(roadmap, week));

export const hoursADay = 8;
export const daysAWeek = 5;

/** A length of working time: `PT40H0M0S` for a week of 40 hours. */
export function hours(count: number): string {
  const seconds = Math.round(count * 3600);
  return `PT${Math.floor(seconds / 3600)}H${Math.floor((seconds % 3600) / 60)}M${seconds % 60}S`;
}

export const weeksOfWork = (weeks: number): string => hours(weeks * daysAWeek * hoursADay);
