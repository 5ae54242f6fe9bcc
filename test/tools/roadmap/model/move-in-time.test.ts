import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findEarliestPlace,
  findStay,
  shiftStart,
} from '../../../../src/tools/roadmap/model/move-in-time.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

describe('a move by weeks', () => {
  test.each([
    ['moves within the roadmap', 4, 2, 6],
    ['stops at its first week', 1, -3, 0],
    ['stops at its last week', 18, 5, 19],
    ['comes back from before the roadmap', -4, 2, -2],
    ['goes no farther before it', -4, -1, -4],
    ['comes back from after the roadmap', 25, -2, 23],
    ['goes no farther after it', 25, 1, 25],
  ])('%s', (_, start, by, expected) => {
    expect(shiftStart(start, by, 20)).toBe(expected);
  });

  test('never leads farther outside than it was', () => {
    const week = fc.integer({ min: -60, max: 80 });
    const outside = (start: number) => Math.max(0, -start, start - 19);
    fc.assert(
      fc.property(week, week, (start, by) => {
        expect(outside(shiftStart(start, by, 20))).toBeLessThanOrEqual(outside(start));
      }),
    );
  });
});

describe('what stays where it is', () => {
  test.each([
    [{ isPinned: false, status: 'proposed' }, undefined],
    [{ isPinned: false, status: 'started' }, undefined],
    [{ isPinned: true, status: 'started' }, 'pinned'],
    [{ isPinned: false, status: 'done' }, 'done'],
    [{ isPinned: true, status: 'done' }, 'done'],
    [{ isPinned: false, status: 'dropped' }, 'dropped'],
  ] as const)('%o: %s', (initiative, stay) => {
    expect(findStay(initiative)).toBe(stay);
  });
});

describe('the earliest place', () => {
  test('is where the team has room after what must be finished', () => {
    const weeks = (count: number) => ({ kind: 'weeks' as const, weeks: count });
    const roadmap = roadmapWith({
      initiatives: [
        initiativeWith({ id: 'first', week: 0, efforts: { content: 5 }, length: weeks(2) }),
        initiativeWith({ id: 'full', week: 2, efforts: { web: 30 }, length: weeks(3) }),
        initiativeWith({
          id: 'moved',
          week: 12,
          efforts: { web: 10 },
          length: weeks(2),
          dependsOn: ['first'],
        }),
      ],
    });
    expect(findEarliestPlace(roadmap, findPlan(roadmap), 'moved')).toBe(5);
  });

  test('crosses the end of a phase', () => {
    const roadmap = roadmapWith({
      initiatives: [
        initiativeWith({
          id: 'full',
          week: 0,
          efforts: { web: 100 },
          length: { kind: 'weeks', weeks: 10 },
        }),
        initiativeWith({ id: 'moved', efforts: { web: 10 } }),
      ],
    });
    expect(findEarliestPlace(roadmap, findPlan(roadmap), 'moved')).toBe(10);
  });
});
