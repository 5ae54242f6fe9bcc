import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  farthestShown,
  findShownWeeks,
  isPlaced,
  type LaneKind,
  packRows,
  type Stretch,
  sortIntoLanes,
} from '../../../../src/tools/roadmap/model/lanes.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import type { Initiative } from '../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

describe('lanes', () => {
  const roadmap = roadmapWith({
    initiatives: [
      initiativeWith({ id: 'late', week: 6, efforts: { web: 2, content: 1 } }),
      initiativeWith({ id: 'early', week: 1, efforts: { web: 2 }, sponsor: 'it' }),
      initiativeWith({ id: 'text', week: 0, efforts: { web: 1, content: 3 }, sponsor: 'it' }),
      initiativeWith({ id: 'nobody', week: 30 }),
      initiativeWith({ id: 'unplanned', efforts: { web: 2 } }),
    ],
  });
  const lanesBy = (kind: LaneKind) =>
    Object.fromEntries(
      sortIntoLanes(roadmap, findPlan(roadmap).initiatives.filter(isPlaced), kind).map(
        ({ key, entries }) => [key, entries.map(({ initiative }) => initiative.id)],
      ),
    );

  test('by team hold each initiative where most of its work is, by start', () => {
    expect(lanesBy('team')).toEqual({ web: ['early', 'late'], content: ['text'], '': ['nobody'] });
  });

  test('by phase hold it where it starts, and an empty phase keeps its lane', () => {
    expect(lanesBy('phase')).toEqual({
      wins: ['text', 'early'],
      base: ['late'],
      scale: [],
      '': ['nobody'],
    });
  });

  test('by sponsor leave out those who asked for nothing', () => {
    expect(lanesBy('sponsor')).toEqual({ it: ['text', 'early'], shared: ['late', 'nobody'] });
  });

  test('are there for every team of an empty roadmap', () => {
    expect(sortIntoLanes(roadmapWith(), [], 'team').map(({ key }) => key)).toEqual([
      'web',
      'content',
    ]);
  });
});

describe('rows', () => {
  const stretches = fc
    .array(fc.tuple(fc.integer({ min: -20, max: 100 }), fc.integer({ min: 1, max: 30 })))
    .map((pairs) =>
      pairs
        .map(([from, length]): Stretch => ({ from, until: from + length }))
        .sort((one, other) => one.from - other.from),
    );

  test('never let two bars overlap', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const rows = packRows(all);
        all.forEach((one, index) => {
          all.slice(0, index).forEach((other, before) => {
            if (rows[index] === rows[before]) expect(other.until).toBeLessThanOrEqual(one.from);
          });
        });
      }),
    );
  });

  test('are as few as the bars that are there at the same time', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const depth = Math.max(
          0,
          ...all.map(
            ({ from }) => all.filter((other) => other.from <= from && other.until > from).length,
          ),
        );
        expect(new Set(packRows(all)).size).toBe(depth);
      }),
    );
  });
});

describe('the shown weeks', () => {
  const shownOf = (initiatives: Initiative[], dates: number[] = []) =>
    findShownWeeks(findPlan(roadmapWith({ initiatives })), dates);
  const lasting = (weeks: number) => ({ length: { kind: 'weeks' as const, weeks } });

  test.each([
    ['are the roadmap’s', [], [], { from: 0, until: 20 }],
    [
      'reach to the end of what runs over it',
      [initiativeWith({ id: 'a', week: 19, ...lasting(4) })],
      [],
      { from: 0, until: 23 },
    ],
    [
      'begin with what begins before it',
      [initiativeWith({ id: 'a', week: -3 })],
      [],
      { from: -3, until: 20 },
    ],
    ['include the week of a milestone', [], [22], { from: 0, until: 23 }],
    [
      'do not reach for what is far away',
      [
        initiativeWith({ id: 'a', week: -900 }),
        initiativeWith({ id: 'b', week: 20 + farthestShown }),
      ],
      [1000, -1000],
      { from: 0, until: 20 },
    ],
  ])('%s', (_, initiatives, dates, shown) => {
    expect(shownOf(initiatives, dates)).toEqual(shown);
  });
});
