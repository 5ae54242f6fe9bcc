import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf } from '../../../../src/tools/roadmap/model/effort.ts';
import { findPhaseLoads } from '../../../../src/tools/roadmap/model/phase-loads.ts';
import { findPlaceInPhase } from '../../../../src/tools/roadmap/model/place-in-phase.ts';
import { findPlan, findWorstOverload } from '../../../../src/tools/roadmap/model/plan.ts';
import type { Initiative, RoadmapState } from '../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith, teamWith } from '../roadmaps.ts';

const withInitiatives = (...initiatives: Initiative[]) => roadmapWith({ initiatives });
const codesOf = (roadmap: RoadmapState, id: string) =>
  findPlan(roadmap)
    .problems.filter(({ initiative }) => initiative.id === id)
    .map(({ code }) => code);

describe('how long an initiative takes', () => {
  test.each<[string, Partial<Initiative>, number]>([
    ['as said', { length: { kind: 'weeks', weeks: 7 }, efforts: { web: 100 } }, 7],
    ['one person, five days a week', { efforts: { web: 12 } }, 3],
    ['two people at once', { efforts: { web: 20 }, length: { kind: 'people', people: 2 } }, 2],
    [
      'no more people than the team has',
      { efforts: { content: 20 }, length: { kind: 'people', people: 4 } },
      4,
    ],
    ['the team with the most work', { efforts: { web: 5, content: 15 } }, 3],
    ['a size on the scale', { efforts: { web: 'L' } }, 4],
    ['one week without any effort', {}, 1],
  ])('%s', (_, changes, weeks) => {
    expect(durationOf(initiativeWith({ id: 'a', ...changes }), roadmapWith())).toBe(weeks);
  });
});

test('a binary fraction makes no week more', () => {
  // 2.85 / 0.57 is 5.000000000000001 in binary.
  const roadmap = roadmapWith({ teams: [teamWith({ id: 'web', days: 0.57 })] });
  expect(durationOf(initiativeWith({ id: 'a', efforts: { web: 2.85 } }), roadmap)).toBe(5);
});

describe('the load', () => {
  test('spreads the effort evenly over the weeks', () => {
    const plan = findPlan(
      withInitiatives(initiativeWith({ id: 'a', efforts: { web: 9 }, week: 3 })),
    );
    expect(plan.loads[0]?.load.slice(2, 6)).toEqual([0, 4.5, 4.5, 0]);
  });

  test('counts nothing of what is dropped or not planned', () => {
    const plan = findPlan(
      withInitiatives(
        initiativeWith({ id: 'a', efforts: { web: 9 }, week: 3, status: 'dropped' }),
        initiativeWith({ id: 'b', efforts: { web: 9 } }),
      ),
    );
    expect(plan.loads[0]?.load.every((days) => days === 0)).toBe(true);
  });

  test('names what is too much by team and week, as days and as a share', () => {
    const roadmap = roadmapWith({
      initiatives: [
        initiativeWith({
          id: 'a',
          efforts: { web: 8 },
          length: { kind: 'weeks', weeks: 1 },
          week: 2,
        }),
        initiativeWith({
          id: 'b',
          efforts: { web: 4 },
          length: { kind: 'weeks', weeks: 1 },
          week: 2,
        }),
      ],
    });
    const { overloads } = findPlan(roadmap);
    expect(overloads).toMatchObject([{ team: { id: 'web' }, week: 2, days: 2, share: 0.2 }]);
    expect(findWorstOverload(overloads)).toBe(overloads[0]);
  });

  test('takes the fewest days where exceptions meet', () => {
    const exceptions = [
      { id: 'x', from: 1, to: 3, days: 6, reason: 'holidays' as const },
      { id: 'y', from: 3, to: 4, days: 0, reason: 'freeze' as const },
      { id: 'z', from: 4, to: 4, days: 2, reason: 'other' as const },
    ];
    const plan = findPlan(roadmapWith({ teams: [teamWith({ id: 'web', exceptions })] }));
    expect(plan.loads[0]?.capacity.slice(0, 6)).toEqual([10, 6, 6, 0, 0, 10]);
  });

  test('is too much in the phase of its week only', () => {
    const [first, second] = findPhaseLoads(
      findPlan(
        withInitiatives(
          initiativeWith({
            id: 'a',
            efforts: { web: 24 },
            length: { kind: 'weeks', weeks: 2 },
            week: 4,
          }),
        ),
      ),
    );
    expect([first?.[0]?.over, second?.[0]?.over]).toEqual([0, 4]);
  });

  test('is the same in the phases as in the weeks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 1, max: 60 })), {
          maxLength: 8,
        }),
        (items) => {
          const plan = findPlan(
            withInitiatives(
              ...items.map(([week, days], at) =>
                initiativeWith({ id: `i${at}`, efforts: { web: days }, week }),
              ),
            ),
          );
          const inWeeks = plan.loads[0]?.load.reduce((sum, days) => sum + days, 0) ?? 0;
          const inPhases = findPhaseLoads(plan).reduce((sum, [web]) => sum + (web?.load ?? 0), 0);
          expect(inPhases).toBeCloseTo(inWeeks, 6);
        },
      ),
    );
  });
});

