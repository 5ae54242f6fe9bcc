import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlan } from '../../../../../src/tools/roadmap/model/plan.ts';
import { propose } from '../../../../../src/tools/roadmap/model/planning/propose.ts';
import { takeWay } from '../../../../../src/tools/roadmap/model/planning/take-way.ts';
import { toProject } from '../../../../../src/tools/roadmap/model/planning/to-project.ts';
import {
  findWays,
  findWaysInSteps,
} from '../../../../../src/tools/roadmap/model/planning/ways-to-fit.ts';
import { isSound } from '../../../../../src/tools/roadmap/model/planning/worth.ts';
import { createReducer } from '../../../../../src/tools/roadmap/model/state.ts';
import type { Initiative, RoadmapState } from '../../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';
import { accept, arbitraryRoadmap } from './arbitrary-roadmap.ts';

const reduce = createReducer({ locale: 'en-US', currency: 'USD' });
const goalOf = (roadmap: RoadmapState, id: string) => ({
  roadmap,
  id,
  proposal: propose({ roadmap, schedules: 60, seed: 1 }),
  schedules: 20,
  seed: 1,
});
/** Takes the web team for so many weeks on its own. */
const webWork = (id: string, weeks: number, rest: Partial<Initiative> = {}) =>
  initiativeWith({ id, efforts: { web: weeks * 10 }, length: { kind: 'weeks', weeks }, ...rest });
const short = (ways: ReturnType<typeof findWays>) =>
  ways.map(({ weeks: _, cost, ...way }) => [
    way.kind,
    Math.round(cost * 10) / 10,
    'days' in way
      ? [way.days, way.from, way.to]
      : 'other' in way
        ? way.other.id
        : 'share' in way
          ? way.share
          : 'weeksMore' in way
            ? way.weeksMore
            : '',
  ]);

test('what is left out has ways to fit, the cheapest first', () => {
  const roadmap = roadmapWith({
    phases: [{ id: 'all', name: 'All', weeks: 8 }],
    initiatives: [
      webWork('big', 5, { points: 9 }),
      webWork('small', 2, { points: 2 }),
      webWork('it', 2, { points: 3 }),
    ],
  });
  const goal = goalOf(roadmap, 'small');
  // 90 days for 14 points: a point costs 6.4 days.
  expect(short(findWays(goal))).toEqual([
    ['longer', 1.6, 1],
    ['smaller', 6.4, 0.5],
    ['add-days', 10, [10, 6, 6]],
  ]);
});

test('what is late has ways to come in time', () => {
  const roadmap = roadmapWith({
    objective: 'due',
    initiatives: [
      webWork('pinned', 3, { week: 0, isPinned: true }),
      webWork('it', 2, { dueBy: 3, points: 5 }),
    ],
  });
  expect(short(findWays(goalOf(roadmap, 'it')))).toEqual([
    ['unpin', 0, 'pinned'],
    ['due-later', 1.3, 1],
    ['add-days', 10, [10, 2, 2]],
    ['smaller', 12.5, 0.5],
  ]);
});

test('progress goes from the first way to the last', () => {
  const roadmap = roadmapWith({ initiatives: [webWork('a', 15), webWork('it', 15)] });
  const steps = [...findWaysInSteps(goalOf(roadmap, 'it'))];
  expect(steps.at(-1)?.progress).toBe(1);
  expect(findWays(goalOf(roadmap, 'nobody'))).toEqual([]);
});

test('every way works: once taken, its plan holds, with the initiative in it and in time', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, (given) => {
      const roadmap = { ...roadmapWith(), ...given } as RoadmapState;
      const proposal = propose({ roadmap, schedules: 20, seed: 1 });
      const { leftOut, late } = proposal;
      const id = [...leftOut, ...late].map(({ initiative }) => initiative.id)[0];
      if (id === undefined) return;
      let last = -1;
      for (const way of findWays({ roadmap, proposal, id, schedules: 6, seed: 1 })) {
        expect(way.cost).toBeGreaterThanOrEqual(last);
        last = way.cost;
        const changed = takeWay(way, id, 'new').reduce(reduce, roadmap);
        expect(way.weeks[id]).toBeDefined();
        const planning = toProject(changed);
        const starts = planning.activities.map((one, activity) =>
          planning.isFixed[activity]
            ? (planning.project.fixed?.[activity] ?? -1)
            : (way.weeks[one.id] ?? -1),
        );
        expect(isSound(planning, starts)).toBe(true);
        expect(planning.activities.some((one) => one.id === id)).toBe(true);
        const wrong = findPlan(accept(changed, way.weeks)).problems.filter(
          ({ initiative, code }) => initiative.id === id && code === 'TOO_LATE',
        );
        expect(wrong).toEqual([]);
        for (const before of Object.keys(proposal.weeks)) {
          if (way.kind === 'leave-out' && way.other.id === before) continue;
          expect(way.weeks[before]).toBeDefined();
        }
      }
    }),
    { numRuns: 60 },
  );
});
