import { describe, expect, test } from 'vitest';
import { findPlan } from '../../../../../src/tools/roadmap/model/plan.ts';
import { makeRoom } from '../../../../../src/tools/roadmap/model/planning/make-room.ts';
import {
  type Proposal,
  propose,
  schedulesFor,
} from '../../../../../src/tools/roadmap/model/planning/propose.ts';
import { toProject } from '../../../../../src/tools/roadmap/model/planning/to-project.ts';
import type { Initiative, Roadmap } from '../../../../../src/tools/roadmap/model/types.ts';
import { openSaved } from '../../../../../src/tools/roadmap/model/units.ts';
import { initiativeWith, roadmapWith, teamWith } from '../../roadmaps.ts';
import { readScenario } from '../../scenario.ts';
import { accept } from './arbitrary-roadmap.ts';

const run = (roadmap: Roadmap, schedules = 40): Proposal =>
  propose({ roadmap, schedules, seed: 1 });
const must = { by: 'it', reason: 'the law' } as const;
const phases = (weeks: number) => [{ id: 'all', name: 'All', weeks }];
/** Takes the web team for so many weeks on its own. */
const webWork = (id: string, weeks: number, rest: Partial<Initiative> = {}) =>
  initiativeWith({
    id,
    efforts: { web: weeks * 10 },
    length: { kind: 'weeks', weeks },
    ...rest,
  });
const reasons = (proposal: Proposal) =>
  Object.fromEntries(
    proposal.leftOut.map(({ initiative, reason }) => [initiative.id, reason.kind]),
  );

describe('what cannot be planned is named, and the rest is planned', () => {
  const cases: [string, Initiative[], Record<string, string>][] = [
    ['nothing', [], {}],
    [
      'a circle',
      [webWork('a', 1, { dependsOn: ['b'] }), webWork('b', 1, { dependsOn: ['a'] })],
      { a: 'circle', b: 'circle' },
    ],
    [
      'what needs something on a circle',
      [
        webWork('a', 1, { dependsOn: ['a2'] }),
        webWork('a2', 1, { dependsOn: ['a'] }),
        webWork('b', 1, { dependsOn: ['a'] }),
        webWork('c', 1, { dependsOn: ['b'] }),
      ],
      { a: 'circle', a2: 'circle', b: 'needs-left-out', c: 'needs-left-out' },
    ],
    [
      'more a week than there is',
      [initiativeWith({ id: 'a', efforts: { web: 30 }, length: { kind: 'weeks', weeks: 2 } })],
      { a: 'more-than-week' },
    ],
    [
      'more than the roadmap has',
      [initiativeWith({ id: 'a', efforts: { web: 101 } })],
      { a: 'more-than-roadmap' },
    ],
    [
      'a team without days',
      [initiativeWith({ id: 'a', efforts: { gone: 1 } })],
      { a: 'team-without-capacity' },
    ],
    [
      'a fixed date before the roadmap',
      [webWork('a', 1, { week: -1, isPinned: true })],
      { a: 'before-roadmap' },
    ],
    ['no room left', [webWork('a', 6), webWork('b', 6)], { b: 'no-room' }],
    [
      'a dependency on something dropped',
      [webWork('a', 1, { status: 'dropped' }), webWork('b', 1, { dependsOn: ['a'] })],
      {},
    ],
  ];
  test.each(cases)('%s', (_, initiatives, expected) => {
    const free = initiativeWith({ id: 'free', efforts: { content: 5 } });
    const roadmap = roadmapWith({
      phases: phases(10),
      teams: [
        teamWith({ id: 'web' }),
        teamWith({ id: 'content', days: 5 }),
        teamWith({ id: 'gone', days: 0 }),
      ],
      initiatives: [...initiatives, free],
    });
    const proposal = run(roadmap);
    expect(reasons(proposal)).toEqual(expected);
    expect(proposal.weeks.free).toBe(0);
  });
});

test('a must-have takes the room of what is worth more', () => {
  const roadmap = roadmapWith({
    phases: phases(4),
    initiatives: [
      webWork('rich', 4, { points: 10, week: 0 }),
      webWork('must', 3, { points: 1, must }),
    ],
  });
  expect(run(roadmap).weeks).toEqual({ must: 0 });
});

