import { capacitiesOf, durationOf, effortOf } from '../effort.ts';
import type { Initiative, Roadmap, Team } from '../types.ts';

/** Person-days a week, by team. */
export function demandsOf(initiative: Initiative, roadmap: Roadmap): number[] {
  const duration = durationOf(initiative, roadmap);
  return roadmap.teams.map(({ id }) => effortOf(initiative, id, roadmap) / duration);
}

/** Person-days by week: of the roadmap, of exceptions after it, and at the end the usual ones. */
export function supplyOf(team: Team, weeks: number): number[] {
  const last = team.exceptions.reduce((latest, { to }) => Math.max(latest, to + 1), weeks);
  return [...capacitiesOf(team, last), team.days];
}
