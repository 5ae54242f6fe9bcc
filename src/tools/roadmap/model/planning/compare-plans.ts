import { findPhaseSpans, type PhaseSpan } from '../calendar.ts';
import { findMoves, findValueByWeek, type Move, type Weeks } from '../compare.ts';
import { findPlan } from '../plan.ts';
import type { Roadmap, Week } from '../types.ts';

/** What a plan of the roadmap comes to. */
export interface PlanFigures {
  /** The week after the last in which something is worked on; 0 when nothing is planned. */
  finish: Week;
  planned: number;
  /** Initiatives that end after their due date. */
  late: number;
  /** Person-days over what the teams have. */
  overload: number;
  /** Delivered by the end of each week. */
  value: number[];
}

export interface PlanComparison {
  one: PlanFigures;
  other: PlanFigures;
  /** From the one to the other. */
  moves: Move[];
  /** Value delivered by the end of each phase. */
  phases: { span: PhaseSpan; one: number; other: number }[];
}

export function comparePlans(roadmap: Roadmap, one: Weeks, other: Weeks): PlanComparison {
  const figures = { one: findFigures(roadmap, one), other: findFigures(roadmap, other) };
  const phases = findPhaseSpans(roadmap).map((span) => ({
    span,
    one: figures.one.value[span.until - 1] ?? 0,
    other: figures.other.value[span.until - 1] ?? 0,
  }));
  return { ...figures, moves: findMoves(roadmap, one, other), phases };
}

function findFigures(roadmap: Roadmap, weeks: Weeks): PlanFigures {
  const plan = findPlan(withWeeks(roadmap, weeks));
  const ends = plan.initiatives.flatMap(({ end }) => end ?? []);
  return {
    finish: Math.max(0, ...ends),
    planned: ends.length,
    late: plan.problems.filter(({ code }) => code === 'TOO_LATE').length,
    overload: plan.overloads.reduce((sum, { days }) => sum + days, 0),
    value: findValueByWeek(roadmap, weeks),
  };
}

/** The roadmap as it is with another plan: what that does not hold is not planned. */
export function withWeeks(roadmap: Roadmap, weeks: Weeks): Roadmap {
  const initiatives = roadmap.initiatives.map(({ week: _, ...initiative }) => {
    const week = weeks[initiative.id];
    return week === undefined ? initiative : { ...initiative, week };
  });
  return { ...roadmap, initiatives };
}
