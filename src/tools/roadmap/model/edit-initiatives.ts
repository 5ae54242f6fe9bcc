import { toWeek } from './calendar.ts';
import { moveIn } from './change-in.ts';
import { forgetTexts } from './fields.ts';
import {
  type Initiative,
  type Length,
  type Must,
  most,
  type RoadmapState,
  type Status,
  type Week,
} from './types.ts';

/** Texts and choices of an initiative that are taken as they are. `must` may be taken away. */
export type InitiativeChange = Partial<
  Pick<Initiative, 'title' | 'goal' | 'sponsor' | 'deliverable'>
> & {
  status?: Status;
  lengthKind?: Length['kind'];
  must?: Must | 'none';
};

/** An initiative as it is when somebody has typed no more than its title. */
export function newInitiative(id: string, title: string): Initiative {
  return {
    id,
    title,
    goal: '',
    sponsor: 'shared',
    efforts: {},
    length: { kind: 'people', people: 1 },
    dependsOn: [],
    isPinned: false,
    status: 'proposed',
    deliverable: '',
  };
}

export function addInitiatives(state: RoadmapState, added: readonly Initiative[]): RoadmapState {
  if (added.length === 0) return state;
  return { ...state, initiatives: [...state.initiatives, ...added].slice(0, most.initiatives) };
}

export function changeInitiative(
  state: RoadmapState,
  id: string,
  { lengthKind, must, ...plain }: InitiativeChange,
): RoadmapState {
  return editInitiative(state, id, (initiative) => {
    const { must: before, ...rest } = { ...initiative, ...plain };
    const kept = must === undefined ? before : must === 'none' ? undefined : must;
    const length = changeLength(initiative.length, lengthKind);
    return kept ? { ...rest, length, must: kept } : { ...rest, length };
  });
}

function changeLength(length: Length, kind: Length['kind'] | undefined): Length {
  if (kind === undefined || kind === length.kind) return length;
  return kind === 'weeks' ? { kind, weeks: 2 } : { kind, people: 1 };
}

export function moveInitiative(state: RoadmapState, id: string, by: -1 | 1): RoadmapState {
  const initiatives = moveIn(state.initiatives, id, by);
  return initiatives === state.initiatives ? state : { ...state, initiatives };
}

/** A copy right after the initiative. It is not planned yet, because its place is taken. */
export function duplicateInitiative(state: RoadmapState, id: string, copyId: string): RoadmapState {
  const at = state.initiatives.findIndex((initiative) => initiative.id === id);
  const original = state.initiatives[at];
  if (!original || state.initiatives.length >= most.initiatives) return state;
  const { week: _, ...rest } = original;
  const copy: Initiative = { ...rest, id: copyId, isPinned: false, status: 'proposed' };
  return {
    ...state,
    initiatives: state.initiatives.flatMap((initiative) =>
      initiative === original ? [original, copy] : [initiative],
    ),
  };
}

/** Takes initiatives out, and out of what others depend on. */
export function removeInitiatives(state: RoadmapState, ids: readonly string[]): RoadmapState {
  const gone = new Set(ids);
  const initiatives = state.initiatives
    .filter(({ id }) => !gone.has(id))
    .map((initiative) =>
      initiative.dependsOn.some((id) => gone.has(id))
        ? { ...initiative, dependsOn: initiative.dependsOn.filter((id) => !gone.has(id)) }
        : initiative,
    );
  if (initiatives.length === state.initiatives.length) return state;
  const without = <Entry>(entries: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => !gone.has(id)));
  const { round } = state;
  return forgetTexts(
    {
      ...state,
      initiatives,
      keptPlans: state.keptPlans.map((plan) => ({ ...plan, weeks: without(plan.weeks) })),
      ...(round
        ? { round: { ...round, it: without(round.it), marketing: without(round.marketing) } }
        : {}),
    },
    (field) => 'initiative' in field && gone.has(field.initiative),
  );
}

/** Nothing depends on itself; a longer circle is allowed, because the plan names it. */
export function setDependency(
  state: RoadmapState,
  id: string,
  on: string,
  isOn: boolean,
): RoadmapState {
  if (id === on || !state.initiatives.some((initiative) => initiative.id === on)) return state;
  return editInitiative(state, id, (initiative) => {
    const others = initiative.dependsOn.filter((other) => other !== on);
    return { ...initiative, dependsOn: isOn ? [...others, on] : others };
  });
}

export function setBound(
  state: RoadmapState,
  id: string,
  bound: 'notBefore' | 'dueBy',
  week: Week | undefined,
): RoadmapState {
  return editInitiative(state, id, ({ [bound]: _, ...rest }) =>
    week === undefined ? rest : { ...rest, [bound]: toWeek(week) },
  );
}

/** A fixed date needs a week: what is not planned cannot be fixed. */
export function pinInitiative(state: RoadmapState, id: string, isPinned: boolean): RoadmapState {
  return editInitiative(state, id, (initiative) =>
    initiative.week === undefined ? initiative : { ...initiative, isPinned },
  );
}

export function placeInitiatives(
  state: RoadmapState,
  placements: readonly { id: string; week?: Week | undefined }[],
): RoadmapState {
  const weeks = new Map(placements.map(({ id, week }) => [id, week]));
  let isChanged = false;
  const initiatives = state.initiatives.map((initiative) => {
    const week = weeks.get(initiative.id);
    if (!weeks.has(initiative.id) || week === initiative.week) return initiative;
    isChanged = true;
    const { week: _, ...rest } = initiative;
    return week === undefined ? { ...rest, isPinned: false } : { ...rest, week: toWeek(week) };
  });
  return isChanged ? { ...state, initiatives } : state;
}

function editInitiative(
  state: RoadmapState,
  id: string,
  edit: (initiative: Initiative) => Initiative,
): RoadmapState {
  const before = state.initiatives.find((initiative) => initiative.id === id);
  if (!before) return state;
  const after = edit(before);
  if (after === before) return state;
  const initiatives = state.initiatives.map((initiative) =>
    initiative === before ? after : initiative,
  );
  return { ...state, initiatives };
}
