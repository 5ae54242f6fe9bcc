import { weeksOf } from './calendar.ts';
import { durationOf, weeklyValueOf } from './effort.ts';
import type { Initiative, Roadmap, Week } from './types.ts';

/** The week of each initiative that is planned, by id. */
export type Weeks = Record<string, Week>;

/** The roadmap's own plan. */
export function currentWeeks({ initiatives }: Pick<Roadmap, 'initiatives'>): Weeks {
  return Object.fromEntries(
    initiatives.flatMap(({ id, week, status }) =>
      week === undefined || status === 'dropped' ? [] : [[id, week]],
    ),
  );
}

/** What differs between two plans for one initiative; a missing week: it is not planned there. */
export interface Move {
  initiative: Initiative;
  from?: Week;
  to?: Week;
}

/** What moves from one plan to the other, in the roadmap's order. */
export function findMoves(roadmap: Pick<Roadmap, 'initiatives'>, from: Weeks, to: Weeks): Move[] {
  return roadmap.initiatives
    .filter(({ id, status }) => status !== 'dropped' && from[id] !== to[id])
    .map((initiative) => {
      const [before, after] = [from[initiative.id], to[initiative.id]];
      return {
        initiative,
        ...(before === undefined ? {} : { from: before }),
        ...(after === undefined ? {} : { to: after }),
      };
    });
}

/**
 * The value that a plan has delivered by the end of each week: an initiative gives its value (points,
 * or minor units of money) in every week after the one in which it is finished. Length: the weeks of
 * the roadmap.
 */
export function findValueByWeek(roadmap: Roadmap, weeks: Weeks): number[] {
  const length = weeksOf(roadmap);
  const gained: number[] = new Array(length).fill(0);
  for (const initiative of roadmap.initiatives) {
    const start = weeks[initiative.id];
    if (start === undefined || initiative.status === 'dropped') continue;
    const end = Math.max(0, start + durationOf(initiative, roadmap));
    if (end < length) gained[end] = (gained[end] ?? 0) + weeklyValueOf(initiative, roadmap);
  }
  let aWeek = 0;
  let sum = 0;
  return gained.map((value) => {
    aWeek += value;
    sum += aWeek;
    return sum;
  });
}
