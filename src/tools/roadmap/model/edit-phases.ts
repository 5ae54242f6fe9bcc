import { type Day, daysBetween, mondayOf } from '../../../lib/days.ts';
import { toWeek } from './calendar.ts';
import { moveIn } from './change-in.ts';
import { forgetTexts } from './fields.ts';
import { most, type Phase, type RoadmapState, type Week } from './types.ts';

export function addPhase(state: RoadmapState, phase: Phase): RoadmapState {
  if (state.phases.length >= most.phases) return state;
  return { ...state, phases: [...state.phases, phase] };
}

/** Takes a phase out. The last one stays: a roadmap has a length. */
export function removePhase(state: RoadmapState, id: string): RoadmapState {
  const phases = state.phases.filter((phase) => phase.id !== id);
  if (phases.length === 0 || phases.length === state.phases.length) return state;
  return forgetTexts({ ...state, phases }, (field) => field.kind === 'phase' && field.id === id);
}

export function movePhase(state: RoadmapState, id: string, by: -1 | 1): RoadmapState {
  const phases = moveIn(state.phases, id, by);
  return phases === state.phases ? state : { ...state, phases };
}

/**
 * Lets the roadmap start in the week of another day. Where dates are kept, what stands for a date
 * (exceptions, bounds, milestones, fixed and begun initiatives) gets another week; what is only
 * planned keeps its week, and so moves with the start.
 */
export function changeStart(state: RoadmapState, day: Day, keeps: 'dates' | 'weeks'): RoadmapState {
  const start = mondayOf(day);
  if (start === state.start || start < '1900' || start >= '2200') return state;
  if (keeps === 'weeks') return { ...state, start };
  const later = daysBetween(state.start, start) / 7;
  const shift = (week: Week) => toWeek(week - later);
  const shifted = <Name extends string>(name: Name, week: Week | undefined) =>
    (week === undefined ? {} : { [name]: shift(week) }) as { [Key in Name]?: Week };
  return {
    ...state,
    start,
    teams: state.teams.map((team) => ({
      ...team,
      exceptions: team.exceptions.map((exception) => ({
        ...exception,
        from: shift(exception.from),
        to: shift(exception.to),
      })),
    })),
    initiatives: state.initiatives.map((initiative) => ({
      ...initiative,
      ...shifted('notBefore', initiative.notBefore),
      ...shifted('dueBy', initiative.dueBy),
      ...(initiative.isPinned || initiative.status === 'started' || initiative.status === 'done'
        ? shifted('week', initiative.week)
        : {}),
    })),
    milestones: state.milestones.map((milestone) => ({
      ...milestone,
      week: shift(milestone.week),
    })),
  };
}
