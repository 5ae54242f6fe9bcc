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

/** Changes an exception of a team, or adds one that is whole. Its last week is not before its first. */
export function changeException(
  state: RoadmapState,
  teamId: string,
  id: string,
  change: Partial<CapacityException>,
): RoadmapState {
  const team = state.teams.find((candidate) => candidate.id === teamId);
  if (!team) return state;
  const before = team.exceptions.find((exception) => exception.id === id);
  const after = { ...before, ...change } as CapacityException;
  if (!before && team.exceptions.length >= most.exceptions) return state;
  if (after.to < after.from) {
    if (change.from === undefined) after.from = after.to;
    else after.to = after.from;
  }
  const exceptions = before ? changeIn(team.exceptions, id, after) : [...team.exceptions, after];
  return { ...state, teams: changeIn(state.teams, teamId, { exceptions }) };
}

export function removeException(state: RoadmapState, teamId: string, id: string): RoadmapState {
  const team = state.teams.find((candidate) => candidate.id === teamId);
  if (!team) return state;
  const exceptions = team.exceptions.filter((exception) => exception.id !== id);
  return forgetTexts(
    { ...state, teams: changeIn(state.teams, teamId, { exceptions }) },
    (field) => field.kind === 'exception' && field.id === id,
  );
}
