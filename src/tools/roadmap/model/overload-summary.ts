import type { Overload } from './plan.ts';
import { findWorstOverload } from './plan.ts';

/** How often a team has too much, and the week in which it is most. */
export interface OverloadSummary {
  weeks: number;
  worst: Overload;
}

export function summarizeOverloads(
  overloads: readonly Overload[],
  team: string,
): OverloadSummary | undefined {
  const own = overloads.filter((overload) => overload.team.id === team);
  const worst = findWorstOverload(own);
  return worst && { weeks: own.length, worst };
}
