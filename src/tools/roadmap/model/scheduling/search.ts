import { checkProject, checkStarts } from './check-project.ts';
import { compareCosts, costOf } from './cost.ts';
import { Frame, type Member } from './frame.ts';
import { breedSchedules } from './genetic-search.ts';
import { layOut } from './instance.ts';
import { findLowerBound } from './lower-bound.ts';
import { runParallel } from './parallel-pass.ts';
import { findPriorities } from './priorities.ts';
import type { Objective, Project, Schedule, Search } from './types.ts';

/** After so many passes the listener hears of them, better or not. */
const reportEvery = 50;

/** A search of so many passes is worth a bound that takes a few milliseconds. */
const thorough = 50;

/** A search that is run in slices: however it is sliced, it finds the same. */
export interface RunningSearch {
  /** Generates up to so many more schedules, one at least the first time; the best until now. */
  step: (schedules: number) => Schedule;
  /** True when the cap is reached, the best cannot be improved or the listener has ended it. */
  isDone: () => boolean;
}

/** @throws {RangeError} when the project breaks its contract. */
export function createSearch(project: Project, search: Search): RunningSearch {
  checkProject(project);
  if (search.from) checkStarts(search.from, project);
  const instance = layOut(project);
  const lowerBound = findLowerBound(project, instance, search.schedules >= thorough);
  const forward = new Frame(project, costOf(project, instance, search.objective), instance);
  const passes = searchPasses(project, search, forward);
  const cap = Math.max(1, search.schedules);
  let best: Member | undefined;
  let done = 0;
  let isOver = false;
  const show = ({ starts, finish, cost }: Member): Schedule => ({
    starts: [...starts],
    finish,
    lowerBound,
    schedules: done,
    cost: [...cost],
    unplaced: [...starts.keys()].filter((one) => (starts[one] as number) >= instance.horizon),
  });
  const take = (found: Member | undefined) => {
    done++;
    if (done >= cap) isOver = true;
    if (!found || (best && compareCosts(found.cost, best.cost) >= 0)) return;
    best = found;
    if (search.objective === 'finish' && best.finish <= lowerBound) isOver = true;
  };
  const step = (schedules: number) => {
    for (let made = 0; !isOver && (made < schedules || !best); made++) {
      const before = best;
      take(passes.next().value);
      if (!best || (best === before && done % reportEvery !== 0)) continue;
      if (search.onProgress?.(done, show(best)) === true) isOver = true;
    }
    return show(best as Member);
  };
  return { step, isDone: () => isOver };
}

/** The best schedule that so many passes find. @throws {RangeError} when the project breaks its contract. */
export function scheduleProject(project: Project, search: Search): Schedule {
  return createSearch(project, search).step(search.schedules);
}

/**
 * The best of a few passes by a priority rule: quick enough to show at once.
 * @throws {RangeError} when the project breaks its contract.
 */
export function firstSchedule(project: Project, objective: Objective): Schedule {
  return scheduleProject(project, { schedules: 8, seed: 0, objective });
}

/** First what was given and the priority rules, then the search from there. */
function* searchPasses(
  project: Project,
  search: Search,
  forward: Frame,
): Generator<Member | undefined, never> {
  const { instance } = forward;
  const priorities = findPriorities(project, instance, search.objective);
  if (search.from) yield forward.schedule(search.from);
  const starts = new Int32Array(instance.count);
  const finish = runParallel(instance, priorities, starts);
  const byPeriod =
    finish === undefined ? undefined : { starts, finish, cost: forward.costOf(starts, finish) };
  if (byPeriod) yield byPeriod;
  const byOrder = forward.schedule(priorities);
  yield byOrder;
  const first = byPeriod && byPeriod.finish < byOrder.finish ? byPeriod : byOrder;
  return yield* breedSchedules(project, search, forward, first);
}
