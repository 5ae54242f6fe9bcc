import type { Day } from '../../../lib/days.ts';
import type { Home } from '../../../lib/departments.ts';
import type { Step } from '../../../lib/undo.ts';
import { toWeek } from './calendar.ts';
import { changeIn } from './change-in.ts';
import {
  addInitiatives,
  changeInitiative,
  duplicateInitiative,
  type InitiativeChange,
  moveInitiative,
  newInitiative,
  pinInitiative,
  placeInitiatives,
  removeInitiatives,
  setBound,
  setDependency,
} from './edit-initiatives.ts';
import { addPhase, changeStart, movePhase, removePhase } from './edit-phases.ts';
import { answerRound, endRound, type RoundSide, takeRound } from './edit-round.ts';
import {
  addException,
  addTeams,
  changeException,
  removeException,
  removeTeam,
} from './edit-teams.ts';
import { hasField } from './fields.ts';
import { leaveField, takeTypedNumbers } from './typed-numbers.ts';
import {
  type CapacityException,
  type FieldKey,
  type Formats,
  type Initiative,
  type Milestone,
  most,
  type Objective,
  type RoadmapState,
  type RoundAnswer,
  type Team,
  type ValueKind,
  type Week,
} from './types.ts';

export interface Placement {
  id: string;
  /** Missing: it is taken out of the plan. */
  week?: Week | undefined;
}

export type RoadmapAction =
  /** Every keystroke in a number field. */
  | { type: 'number-typed'; field: FieldKey; text: string }
  /** The field is left: a text that was read gives way to the number as the site writes it. */
  | { type: 'field-left'; field: FieldKey }
  /** `dates` keeps due dates, freezes and fixed dates where they are in the calendar; `weeks` moves them along. */
  | { type: 'start-changed'; start: Day; keeps: 'dates' | 'weeks' }
  | { type: 'objective-changed'; objective: Objective }
  | { type: 'value-kind-changed'; valueKind: ValueKind }
  | { type: 'phase-added'; id: string; name: string }
  | { type: 'phase-renamed'; id: string; name: string }
  | { type: 'phase-moved'; id: string; by: -1 | 1 }
  | { type: 'phase-removed'; id: string }
  | { type: 'team-added'; id: string; name: string; home: Home }
  | { type: 'team-changed'; id: string; change: Partial<Pick<Team, 'name' | 'home'>> }
  | { type: 'team-removed'; id: string }
  | { type: 'exception-added'; team: string; exception: CapacityException }
  | { type: 'exception-changed'; team: string; id: string; change: ExceptionChange }
  | { type: 'exception-removed'; team: string; id: string }
  | { type: 'initiative-added'; id: string; title: string }
  /** From a file or from another roadmap. Teams that are not there yet come first. */
  | { type: 'initiatives-added'; teams: readonly Team[]; initiatives: readonly Initiative[] }
  | { type: 'initiative-changed'; id: string; change: InitiativeChange }
  | { type: 'initiative-moved'; id: string; by: -1 | 1 }
  | { type: 'initiative-duplicated'; id: string; copyId: string }
  | { type: 'initiatives-removed'; ids: readonly string[] }
  | { type: 'dependency-set'; id: string; on: string; isOn: boolean }
  | { type: 'bound-set'; id: string; bound: 'notBefore' | 'dueBy'; week: Week | undefined }
  | { type: 'initiative-placed'; id: string; week: Week | undefined }
  | { type: 'initiative-pinned'; id: string; isPinned: boolean }
  | { type: 'placements-accepted'; placements: readonly Placement[] }
  | { type: 'milestone-added'; milestone: Milestone }
  | { type: 'milestone-changed'; id: string; change: Partial<Omit<Milestone, 'id'>> }
  | { type: 'milestone-removed'; id: string }
  | { type: 'plan-kept'; id: string; name: string }
  | { type: 'kept-plan-removed'; id: string }
  | { type: 'round-started' }
  | { type: 'round-answered'; id: string; side: RoundSide; answer: RoundAnswer }
  | { type: 'round-revealed' }
  /** Sizes go to the team, values to the initiatives; the round ends. */
  | { type: 'round-taken'; team: string }
  | { type: 'round-ended' }
  | { type: 'roadmap-opened'; roadmap: RoadmapState }
  | { type: 'example-restored'; example: RoadmapState };

export type ExceptionChange = Partial<Omit<CapacityException, 'id' | 'days'>>;

/** The reducer for a site's way of writing numbers. Takes every action in every state. */
export function createReducer(
  formats: Formats,
): (state: RoadmapState, action: RoadmapAction) => RoadmapState {
  return (state, action) => takeTypedNumbers(reduce(state, action, formats), formats);
}

