import { effortOf } from './effort.ts';
import type { Plan } from './plan.ts';
import type { Roadmap, Week } from './types.ts';

/**
 * The first week of a phase in which an initiative finds everything that it needs: the others stay
 * where they are, what it depends on is finished, and no team has too much. Where there is none, the
 * phase's first week, or the first one in which it may start at all.
 */
export function findPlaceInPhase(roadmap: Roadmap, plan: Plan, id: string, phase: number): Week {
  const span = plan.spans[phase];
  const entry = plan.initiatives.find(({ initiative }) => initiative.id === id);
  if (!span || !entry) return 0;
  const { initiative, weeks } = entry;
  const ends = plan.initiatives.flatMap(({ initiative: other, end }) =>
    initiative.dependsOn.includes(other.id) && other.status !== 'dropped' ? (end ?? 0) : [],
  );
  const earliest = Math.max(span.from, initiative.notBefore ?? 0, ...ends);
  const needed = plan.loads
    .map(({ team, capacity, load }) => {
      const aWeek = effortOf(initiative, team.id, roadmap) / weeks;
      return { aWeek, free: (week: Week) => (capacity[week] ?? team.days) - (load[week] ?? 0) };
    })
    .filter(({ aWeek }) => aWeek > 0);
  const own = (week: Week) =>
    entry.start !== undefined && entry.end !== undefined && week >= entry.start && week < entry.end;
  const hasRoom = (from: Week) =>
    needed.every(({ aWeek, free }) => {
      for (let week = from; week < from + weeks; week++) {
        if (free(week) + (own(week) ? aWeek : 0) < aWeek - tiny) return false;
      }
      return true;
    });
  for (let week = earliest; week < span.until; week++) if (hasRoom(week)) return week;
  return earliest < span.until ? earliest : span.from;
}

const tiny = 1e-9;
