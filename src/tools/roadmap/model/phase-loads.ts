import type { Overload, Plan } from './plan.ts';
import type { Team } from './types.ts';

/** What a team has and what is planned in one phase, in person-days. */
export interface PhaseLoad {
  team: Team;
  capacity: number;
  load: number;
  /** Of its weeks with too much, the person-days that are too many. */
  over: number;
}

/** The load of each team by phase: first the phases, in each the teams. */
export function findPhaseLoads({ spans, loads, overloads }: Plan): PhaseLoad[][] {
  return spans.map(({ from, until }) =>
    loads.map(({ team, capacity, load }) => ({
      team,
      capacity: sum(capacity.slice(from, until)),
      load: sum(load.slice(from, until)),
      over: sum(
        overloads
          .filter(
            (overload) => isOf(overload, team) && overload.week >= from && overload.week < until,
          )
          .map(({ days }) => days),
      ),
    })),
  );
}

const isOf = (overload: Overload, team: Team) => overload.team.id === team.id;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