/** What each action means to undo: typing in one field is one step, leaving a field is none. */
export function stepOf(action: RoadmapAction): Step {
  switch (action.type) {
    case 'number-typed':
      return { kind: 'joined', group: action.field };
    case 'initiative-changed': {
      const typed = (['title', 'goal', 'deliverable', 'must'] as const).find(
        (name) => action.change[name] !== undefined,
      );
      return typed ? { kind: 'joined', group: `${typed}:${action.id}` } : { kind: 'own' };
    }
    case 'phase-renamed':
      return { kind: 'joined', group: `phase:${action.id}` };
    case 'team-changed':
      return action.change.name === undefined
        ? { kind: 'own' }
        : { kind: 'joined', group: `team:${action.id}` };
    case 'milestone-changed':
      return action.change.name === undefined
        ? { kind: 'own' }
        : { kind: 'joined', group: `milestone:${action.id}` };
    case 'field-left':
      return { kind: 'none' };
    default:
      return { kind: 'own' };
  }
}

function reduce(state: RoadmapState, action: RoadmapAction, formats: Formats): RoadmapState {
  switch (action.type) {
    case 'number-typed':
      if (state.typed[action.field] === action.text || !hasField(state, action.field)) return state;
      return { ...state, typed: { ...state.typed, [action.field]: action.text } };
    case 'field-left':
      return leaveField(state, action.field, formats);
    case 'start-changed':
      return changeStart(state, action.start, action.keeps);
    case 'objective-changed':
      return { ...state, objective: action.objective };
    case 'value-kind-changed':
      return { ...state, valueKind: action.valueKind };
    case 'phase-added':
      return addPhase(state, { id: action.id, name: action.name, weeks: 8 });
    case 'phase-renamed':
      return { ...state, phases: changeIn(state.phases, action.id, { name: action.name }) };
    case 'phase-moved':
      return movePhase(state, action.id, action.by);
    case 'phase-removed':
      return removePhase(state, action.id);
    case 'team-added':
      return addTeams(state, [
        { id: action.id, name: action.name, home: action.home, days: 10, exceptions: [] },
      ]);
    case 'team-changed':
      return { ...state, teams: changeIn(state.teams, action.id, action.change) };
    case 'team-removed':
      return removeTeam(state, action.id);
    case 'exception-added':
      return addException(state, action.team, action.exception);
    case 'exception-changed':
      return changeException(state, action.team, action.id, action.change);
    case 'exception-removed':
      return removeException(state, action.team, action.id);
    case 'initiative-added':
      return addInitiatives(state, [newInitiative(action.id, action.title)]);
    case 'initiatives-added':
      return addInitiatives(addTeams(state, action.teams), action.initiatives);
    case 'initiative-changed':
      return changeInitiative(state, action.id, action.change);
    case 'initiative-moved':
      return moveInitiative(state, action.id, action.by);
    case 'initiative-duplicated':
      return duplicateInitiative(state, action.id, action.copyId);
    case 'initiatives-removed':
      return removeInitiatives(state, action.ids);
    case 'dependency-set':
      return setDependency(state, action.id, action.on, action.isOn);
    case 'bound-set':
      return setBound(state, action.id, action.bound, action.week);
    case 'initiative-placed':
      return placeInitiatives(state, [action]);
    case 'initiative-pinned':
      return pinInitiative(state, action.id, action.isPinned);
    case 'placements-accepted':
      return placeInitiatives(state, action.placements);
    case 'milestone-added':
      return addMilestone(state, action.milestone);
    case 'milestone-changed':
      return changeMilestone(state, action.id, action.change);
    case 'milestone-removed':
      return { ...state, milestones: state.milestones.filter(({ id }) => id !== action.id) };
    case 'plan-kept':
      return keepPlan(state, action.id, action.name);
    case 'kept-plan-removed':
      return { ...state, keptPlans: state.keptPlans.filter(({ id }) => id !== action.id) };
    case 'round-started':
      return { ...state, round: { isRevealed: false, it: {}, marketing: {} } };
    case 'round-answered':
      return answerRound(state, action.side, action.id, action.answer);
    case 'round-revealed':
      return state.round ? { ...state, round: { ...state.round, isRevealed: true } } : state;
    case 'round-taken':
      return takeRound(state, action.team);
    case 'round-ended':
      return endRound(state);
    case 'roadmap-opened':
      return action.roadmap;
    case 'example-restored':
      return action.example;
    default:
      action satisfies never;
      return state;
  }
}

function addMilestone(state: RoadmapState, milestone: Milestone): RoadmapState {
  if (state.milestones.length >= most.milestones) return state;
  const added = { ...milestone, week: toWeek(milestone.week) };
  return { ...state, milestones: [...state.milestones, added] };
}

function changeMilestone(
  state: RoadmapState,
  id: string,
  change: Partial<Omit<Milestone, 'id'>>,
): RoadmapState {
  const placed = change.week === undefined ? change : { ...change, week: toWeek(change.week) };
  return { ...state, milestones: changeIn(state.milestones, id, placed) };
}

/** A full shelf loses its oldest plan to the new one. */
function keepPlan(state: RoadmapState, id: string, name: string): RoadmapState {
  const placed = state.initiatives.flatMap((initiative) =>
    initiative.week === undefined ? [] : [[initiative.id, initiative.week] as const],
  );
  const kept = { id, name, weeks: Object.fromEntries(placed) };
  return { ...state, keptPlans: [...state.keptPlans, kept].slice(-most.keptPlans) };
}
