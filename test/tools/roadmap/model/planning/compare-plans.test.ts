import { expect, test } from 'vitest';
import { comparePlans } from '../../../../../src/tools/roadmap/model/planning/compare-plans.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

const roadmap = roadmapWith({
  phases: [
    { id: 'one', name: 'One', weeks: 4 },
    { id: 'two', name: 'Two', weeks: 4 },
  ],
  initiatives: [
    initiativeWith({ id: 'a', efforts: { content: 10 }, points: 3 }),
    initiativeWith({ id: 'b', efforts: { content: 5 }, points: 2, dueBy: 2 }),
  ],
});

test('two plans differ by what moves, by value, by the end and by what is wrong', () => {
  const { one, other, moves, phases } = comparePlans(roadmap, { a: 0, b: 0 }, { a: 1, b: 3 });
  expect(moves.map(({ initiative, from, to }) => [initiative.id, from, to])).toEqual([
    ['a', 0, 1],
    ['b', 0, 3],
  ]);
  expect(one).toMatchObject({ finish: 2, planned: 2, late: 0, overload: 5 });
  expect(other).toMatchObject({ finish: 4, planned: 2, late: 1, overload: 0 });
  // Of a, 3 in weeks 2 to 7 or 3 to 7; of b, 2 in weeks 1 to 7 or 4 to 7.
  expect(phases.map(({ one, other }) => [one, other])).toEqual([
    [12, 3],
    [32, 23],
  ]);
});

test('an empty plan delivers nothing and ends at once', () => {
  const { one } = comparePlans(roadmap, {}, { a: 0 });
  expect(one).toEqual({ finish: 0, planned: 0, late: 0, overload: 0, value: new Array(8).fill(0) });
});
