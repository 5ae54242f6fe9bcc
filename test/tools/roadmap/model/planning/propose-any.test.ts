import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf, effortOf } from '../../../../../src/tools/roadmap/model/effort.ts';
import { findPlan } from '../../../../../src/tools/roadmap/model/plan.ts';
import {
  type Proposal,
  propose,
  proposeInSteps,
} from '../../../../../src/tools/roadmap/model/planning/propose.ts';
import { isFixed } from '../../../../../src/tools/roadmap/model/planning/screen.ts';
import { toProject } from '../../../../../src/tools/roadmap/model/planning/to-project.ts';
import {
  isBetter,
  isSound,
  worthOf,
} from '../../../../../src/tools/roadmap/model/planning/worth.ts';
import type { Initiative, Roadmap } from '../../../../../src/tools/roadmap/model/types.ts';
import { accept, arbitraryRoadmap } from './arbitrary-roadmap.ts';

const run = (roadmap: Roadmap, schedules = 40): Proposal =>
  propose({ roadmap, schedules, seed: 1 });
describe('for any roadmap', () => {
  const check = (predicate: (roadmap: Roadmap, proposal: Proposal) => void) =>
    fc.assert(
      fc.property(arbitraryRoadmap, (roadmap) => predicate(roadmap, run(roadmap))),
      {
        numRuns: 150,
      },
    );
  const inRoadmap = (roadmap: Roadmap, id: string) =>
    roadmap.initiatives.find((one) => one.id === id) as Initiative;

  test('what is begun, done or pinned keeps its week', () => {
    check((roadmap, { weeks, leftOut }) => {
      for (const initiative of roadmap.initiatives) {
        if (initiative.status === 'dropped' || !isFixed(initiative)) continue;
        const isOut = leftOut.some((one) => one.initiative.id === initiative.id);
        expect(isOut ? undefined : weeks[initiative.id]).toBe(isOut ? undefined : initiative.week);
        expect(isOut && (initiative.week ?? 0) >= 0).toBe(false);
      }
    });
  });

  test('no team is overloaded by anything but what is fixed', () => {
    check((roadmap, { weeks }) => {
      const fixedOnly = {
        ...roadmap,
        initiatives: roadmap.initiatives.filter((one) => isFixed(one) || one.status === 'dropped'),
      };
      const allowed = new Map(
        findPlan(fixedOnly).overloads.map(({ team, week, days }) => [`${team.id} ${week}`, days]),
      );
      for (const { team, week, days } of findPlan(accept(roadmap, weeks)).overloads) {
        expect(days).toBeCloseTo(allowed.get(`${team.id} ${week}`) ?? 0, 6);
      }
    });
  });

  test('each starts when it may, after what it waits for, and ends inside the roadmap', () => {
    check((roadmap, { weeks }) => {
      for (const [id, week] of Object.entries(weeks)) {
        const initiative = inRoadmap(roadmap, id);
        if (isFixed(initiative)) continue;
        expect(week).toBeGreaterThanOrEqual(Math.max(0, initiative.notBefore ?? 0));
        expect(week + durationOf(initiative, roadmap)).toBeLessThanOrEqual(12);
        for (const on of initiative.dependsOn.map((one) => inRoadmap(roadmap, one))) {
          if (on.status === 'dropped' || on.status === 'done') continue;
          expect((weeks[on.id] ?? 99) + durationOf(on, roadmap)).toBeLessThanOrEqual(week);
        }
      }
    });
  });

  test('each is planned or left out with a reason', () => {
    check((roadmap, { weeks, leftOut }) => {
      const out = leftOut.map(({ initiative }) => initiative.id);
      const expected = roadmap.initiatives
        .filter(
          ({ status, week }) => status !== 'dropped' && (status !== 'done' || week !== undefined),
        )
        .map(({ id }) => id);
      expect([...Object.keys(weeks), ...out].sort()).toEqual(expected.sort());
    });
  });

  test('no must-have is left out while one that is none could make room for it', () => {
    check((roadmap, { weeks, leftOut }) => {
      for (const { initiative, reason } of leftOut) {
        if (reason.kind !== 'no-room' || !initiative.must) continue;
        for (const other of Object.keys(weeks).map((id) => inRoadmap(roadmap, id))) {
          if (other.must || isFixed(other)) continue;
          if (roadmap.initiatives.some((one) => one.dependsOn.includes(other.id))) continue;
          if (
            !roadmap.teams.some(
              ({ id }) => effortOf(other, id, roadmap) > 0 && effortOf(initiative, id, roadmap) > 0,
            )
          )
            continue;
          const { [other.id]: _, ...without } = weeks;
          const planning = toProject(accept(roadmap, without));
          for (let week = 0; week < 12; week++) {
            const starts = planning.activities.map(({ id }) =>
              id === initiative.id ? week : (without[id] ?? -1),
            );
            expect(isSound(planning, starts)).toBe(false);
          }
        }
      }
    });
  });

  test('once accepted, it only gives way to something better', () => {
    check((roadmap, { weeks }) => {
      const accepted = accept(roadmap, weeks);
      const again = run(accepted, 3).weeks;
      const planning = toProject(accepted);
      const worth = (plan: Record<string, number>) =>
        worthOf(
          planning,
          planning.activities.map(({ id }) => plan[id] ?? -1),
          roadmap.objective,
        );
      const isSame = JSON.stringify(again) === JSON.stringify(weeks);
      expect(isSame || isBetter(worth(again), worth(weeks))).toBe(true);
    });
  });

  test('the bound is never above the end, and progress only grows', () => {
    check((roadmap, proposal) => {
      expect(proposal.lowerBound).toBeLessThanOrEqual(proposal.finish);
      const steps = [...proposeInSteps({ roadmap, schedules: 40, seed: 1 })];
      for (const [place, { progress }] of steps.entries()) {
        expect(progress).toBeGreaterThan(steps[place - 1]?.progress ?? 0);
        expect(progress).toBeLessThanOrEqual(1);
      }
    });
  });
});
