import { findPhaseSpans, type PhaseSpan, weeksOf } from './calendar.ts';
import { capacitiesOf, durationOf, effortOf } from './effort.ts';
import { findPlanProblems, type PlanProblem } from './plan-problems.ts';
import { findQuickWins } from './quick-wins.ts';
import type { Initiative, Roadmap, Team, Week } from './types.ts';

/** An initiative with what follows for it. */
export interface PlannedInitiative {
  initiative: Initiative;
  /** Weeks it takes. */
  weeks: number;
  /** The week in which it starts, and the week after its last; missing when it is not planned. */
  start?: Week;
  end?: Week;
  /** Place in `phases` of the phase in which it starts; missing when it starts in none. */
  phase?: number;
  isQuickWin: boolean;
}

export interface TeamLoad {
  team: Team;
  /** Person-days that are there, and that are planned, by week of the roadmap. */
  capacity: number[];
  load: number[];
}

/** More than a team has: person-days in a week, and as a share of what there is. */
export interface Overload {
  team: Team;
  week: Week;
  days: number;
  /** 0.25 is a quarter more than there is; missing in a week without any capacity. */
  share?: number;
}

/** What follows from a roadmap and the weeks of its initiatives. */
export interface Plan {
  weeks: number;
  spans: PhaseSpan[];
  /** In the roadmap's order; dropped ones too, but never planned. */
  initiatives: PlannedInitiative[];
  loads: TeamLoad[];
  overloads: Overload[];
  problems: PlanProblem[];
}

/** Works out everything that is shown of a roadmap as it is planned now. */
export function findPlan(roadmap: Roadmap): Plan {
  const weeks = weeksOf(roadmap);
  const spans = findPhaseSpans(roadmap);
  const quickWins = findQuickWins(roadmap);
  const initiatives = roadmap.initiatives.map((initiative): PlannedInitiative => {
    const duration = durationOf(initiative, roadmap);
    const isQuickWin = quickWins.has(initiative.id);
    if (initiative.week === undefined || initiative.status === 'dropped') {
      return { initiative, weeks: duration, isQuickWin };
    }
    const start = initiative.week;
    const phase = spans.findIndex(({ from, until }) => start >= from && start < until);
    return {
      initiative,
      weeks: duration,
      isQuickWin,
      start,
      end: start + duration,
      ...(phase < 0 ? {} : { phase }),
    };
  });
  const loads = findLoads(roadmap, initiatives, weeks);
  const overloads = findOverloads(loads);
  const problems = findPlanProblems(roadmap, { weeks, initiatives, loads });
  return { weeks, spans, initiatives, loads, overloads, problems };
}

function findLoads(
  roadmap: Roadmap,
  initiatives: readonly PlannedInitiative[],
  weeks: number,
): TeamLoad[] {
  return roadmap.teams.map((team) => {
    const load: number[] = new Array(weeks).fill(0);
    for (const { initiative, start, end, weeks: duration } of initiatives) {
      const effort = effortOf(initiative, team.id, roadmap);
      if (start === undefined || end === undefined || effort === 0) continue;
      for (let week = Math.max(0, start); week < Math.min(end, weeks); week++) {
        load[week] = (load[week] ?? 0) + effort / duration;
      }
    }
    return { team, capacity: capacitiesOf(team, weeks), load };
  });
}

/** Less than a hundredth of a day is the rounding of thirds. */
const least = 0.01;

function findOverloads(loads: readonly TeamLoad[]): Overload[] {
  return loads.flatMap(({ team, capacity, load }) =>
    load.flatMap((days, week) => {
      const there = capacity[week] ?? 0;
      const over = days - there;
      if (over < least) return [];
      return there > 0
        ? { team, week, days: over, share: over / there }
        : { team, week, days: over };
    }),
  );
}

/** The overload of the most person-days; of two the same, the earlier one. */
export function findWorstOverload(overloads: readonly Overload[]): Overload | undefined {
  return overloads.reduce<Overload | undefined>(
    (worst, overload) => (worst && worst.days >= overload.days ? worst : overload),
    undefined,
  );
}
