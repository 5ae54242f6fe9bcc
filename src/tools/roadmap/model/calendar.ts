import { addDays, type Day, daysBetween, mondayOf } from '../../../lib/days.ts';
import { farthestWeek, type Phase, type Roadmap, type Week } from './types.ts';

/** How many weeks the roadmap has. */
export function weeksOf({ phases }: Pick<Roadmap, 'phases'>): number {
  return phases.reduce((sum, { weeks }) => sum + weeks, 0);
}

/** The nearest week that a roadmap can hold. */
export function toWeek(week: number): Week {
  // Adding zero makes a negative zero a plain one.
  return Math.max(-farthestWeek, Math.min(farthestWeek, Math.round(week))) + 0;
}

/** The Monday on which a week starts. */
export function mondayOfWeek({ start }: Pick<Roadmap, 'start'>, week: Week): Day {
  return addDays(start, week * 7);
}

/** The Friday on which a week's work ends. */
export function fridayOfWeek(roadmap: Pick<Roadmap, 'start'>, week: Week): Day {
  return addDays(mondayOfWeek(roadmap, week), 4);
}

/** The week that a day lies in. */
export function weekOfDay({ start }: Pick<Roadmap, 'start'>, day: Day): Week {
  return daysBetween(start, mondayOf(day)) / 7;
}

/** A phase with its place: its first week, and the week after its last. */
export interface PhaseSpan {
  phase: Phase;
  from: Week;
  until: Week;
}

export function findPhaseSpans({ phases }: Pick<Roadmap, 'phases'>): PhaseSpan[] {
  let until = 0;
  return phases.map((phase) => {
    const from = until;
    until += phase.weeks;
    return { phase, from, until };
  });
}
