import type { PlanProblem } from '../model/plan-problems.ts';

/** What a sentence about a plan needs shown: weeks count from 0 inside and from 1 in words. */
export interface ShownPlan {
  week: (week: number) => string;
  /** `week 5 (Feb 1)`. */
  weekAndDay: (week: number) => string;
  days: (days: number) => string;
  list: (parts: readonly string[]) => string;
  titleOf: (initiative: { title: string }) => string;
  reasonOf: (reason: 'holidays' | 'freeze' | 'campaign' | 'other') => string;
}

type PlanProblemWords = {
  [Problem in PlanProblem as Problem['code']]: (problem: Problem, show: ShownPlan) => string;
};

export const planProblemWords: PlanProblemWords = {
  CIRCLE: ({ circle, initiative }, show) => {
    const [, ...others] = [...circle, initiative];
    const waits = others.map((other) => show.titleOf(other)).join(', which waits for ');
    return `It waits for ${waits}: a circle. Take one of these dependencies away.`;
  },
  NEEDS_DROPPED: ({ on }, show) =>
    `It depends on ${show.titleOf(on)}, which is dropped. Take the dependency away, or bring that back.`,
  NEEDS_UNPLANNED: ({ on }, show) =>
    `It depends on ${show.titleOf(on)}, which is not planned. Plan that first.`,
  STARTS_TOO_EARLY: ({ on, end }, show) =>
    `It starts before ${show.titleOf(on)} is finished. Start it in ${show.weekAndDay(end)} or later.`,
  BEFORE_ALLOWED: ({ week }, show) =>
    `It may not start before ${show.weekAndDay(week)}. Move it there, or change that date.`,
  TOO_LATE: ({ week, end }, show) =>
    `It is due by the end of ${show.weekAndDay(week)}, but is worked on until ${show.weekAndDay(end - 1)}. Start it earlier, or change the due date.`,
  BEFORE_ROADMAP: () => 'It starts before the roadmap does. Move it into a phase.',
  AFTER_ROADMAP: ({ end }, show) =>
    `It ends in ${show.weekAndDay(end - 1)}, after the roadmap. Start it earlier, or make the last phase longer.`,
  IN_CLOSED_WEEK: ({ team, week, exception, initiative }, show) => {
    const why = exception ? ` (${show.reasonOf(exception.reason)})` : '';
    const fixed = initiative.isPinned ? ' Its date is fixed.' : '';
    return `${team.name} has no days in ${show.weekAndDay(week)}${why}.${fixed} Move it, or give the team days there.`;
  },
  TEAM_WITHOUT_CAPACITY: ({ team }) =>
    `${team.name} has no days in any week. Give the team days, or the work to another team.`,
  MORE_THAN_ROADMAP: ({ team, effort, capacity }, show) =>
    `It needs ${show.days(effort)} days of ${team.name}, which has ${show.days(capacity)} in the whole roadmap. Make it smaller, or the roadmap longer.`,
  MORE_THAN_WEEK: ({ team, aWeek, capacity, weeks }, show) =>
    `It needs ${show.days(aWeek)} days a week of ${team.name}, which has ${show.days(capacity)} at most. Spread it over ${weeks} weeks or more.`,
  NO_EFFORT: () => 'No effort yet: open it, and write the days for each team.',
};
