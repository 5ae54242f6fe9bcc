import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf } from '../../../../../src/tools/roadmap/model/effort.ts';
import { findPlan } from '../../../../../src/tools/roadmap/model/plan.ts';
import { explainPlace } from '../../../../../src/tools/roadmap/model/planning/explain.ts';
import { explainMove } from '../../../../../src/tools/roadmap/model/planning/explain-move.ts';
import { propose } from '../../../../../src/tools/roadmap/model/planning/propose.ts';
import { isFixed } from '../../../../../src/tools/roadmap/model/planning/screen.ts';
import type { Initiative, Roadmap } from '../../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith, teamWith } from '../../roadmaps.ts';
import { accept, arbitraryRoadmap } from './arbitrary-roadmap.ts';

/** Takes the web team for so many weeks on its own. */
const webWork = (id: string, weeks: number, rest: Partial<Initiative> = {}) =>
  initiativeWith({ id, efforts: { web: weeks * 10 }, length: { kind: 'weeks', weeks }, ...rest });

/** The reasons of initiative `it`, with ids in place of what they name. */
const explain = (...initiatives: Initiative[]) =>
  explainPlace(roadmapWith({ initiatives }), 'it').map((reason) => ({
    ...reason,
    ...('on' in reason ? { on: reason.on.id } : {}),
    ...('team' in reason ? { team: reason.team.id } : {}),
    ...('by' in reason ? { by: reason.by.map(({ id }) => id) } : {}),
  }));

describe('why here', () => {
  test.each<[string, Initiative[], object[]]>([
    ['not planned', [webWork('it', 1)], [{ kind: 'not-planned' }]],
    ['pinned', [webWork('it', 1, { week: 4, isPinned: true })], [{ kind: 'pinned', week: 4 }]],
    ['begun', [webWork('it', 1, { week: 4, status: 'started' })], [{ kind: 'begun', week: 4 }]],
    ['at once', [webWork('it', 1, { week: 0 })], [{ kind: 'at-once' }]],
    [
      'its own date',
      [webWork('it', 1, { week: 3, notBefore: 3 })],
      [{ kind: 'not-before', week: 3 }],
    ],
    ['later than it need', [webWork('it', 1, { week: 3 })], [{ kind: 'could-start', week: 0 }]],
    [
      'something it waits for',
      [
        initiativeWith({ id: 'on', efforts: { content: 5 }, week: 2 }),
        webWork('it', 1, { week: 3, dependsOn: ['on'] }),
      ],
      [{ kind: 'waits-for', on: 'on', last: 2 }],
    ],
    [
      'something that is not planned',
      [webWork('on', 1), webWork('it', 1, { week: 0, dependsOn: ['on'] })],
      [{ kind: 'waits-for-unplanned', on: 'on' }],
    ],
    [
      'a team that others use',
      [webWork('a', 3, { week: 0 }), webWork('it', 1, { week: 3 })],
      [{ kind: 'waits-for-team', team: 'web', last: 2, by: ['a'] }],
    ],
    [
      'something it waits for, and then a team',
      [
        initiativeWith({ id: 'on', efforts: { content: 5 }, week: 2 }),
        webWork('a', 3, { week: 3 }),
        webWork('it', 1, { week: 6, dependsOn: ['on'] }),
      ],
      [
        { kind: 'waits-for', on: 'on', last: 2 },
        { kind: 'waits-for-team', team: 'web', last: 5, by: ['a'] },
      ],
    ],
    [
      'too early beside another',
      [webWork('a', 3, { week: 0 }), webWork('it', 1, { week: 1 })],
      [{ kind: 'too-early', week: 3 }],
    ],
    [
      'too early for a dependency that is done is not too early',
      [
        webWork('a', 3, { week: 5, status: 'done' }),
        webWork('it', 1, { week: 0, dependsOn: ['a'] }),
      ],
      [{ kind: 'at-once' }],
    ],
  ])('%s', (_, initiatives, reasons) => {
    expect(explain(...initiatives)).toEqual(reasons);
  });

  test('a closed week is nobody’s fault', () => {
    const web = teamWith({
      id: 'web',
      exceptions: [{ id: 'x', from: 0, to: 4, days: 0, reason: 'freeze' }],
    });
    const roadmap = roadmapWith({ teams: [web], initiatives: [webWork('it', 1, { week: 5 })] });
    expect(explainPlace(roadmap, 'it')).toEqual([
      { kind: 'waits-for-team', team: web, last: 4, by: [] },
    ]);
  });
});

test('what a move displaces is what waits for it, and what was on its days', () => {
  const initiatives = [
    webWork('mover', 2, { week: 2 }),
    webWork('before', 2, { week: 0 }),
    webWork('after', 2, { week: 4, dependsOn: ['mover'] }),
    initiativeWith({ id: 'apart', efforts: { content: 5 }, week: 0 }),
  ];
  const roadmap = roadmapWith({ initiatives });
  const from = { mover: 2, before: 0, after: 4, apart: 0 };
  const to = { mover: 0, before: 4, after: 2, apart: 1 };
  expect(
    explainMove(roadmap, from, to, 'mover').map((one) => [one.initiative.id, one.because]),
  ).toEqual([
    ['before', 'needs-its-days'],
    ['after', 'waits-for-it'],
  ]);
  expect(explainMove(roadmap, from, from, 'mover')).toEqual([]);
  // What moves forward makes way for nobody.
  expect(explainMove(roadmap, to, from, 'mover').map((one) => one.initiative.id)).toEqual([
    'after',
  ]);
});

const planned: fc.Arbitrary<Roadmap> = arbitraryRoadmap.map((roadmap) =>
  accept(roadmap, propose({ roadmap, schedules: 10, seed: 1 }).weeks),
);

test('what waits cannot start a week earlier beside the others; what could, can', () => {
  fc.assert(
    fc.property(planned, (roadmap) => {
      for (const initiative of roadmap.initiatives) {
        const { id, week, status } = initiative;
        if (week === undefined || status === 'dropped' || isFixed(initiative)) continue;
        const hurts = (to: number) => {
          const moved = accept(roadmap, {
            ...Object.fromEntries(
              roadmap.initiatives.flatMap((one) =>
                one.week === undefined ? [] : [[one.id, one.week]],
              ),
            ),
            [id]: to,
          });
          const { problems, overloads } = findPlan(moved);
          const end = to + durationOf(initiative, roadmap);
          return (
            problems.some(
              (problem) =>
                problem.initiative.id === id &&
                [
                  'STARTS_TOO_EARLY',
                  'BEFORE_ALLOWED',
                  'BEFORE_ROADMAP',
                  'NEEDS_UNPLANNED',
                ].includes(problem.code),
            ) ||
            overloads.some(
              (one) =>
                one.week >= to && one.week < end && initiative.efforts[one.team.id] !== undefined,
            )
          );
        };
        const reasons = explainPlace(roadmap, id);
        const first = reasons[0];
        if (first?.kind === 'could-start') expect(hurts(first.week)).toBe(false);
        else {
          expect(reasons.every(({ kind }) => kind !== 'too-early')).toBe(true);
          expect(hurts(week - 1)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});
