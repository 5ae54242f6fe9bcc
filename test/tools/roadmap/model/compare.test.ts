import { describe, expect, test } from 'vitest';
import { minor } from '../../../../src/lib/money.ts';
import { findBalance } from '../../../../src/tools/roadmap/model/balance.ts';
import {
  currentWeeks,
  findMoves,
  findValueByWeek,
} from '../../../../src/tools/roadmap/model/compare.ts';
import { findDifferences } from '../../../../src/tools/roadmap/model/edit-round.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

const roadmap = roadmapWith({
  phases: [
    { id: 'one', name: 'One', weeks: 3 },
    { id: 'two', name: 'Two', weeks: 3 },
  ],
  initiatives: [
    initiativeWith({ id: 'a', points: 4, week: 0, efforts: { web: 5 }, sponsor: 'it' }),
    initiativeWith({ id: 'b', week: 2, efforts: { web: 10 }, sponsor: 'marketing' }),
    initiativeWith({ id: 'c', points: 9, efforts: { web: 3 } }),
    initiativeWith({ id: 'd', points: 9, week: 1, status: 'dropped' }),
  ],
});

describe('two plans', () => {
  test('differ in what moves, comes in and goes out', () => {
    const moves = findMoves(roadmap, currentWeeks(roadmap), { a: 1, c: 3 });
    expect(moves.map(({ initiative, ...move }) => ({ id: initiative.id, ...move }))).toEqual([
      { id: 'a', from: 0, to: 1 },
      { id: 'b', from: 2 },
      { id: 'c', to: 3 },
    ]);
  });

  test('deliver value from the week after each initiative is finished, every week', () => {
    // a is there from week 1 (4 points), b from week 4 (not valued: 5 points).
    expect(findValueByWeek(roadmap, currentWeeks(roadmap))).toEqual([0, 4, 8, 12, 21, 30]);
  });

  test('deliver money where the roadmap values in money', () => {
    const [a] = roadmap.initiatives;
    const inMoney = {
      ...roadmap,
      valueKind: 'money' as const,
      initiatives: a ? [{ ...a, delayCost: minor(250_000) }] : [],
    };
    expect(findValueByWeek(inMoney, { a: 3 })).toEqual([0, 0, 0, 0, 250_000, 500_000]);
  });
});

test('the balance counts each initiative with its sponsor in the phase where it starts', () => {
  expect(findBalance(roadmap, findPlan(roadmap))).toMatchObject([
    { days: { it: 5, marketing: 10, shared: 0 }, counts: { it: 1, marketing: 1, shared: 0 } },
    { days: { it: 0, marketing: 0, shared: 0 } },
  ]);
});

test('the widest difference of a blind round comes first, what is not answered last', () => {
  const found = findDifferences(roadmap, {
    isRevealed: true,
    it: { a: { effort: 'S', value: 3 }, b: { effort: 'M', value: 5 }, c: { effort: 'S' } },
    marketing: { a: { effort: 'L', value: 4 }, b: { effort: 'M', value: 9 } },
  });
  // Two steps of size are wider than four points.
  expect(found.map(({ initiative }) => initiative.id)).toEqual(['a', 'b', 'c']);
  expect(found[0]).toMatchObject({ effortGap: 2, valueGap: 1 });
});
