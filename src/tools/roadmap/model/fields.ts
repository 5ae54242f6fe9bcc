import type { FieldKey, RoadmapState, Size } from './types.ts';

/** What a number field of the builder holds. */
export type FieldTarget =
  /** Weeks of a phase. */
  | { kind: 'phase'; id: string }
  /** Person-days a week of a team. */
  | { kind: 'team'; team: string }
  /** Person-days a week of a team in the weeks of an exception. */
  | { kind: 'exception'; team: string; id: string }
  /** Person-days of a size. */
  | { kind: 'size'; size: Size }
  | { kind: 'effort'; initiative: string; team: string }
  | { kind: 'points' | 'delayCost' | 'weeks' | 'people'; initiative: string };

/** The name of a field: its parts, joined by colons. Ids hold no colon. */
export function fieldKeyOf(target: FieldTarget): FieldKey {
  switch (target.kind) {
    case 'phase':
      return `phase:${target.id}`;
    case 'team':
      return `team:${target.team}`;
    case 'exception':
      return `exception:${target.team}:${target.id}`;
    case 'size':
      return `size:${target.size}`;
    case 'effort':
      return `effort:${target.initiative}:${target.team}`;
    default:
      return `${target.kind}:${target.initiative}`;
  }
}

export function targetOf(key: FieldKey): FieldTarget {
  const [kind, one = '', two = ''] = key.split(':');
  switch (kind) {
    case 'phase':
      return { kind, id: one };
    case 'team':
      return { kind, team: one };
    case 'exception':
      return { kind, team: one, id: two };
    case 'size':
      return { kind, size: one as Size };
    case 'effort':
      return { kind, initiative: one, team: two };
    default:
      return { kind: kind as 'points', initiative: one };
  }
}

/** Whether the roadmap has what a field belongs to. */
export function hasField(state: RoadmapState, key: FieldKey): boolean {
  const target = targetOf(key);
  const has = (entries: readonly { id: string }[], id: string) =>
    entries.some((entry) => entry.id === id);
  switch (target.kind) {
    case 'phase':
      return has(state.phases, target.id);
    case 'team':
      return has(state.teams, target.team);
    case 'exception': {
      const team = state.teams.find(({ id }) => id === target.team);
      return team !== undefined && has(team.exceptions, target.id);
    }
    case 'size':
      return target.size in state.sizes;
    case 'effort':
      return has(state.initiatives, target.initiative) && has(state.teams, target.team);
    default:
      return has(state.initiatives, target.initiative);
  }
}

/** Drops what is typed in fields that no longer exist. */
export function forgetTexts(
  state: RoadmapState,
  isGone: (target: FieldTarget) => boolean,
): RoadmapState {
  const typed = Object.entries(state.typed).filter(([key]) => !isGone(targetOf(key)));
  return { ...state, typed: Object.fromEntries(typed) };
}
