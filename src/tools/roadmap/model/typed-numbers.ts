import { minor } from '../../../lib/money.ts';
import { changeIn } from './change-in.ts';
import { targetOf } from './fields.ts';
import { readField } from './problems.ts';
import type { Effort, FieldKey, Formats, Initiative, RoadmapState } from './types.ts';

/** A text that was read has done its work; one that was not stays for its author to mend. */
export function leaveField(state: RoadmapState, field: FieldKey, formats: Formats): RoadmapState {
  const { [field]: text, ...typed } = state.typed;
  if (text === undefined || readField(field, text, formats).kind === 'problem') return state;
  return { ...state, typed };
}

/** As if every field were left: what is typed and can be read gives way to its number. */
export function leaveAllFields(state: RoadmapState, formats: Formats): RoadmapState {
  return Object.keys(state.typed).reduce((next, field) => leaveField(next, field, formats), state);
}

/** Brings the numbers of all readable texts into the roadmap. */
export function takeTypedNumbers(state: RoadmapState, formats: Formats): RoadmapState {
  return Object.entries(state.typed).reduce((next, [field, text]) => {
    const reading = readField(field, text, formats);
    if (reading.kind === 'problem') return next;
    if (reading.kind === 'none') return setNumber(next, field, undefined);
    return setNumber(next, field, reading.kind === 'size' ? reading.size : reading.value);
  }, state);
}

/** `undefined` is what an empty field holds. Returns the same state where nothing changes. */
function setNumber(state: RoadmapState, field: FieldKey, value: Effort | undefined): RoadmapState {
  const target = targetOf(field);
  if ('initiative' in target) {
    return setInInitiative(state, target.initiative, (initiative) =>
      target.kind === 'effort'
        ? setEffort(initiative, target.team, value)
        : setPlain(initiative, target.kind, value as number | undefined),
    );
  }
  if (typeof value !== 'number') return state;
  switch (target.kind) {
    case 'phase': {
      const phase = state.phases.find(({ id }) => id === target.id);
      if (!phase || phase.weeks === value) return state;
      return { ...state, phases: changeIn(state.phases, target.id, { weeks: value }) };
    }
    case 'team': {
      const team = state.teams.find(({ id }) => id === target.team);
      if (!team || team.days === value) return state;
      return { ...state, teams: changeIn(state.teams, target.team, { days: value }) };
    }
    case 'exception': {
      const team = state.teams.find(({ id }) => id === target.team);
      const exception = team?.exceptions.find(({ id }) => id === target.id);
      if (!team || !exception || exception.days === value) return state;
      const exceptions = changeIn(team.exceptions, target.id, { days: value });
      return { ...state, teams: changeIn(state.teams, target.team, { exceptions }) };
    }
    case 'size':
      if (state.sizes[target.size] === value) return state;
      return { ...state, sizes: { ...state.sizes, [target.size]: value } };
    default:
      return target satisfies never;
  }
}

function setInInitiative(
  state: RoadmapState,
  id: string,
  change: (initiative: Initiative) => Initiative,
): RoadmapState {
  const before = state.initiatives.find((initiative) => initiative.id === id);
  if (!before) return state;
  const after = change(before);
  if (after === before) return state;
  const initiatives = state.initiatives.map((initiative) =>
    initiative === before ? after : initiative,
  );
  return { ...state, initiatives };
}

function setEffort(initiative: Initiative, team: string, effort: Effort | undefined): Initiative {
  if (initiative.efforts[team] === effort) return initiative;
  const { [team]: _, ...others } = initiative.efforts;
  return { ...initiative, efforts: effort === undefined ? others : { ...others, [team]: effort } };
}

function setPlain(
  initiative: Initiative,
  kind: 'points' | 'delayCost' | 'weeks' | 'people',
  value: number | undefined,
): Initiative {
  if (kind === 'points' || kind === 'delayCost') {
    if (initiative[kind] === value) return initiative;
    const { [kind]: _, ...rest } = initiative;
    if (value === undefined) return rest;
    return kind === 'points' ? { ...rest, points: value } : { ...rest, delayCost: minor(value) };
  }
  const { length } = initiative;
  if (value === undefined || length.kind !== kind) return initiative;
  if (length.kind === 'weeks')
    return length.weeks === value
      ? initiative
      : { ...initiative, length: { kind: 'weeks', weeks: value } };
  return length.people === value
    ? initiative
    : { ...initiative, length: { kind: 'people', people: value } };
}
