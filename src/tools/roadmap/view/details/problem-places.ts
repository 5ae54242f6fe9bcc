import type { PlanProblem, PlanProblemCode } from '../../model/plan-problems.ts';
import type { RoadmapState } from '../../model/types.ts';
import { type RoadmapFrame, sayPlanProblem } from '../use-roadmap.ts';

/** The field at which a problem can be mended. */
export type ProblemPlace = 'start' | 'notBefore' | 'dueBy' | 'effort' | 'dependsOn';

const places: Record<PlanProblemCode, ProblemPlace> = {
  CIRCLE: 'dependsOn',
  NEEDS_DROPPED: 'dependsOn',
  NEEDS_UNPLANNED: 'dependsOn',
  STARTS_TOO_EARLY: 'dependsOn',
  BEFORE_ALLOWED: 'notBefore',
  TOO_LATE: 'dueBy',
  BEFORE_ROADMAP: 'start',
  AFTER_ROADMAP: 'start',
  IN_CLOSED_WEEK: 'start',
  TEAM_WITHOUT_CAPACITY: 'effort',
  MORE_THAN_ROADMAP: 'effort',
  MORE_THAN_WEEK: 'effort',
  NO_EFFORT: 'effort',
};

/** What is wrong at a field, in sentences; of efforts only what concerns the team, where one is named. */
export function sayProblemsAt(
  place: ProblemPlace,
  problems: readonly PlanProblem[],
  roadmap: RoadmapFrame & { state: RoadmapState },
  team?: string,
): string | undefined {
  const here = problems.filter(
    (problem) =>
      places[problem.code] === place &&
      (team === undefined || ('team' in problem && problem.team.id === team)),
  );
  return here.map((each) => sayPlanProblem(each, roadmap.state, roadmap)).join(' ') || undefined;
}