describe('what does not add up', () => {
  const one = (changes: Partial<Initiative>, ...others: Initiative[]) =>
    codesOf(
      withInitiatives(initiativeWith({ id: 'a', efforts: { web: 5 }, ...changes }), ...others),
      'a',
    );

  test.each<[string, string[], Partial<Initiative>]>([
    ['nothing', [], { week: 3 }],
    ['no effort', ['NO_EFFORT'], { efforts: {} }],
    ['before the date it may start', ['BEFORE_ALLOWED'], { week: 3, notBefore: 4 }],
    ['in the first week it may start', [], { week: 4, notBefore: 4 }],
    ['in the roadmap’s last week', [], { week: 19 }],
    ['after its due date', ['TOO_LATE'], { week: 3, dueBy: 2 }],
    ['in the week it is due', [], { week: 3, dueBy: 3 }],
    ['before the roadmap', ['BEFORE_ROADMAP'], { week: -1 }],
    ['after the roadmap', ['AFTER_ROADMAP'], { week: 20 }],
    ['more than the whole roadmap has', ['MORE_THAN_ROADMAP'], { efforts: { web: 201 } }],
    [
      'more than a week has',
      ['MORE_THAN_WEEK'],
      { efforts: { web: 30 }, length: { kind: 'weeks', weeks: 2 } },
    ],
  ])('%s', (_, codes, changes) => {
    expect(one(changes)).toEqual(codes);
  });

  test('a team that has no days', () => {
    const roadmap = roadmapWith({
      teams: [teamWith({ id: 'web', days: 0 })],
      initiatives: [initiativeWith({ id: 'a', efforts: { web: 5 } })],
    });
    expect(codesOf(roadmap, 'a')).toEqual(['TEAM_WITHOUT_CAPACITY']);
  });

  test('a fixed date in a freeze', () => {
    const freeze = { id: 'x', from: 3, to: 4, days: 0, reason: 'freeze' as const };
    const roadmap = roadmapWith({
      teams: [teamWith({ id: 'web', exceptions: [freeze] })],
      initiatives: [initiativeWith({ id: 'a', efforts: { web: 5 }, week: 3, isPinned: true })],
    });
    expect(findPlan(roadmap).problems).toMatchObject([
      { code: 'IN_CLOSED_WEEK', week: 3, exception: freeze },
    ]);
  });

  test('what it depends on: dropped, not planned, or finished too late', () => {
    const on = (changes: Partial<Initiative>) =>
      one(
        { week: 3, dependsOn: ['b'] },
        initiativeWith({ id: 'b', efforts: { web: 10 }, ...changes }),
      );
    expect(on({ status: 'dropped' })).toEqual(['NEEDS_DROPPED']);
    expect(on({})).toEqual(['NEEDS_UNPLANNED']);
    expect(on({ week: 2 })).toEqual(['STARTS_TOO_EARLY']);
    expect(on({ week: 1 })).toEqual([]);
    expect(on({ status: 'done' })).toEqual([]);
  });

  test('a circle, named from each of its members and from nobody else', () => {
    const chain = (id: string, ...dependsOn: string[]) =>
      initiativeWith({ id, dependsOn, efforts: { web: 1 } });
    const roadmap = withInitiatives(
      chain('a', 'b'),
      chain('b', 'c'),
      chain('c', 'a', 'd'),
      chain('d'),
      chain('e', 'a'),
    );
    const circles = findPlan(roadmap).problems.flatMap((problem) =>
      problem.code === 'CIRCLE' ? [problem.circle.map(({ id }) => id).join(' ')] : [],
    );
    expect(circles).toEqual(['a b c', 'b c a', 'c a b']);
  });
});

describe('quick wins', () => {
  const judged = (id: string, points: number | undefined, days: number) =>
    initiativeWith({
      id,
      ...(points === undefined ? {} : { points }),
      efforts: { web: days },
    });
  const winsOf = (...initiatives: Initiative[]) =>
    findPlan(withInitiatives(...initiatives))
      .initiatives.filter(({ isQuickWin }) => isQuickWin)
      .map(({ initiative }) => initiative.id);

  test('are worth much and cost little', () => {
    expect(
      winsOf(
        judged('a', 9, 2),
        judged('b', 9, 40),
        judged('c', 2, 2),
        judged('d', 6, 20),
        judged('e', 5, 30),
      ),
    ).toEqual(['a']);
  });

  test('need not be worth more than the middle', () => {
    expect(winsOf(judged('a', 5, 1), judged('b', 9, 9), judged('c', 2, 9))).toEqual(['a']);
  });

  test('are not found among two, and not among what nobody has valued', () => {
    expect(winsOf(judged('a', 9, 1), judged('b', 1, 9))).toEqual([]);
    expect(winsOf(judged('a', undefined, 1), judged('b', 5, 9), judged('c', 5, 9))).toEqual([]);
  });
});

describe('the place in a phase', () => {
  const placeOf = (roadmap: RoadmapState, phase: number) =>
    findPlaceInPhase(roadmap, findPlan(roadmap), 'a', phase);
  const five = (changes: Partial<Initiative> & { id: string }) =>
    initiativeWith({ efforts: { content: 10 }, ...changes });

  test.each<[string, Partial<Initiative>, Initiative[], number]>([
    ['the first week', {}, [], 4],
    ['the first week with room', {}, [five({ id: 'b', week: 4 })], 6],
    ['after what it depends on', { dependsOn: ['b'] }, [five({ id: 'b', week: 5 })], 7],
    ['not before it may start', { notBefore: 9 }, [], 9],
    ['where it is, if it fits there', { week: 4 }, [], 4],
    [
      'the first week, where nothing has room',
      {},
      [five({ id: 'b', efforts: { content: 40 }, week: 4 })],
      4,
    ],
  ])('is %s', (_, changes, others, week) => {
    expect(placeOf(withInitiatives(five({ id: 'a', ...changes }), ...others), 1)).toBe(week);
  });
});