test('what is over the roadmap falls back from an early end to value, and says so', () => {
  const roadmap = roadmapWith({
    phases: phases(4),
    objective: 'finish',
    initiatives: [webWork('a', 3, { points: 2 }), webWork('b', 3, { points: 9 })],
  });
  const proposal = run(roadmap);
  expect(proposal.fellBackTo).toBe('value');
  expect(proposal.weeks).toEqual({ b: 0 });
  expect(proposal.leftOut[0]).toMatchObject({ initiative: { id: 'a' }, end: 6 });
});

test('a plan that is as good as any stays as it is', () => {
  const roadmap = roadmapWith({
    objective: 'finish',
    initiatives: [
      webWork('long', 6, { week: 0 }),
      initiativeWith({ id: 'loose', efforts: { content: 5 }, week: 3 }),
    ],
  });
  expect(run(roadmap).weeks).toEqual({ long: 0, loose: 3 });
});

test('what is worth more for its work comes first', () => {
  const roadmap = roadmapWith({
    initiatives: [
      webWork('less', 3, { points: 1, week: 0 }),
      webWork('more', 3, { points: 9, week: 3 }),
    ],
  });
  expect(run(roadmap).weeks).toEqual({ less: 3, more: 0 });
});

test('a must-have takes the room of another, and what waited for that goes with it', () => {
  const planning = toProject(
    roadmapWith({
      phases: phases(4),
      initiatives: [
        webWork('first', 2),
        webWork('then', 2, { dependsOn: ['first'] }),
        webWork('must', 2, { must }),
      ],
    }),
  );
  // What went is placed again where there still is room.
  expect(makeRoom(planning, [0, 2, -1])).toEqual([0, -1, 2]);
});

test('what is late is said with the earliest that it could be', () => {
  const roadmap = roadmapWith({
    phases: phases(9),
    objective: 'finish',
    initiatives: [
      webWork('first', 3, { week: 0, isPinned: true }),
      webWork('late', 2, { dueBy: 3, notBefore: 1 }),
    ],
  });
  expect(run(roadmap).late).toMatchObject([{ dueBy: 3, last: 4, earliest: 4 }]);
});

test('what a fixed date waits for comes before it, whatever else is worth', () => {
  const roadmap = roadmapWith({
    initiatives: [
      webWork('rich', 3, { points: 10 }),
      webWork('basis', 2, { points: 1 }),
      webWork('needed', 2, { points: 1, dependsOn: ['basis'] }),
      webWork('launch', 1, { week: 5, isPinned: true, dependsOn: ['needed'] }),
    ],
  });
  expect(run(roadmap).weeks).toEqual({ basis: 0, needed: 2, launch: 5, rich: 6 });
});

test('what is done takes its days, and nobody waits for it', () => {
  const roadmap = roadmapWith({
    initiatives: [
      webWork('done', 1, { week: 5, status: 'done' }),
      webWork('long', 5, { dependsOn: ['done'], points: 9 }),
      webWork('next', 1, { points: 1 }),
    ],
  });
  // Without the days of what is done, the next would start in week 5.
  expect(run(roadmap).weeks).toEqual({ done: 5, long: 0, next: 6 });
});

test('what began before the roadmap takes the days that it still needs', () => {
  const roadmap = roadmapWith({
    phases: phases(9),
    initiatives: [webWork('begun', 4, { week: -2, status: 'started' }), webWork('next', 1)],
  });
  expect(run(roadmap).weeks).toEqual({ begun: -2, next: 2 });
});

test('the worked example is planned as a whole', () => {
  const roadmap = openSaved(readScenario('digital-relaunch').saved, 'USD');
  const proposal = propose({ roadmap, schedules: 500, seed: 1 });
  expect(proposal.leftOut).toEqual([]);
  expect(proposal.late).toEqual([]);
  expect(findPlan(accept(roadmap, proposal.weeks)).overloads).toEqual([]);
});

test('the cap falls from five thousand schedules to one thousand as roadmaps grow', () => {
  expect([1, 60, 100, 300, 500].map(schedulesFor)).toEqual([5000, 5000, 3000, 1000, 1000]);
});
