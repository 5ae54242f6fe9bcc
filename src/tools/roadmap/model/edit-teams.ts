import { toWeek } from './calendar.ts';
import { changeIn } from './change-in.ts';
import { forgetTexts } from './fields.ts';
import { type CapacityException, most, type RoadmapState, type Team } from './types.ts';

export function addTeams(state: RoadmapState, added: readonly Team[]): RoadmapState {
  if (added.length === 0) return state;
  return { ...state, teams: [...state.teams, ...added].slice(0, most.teams) };
}

/** Takes a team out, with the effort that initiatives ask of it. */
export function removeTeam(state: RoadmapState, id: string): RoadmapState {
  const teams = state.teams.filter((team) => team.id !== id);
  if (teams.length === state.teams.length) return state;
  const initiatives = state.initiatives.map((initiative) => {
    if (initiative.efforts[id] === undefined) return initiative;
    const { [id]: _, ...efforts } = initiative.efforts;
    return { ...initiative, efforts };
  });
  return forgetTexts(
    { ...state, teams, initiatives },
    (field) => 'team' in field && field.team === id,
  );
}

export function addException(
  state: RoadmapState,
  teamId: string,
  exception: CapacityException,
): RoadmapState {
  return editExceptions(state, teamId, (exceptions) =>
    exceptions.length >= most.exceptions ? exceptions : [...exceptions, settle(exception)],
  );
}

export function changeException(
  state: RoadmapState,
  teamId: string,
  id: string,
  change: Partial<CapacityException>,
): RoadmapState {
  return editExceptions(state, teamId, (exceptions) =>
    exceptions.map((exception) =>
      exception.id === id
        ? settle({ ...exception, ...change }, change.to !== undefined)
        : exception,
    ),
  );
}

/** Weeks that a roadmap can hold, the last not before the first: the one that was changed stays. */
function settle(exception: CapacityException, keepsTo = false): CapacityException {
  const from = toWeek(exception.from);
  const to = toWeek(exception.to);
  if (to >= from) return { ...exception, from, to };
  return keepsTo ? { ...exception, from: to, to } : { ...exception, from, to: from };
}

function editExceptions(
  state: RoadmapState,
  teamId: string,
  edit: (exceptions: CapacityException[]) => CapacityException[],
): RoadmapState {
  const team = state.teams.find(({ id }) => id === teamId);
  if (!team) return state;
  return { ...state, teams: changeIn(state.teams, teamId, { exceptions: edit(team.exceptions) }) };
}

export function removeException(state: RoadmapState, teamId: string, id: string): RoadmapState {
  return forgetTexts(
    editExceptions(state, teamId, (exceptions) => exceptions.filter((one) => one.id !== id)),
    (field) => field.kind === 'exception' && field.id === id,
  );
}
