import { checkProject } from './check-project.ts';
import { type CostOf, compareCosts, costOf } from './cost.ts';
import { type Instance, layOut } from './instance.ts';
import { findLowerBound } from './lower-bound.ts';
import { mirrorProject } from './mirror.ts';
import { Orders } from './orders.ts';
import { findPriorities } from './priorities.ts';
import { Random } from './random.ts';
import { SerialPass } from './serial-pass.ts';
import type { Objective, Project, Schedule, Search } from './types.ts';

/** A search that is run in slices: however it is sliced, it finds the same. */
export interface RunningSearch {
  /** Generates up to so many more schedules; the best until now. */
  step: (schedules: number) => Schedule;
  /** True when the cap is reached, the best cannot be improved or the listener has ended it. */
  isDone: () => boolean;
}

class Frame {
  instance: Instance;
  pass: SerialPass;
  orders: Orders;
  order: Int32Array;
  constructor(project: Project) {
    this.instance = layOut(project);
    this.pass = new SerialPass(this.instance);
    this.orders = new Orders(this.instance);
    this.order = new Int32Array(this.instance.count);
  }
  schedule(keys: ArrayLike<number>, starts: Int32Array): number {
    this.orders.sort(keys, this.order);
    return this.pass.run(this.order, starts);
  }
}

interface Found {
  starts: Int32Array;
  finish: number;
  cost: number[];
}

export function createSearch(project: Project, search: Search): RunningSearch {
  checkProject(project);
  const forward = new Frame(project);
  const { instance } = forward;
  const cost = costOf(project, instance, search.objective);
  const lowerBound = findLowerBound(project, instance);
  let best: Found | undefined;
  let done = 0;
  let isOver = false;
  const snapshot = (): Schedule => {
    const { starts, finish, cost } = best as Found;
    return {
      starts: [...starts],
      finish,
      lowerBound,
      schedules: done,
      cost,
      unplaced: [...starts.keys()].filter((one) => (starts[one] as number) >= instance.horizon),
    };
  };
  const passes = searchPasses(project, search, forward, cost);
  const step = (schedules: number) => {
    for (let made = 0; !isOver && (made < schedules || !best); made++) {
      if (done >= Math.max(1, search.schedules)) {
        isOver = true;
        break;
      }
      const { value } = passes.next();
      done++;
      if (value && (!best || compareCosts(value.cost, best.cost) < 0)) {
        best = value;
        if (search.objective === 'finish' && best.finish <= lowerBound) isOver = true;
        if (search.onProgress?.(done, snapshot()) === true) isOver = true;
      }
    }
    if (done >= Math.max(1, search.schedules)) isOver = true;
    return snapshot();
  };
  return { step, isDone: () => isOver };
}

/** Never ends. Yields after every pass: the schedule when it is one that may be kept. */
function* searchPasses(
  project: Project,
  search: Search,
  forward: Frame,
  cost: CostOf,
): Generator<Found | undefined, never> {
  const { instance } = forward;
  const random = new Random(search.seed, 'scheduling');
  const make = (keys: ArrayLike<number>): Found => {
    const starts = new Int32Array(instance.count);
    const finish = forward.schedule(keys, starts);
    return { starts, finish, cost: cost(starts, finish) };
  };
  let best: Found | undefined;
  if (search.from) {
    best = make(search.from);
    yield best;
  }
  const priorities = findPriorities(project, instance, search.objective);
  const first = make(priorities);
  yield first;
  if (!best || compareCosts(first.cost, best.cost) < 0) best = first;
  const mirror = new Frame(mirrorProject(project, best.finish));
  const keys = new Float64Array(instance.count);
  for (;;) {
    for (let one = 0; one < instance.count; one++)
      keys[one] = (best.starts[one] as number) * 8 + random.below(80);
    let next = make(keys);
    yield next;
    for (let one = 0; one < instance.count; one++)
      keys[one] = next.finish - (next.starts[one] as number) - (instance.durations[one] as number);
    const starts = new Int32Array(instance.count);
    const finish = mirror.schedule(keys, starts);
    yield undefined;
    for (let one = 0; one < instance.count; one++)
      keys[one] = finish - (starts[one] as number) - (instance.durations[one] as number);
    const again = make(keys);
    yield again;
    if (compareCosts(again.cost, next.cost) < 0) next = again;
    if (compareCosts(next.cost, best.cost) <= 0) best = next;
  }
}

export function scheduleProject(project: Project, search: Search): Schedule {
  const running = createSearch(project, search);
  let found = running.step(256);
  while (!running.isDone()) found = running.step(256);
  return found;
}

export function firstSchedule(project: Project, objective: Objective): Schedule {
  return scheduleProject(project, { schedules: 1, seed: 0, objective });
}
