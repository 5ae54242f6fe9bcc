import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../src/lib/days.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import { findFieldProblems } from '../../../../src/tools/roadmap/model/problems.ts';
import { readSaved, writeSaved } from '../../../../src/tools/roadmap/model/saved-form.ts';
import {
  createReducer,
  type RoadmapAction,
  stepOf,
} from '../../../../src/tools/roadmap/model/state.ts';
import type { Initiative, RoadmapState } from '../../../../src/tools/roadmap/model/types.ts';
import { openSaved } from '../../../../src/tools/roadmap/model/units.ts';
import { initiativeWith, roadmapWith, teamWith } from '../roadmaps.ts';

const formats = { locale: 'en-US', currency: 'USD' };
const reduce = createReducer(formats);
const send = (state: RoadmapState, ...actions: RoadmapAction[]) => actions.reduce(reduce, state);

const start = roadmapWith({
  initiatives: [
    initiativeWith({ id: 'a', efforts: { web: 10 }, week: 2 }),
    initiativeWith({ id: 'b', dependsOn: ['a'], week: 4, isPinned: true, dueBy: 9 }),
  ],
  milestones: [{ id: 'launch', name: 'Launch', week: 12 }],
});
const find = (state: RoadmapState, id: string) => state.initiatives.find((one) => one.id === id);

describe('the reducer', () => {
  test.each<[RoadmapAction, Partial<Initiative>]>([
    [{ type: 'initiative-changed', id: 'a', change: { title: 'Banner' } }, { title: 'Banner' }],
    [{ type: 'initiative-changed', id: 'a', change: { status: 'done' } }, { status: 'done' }],
    [
      { type: 'initiative-changed', id: 'a', change: { lengthKind: 'weeks' } },
      { length: { kind: 'weeks', weeks: 2 } },
    ],
    [
      { type: 'initiative-changed', id: 'a', change: { must: { by: 'it', reason: 'Audit' } } },
      { must: { by: 'it', reason: 'Audit' } },
    ],
    [{ type: 'bound-set', id: 'a', bound: 'notBefore', week: 3 }, { notBefore: 3 }],
    [{ type: 'initiative-placed', id: 'a', week: 7 }, { week: 7 }],
    [
      { type: 'number-typed', field: 'effort:a:content', text: 'xl' },
      { efforts: { web: 10, content: 'XL' } },
    ],
    [{ type: 'number-typed', field: 'effort:a:web', text: '' }, { efforts: {} }],
    [{ type: 'number-typed', field: 'points:a', text: '8' }, { points: 8 }],
    [
      { type: 'number-typed', field: 'people:a', text: '1.5' },
      { length: { kind: 'people', people: 1.5 } },
    ],
    [{ type: 'dependency-set', id: 'a', on: 'b', isOn: true }, { dependsOn: ['b'] }],
  ])('takes %j', (action, expected) => {
    expect(find(send(start, action), 'a')).toMatchObject(expected);
  });

  test('takes a bound, a must-have and a week away again', () => {
    const state = send(
      start,
      { type: 'bound-set', id: 'b', bound: 'dueBy', week: undefined },
      { type: 'initiative-changed', id: 'b', change: { must: { by: 'it', reason: '' } } },
      { type: 'initiative-changed', id: 'b', change: { must: 'none' } },
      { type: 'initiative-placed', id: 'b', week: undefined },
    );
    expect(find(state, 'b')).toEqual(initiativeWith({ id: 'b', dependsOn: ['a'] }));
  });

  test('fixes no date of what is not planned', () => {
    const state = roadmapWith({ initiatives: [initiativeWith({ id: 'a' })] });
    expect(send(state, { type: 'initiative-pinned', id: 'a', isPinned: true })).toBe(state);
  });

  test('takes an initiative out of what others depend on', () => {
    const state = send(start, { type: 'initiatives-removed', ids: ['a'] });
    expect(find(state, 'b')?.dependsOn).toEqual([]);
  });

  test('takes a team out with the effort asked of it and what is typed there', () => {
    const state = send(
      start,
      { type: 'number-typed', field: 'effort:a:web', text: 'lots' },
      { type: 'team-removed', id: 'web' },
    );
    expect(find(state, 'a')?.efforts).toEqual({});
    expect(state.typed).toEqual({});
  });

  test.each([
    [{ to: 1 }, { from: 1, to: 1 }],
    [{ from: 6 }, { from: 6, to: 6 }],
  ])('keeps the end of an exception that was changed by %j', (change, expected) => {
    const state = send(
      start,
      {
        type: 'exception-added',
        team: 'web',
        exception: { id: 'x', from: 3, to: 4, days: 0, reason: 'freeze' },
      },
      { type: 'exception-changed', team: 'web', id: 'x', change },
    );
    expect(state.teams[0]?.exceptions[0]).toMatchObject(expected);
  });

  test('keeps the last phase', () => {
    const ids = start.phases.map(({ id }) => id);
    const state = send(start, ...ids.map((id) => ({ type: 'phase-removed' as const, id })));
    expect(state.phases.map(({ id }) => id)).toEqual(['scale']);
  });

  test('keeps a text that is no number, and the number that was there', () => {
    const state = send(start, { type: 'number-typed', field: 'team:web', text: 'ten' });
    expect(state.teams[0]?.days).toBe(10);
    expect(findFieldProblems(state, formats).map(({ reason }) => reason.code)).toEqual([
      'NOT_A_NUMBER',
    ]);
  });

  test('keeps dates in the calendar where a later start leaves them', () => {
    const state = send(start, {
      type: 'start-changed',
      start: '2027-01-20' as Day,
      keeps: 'dates',
    });
    expect(state.start).toBe('2027-01-18');
    expect(find(state, 'b')).toMatchObject({ week: 2, dueBy: 7 });
    expect(find(state, 'a')).toMatchObject({ week: 2 });
    expect(state.milestones[0]?.week).toBe(10);
  });

  test('moves everything along with the start where that is asked for', () => {
    const state = send(start, {
      type: 'start-changed',
      start: '2027-02-01' as Day,
      keeps: 'weeks',
    });
    expect(state).toEqual({ ...start, start: '2027-02-01' });
  });

  test('keeps a plan to compare with', () => {
    const state = send(start, { type: 'plan-kept', id: 'k', name: 'Before' });
    expect(state.keptPlans).toEqual([{ id: 'k', name: 'Before', weeks: { a: 2, b: 4 } }]);
  });

  test('gives IT’s sizes to a team and marketing’s values to the initiatives', () => {
    const state = send(
      start,
      { type: 'round-started' },
      { type: 'round-answered', id: 'a', side: 'it', answer: { effort: 'L', value: 2 } },
      { type: 'round-answered', id: 'a', side: 'marketing', answer: { value: 9, effort: 'S' } },
      { type: 'round-revealed' },
      { type: 'round-taken', team: 'web' },
    );
    expect(find(state, 'a')).toMatchObject({ efforts: { web: 'L' }, points: 9 });
    expect(state.round).toBeUndefined();
  });

  test('joins what is typed in one field into one step', () => {
    expect(stepOf({ type: 'number-typed', field: 'points:a', text: '8' })).toEqual({
      kind: 'joined',
      group: 'points:a',
    });
    expect(stepOf({ type: 'initiative-placed', id: 'a', week: 1 })).toEqual({ kind: 'own' });
  });
});

const ids = fc.constantFrom('a', 'b', 'c', 'none');
const teams = fc.constantFrom('web', 'content', 'new');
const weeks = fc.option(fc.integer({ min: -2000, max: 2000 }), { nil: undefined });
const texts = fc.constantFrom('', '0', '3', '12.5', 'M', '99999', '-2', 'many', '1,5');
const fields = fc.oneof(
  fc
    .tuple(fc.constantFrom('points', 'delayCost', 'weeks', 'people'), ids)
    .map(([kind, id]) => `${kind}:${id}`),
  fc.tuple(ids, teams).map(([id, team]) => `effort:${id}:${team}`),
  fc.constantFrom('phase:wins', 'phase:gone', 'team:web', 'exception:web:x', 'size:M'),
);
const anyAction: fc.Arbitrary<RoadmapAction> = fc.oneof(
  fc.record({ type: fc.constant('number-typed' as const), field: fields, text: texts }),
  fc.record({ type: fc.constant('field-left' as const), field: fields }),
  fc.record({
    type: fc.constant('start-changed' as const),
    start: fc
      .constantFrom('2027-03-03', '1905-01-01', '2198-12-31', '2300-01-01')
      .map((day) => day as Day),
    keeps: fc.constantFrom('dates' as const, 'weeks' as const),
  }),
  fc.record({
    type: fc.constant('phase-removed' as const),
    id: fc.constantFrom('wins', 'base', 'scale'),
  }),
  fc.record({ type: fc.constant('team-removed' as const), id: teams }),
  fc.constant({ type: 'team-added' as const, id: 'new', name: 'New', home: 'shared' as const }),
  fc.record({
    type: fc.constant('exception-changed' as const),
    team: teams,
    id: fc.constant('x'),
    change: fc.record({ from: fc.integer({ min: -3000, max: 3000 }) }),
  }),
  fc.record({
    type: fc.constant('initiative-changed' as const),
    id: ids,
    change: fc.record({ lengthKind: fc.constantFrom('weeks' as const, 'people' as const) }),
  }),
  fc.record({
    type: fc.constant('initiatives-removed' as const),
    ids: fc.array(ids, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('dependency-set' as const), id: ids, on: ids, isOn: fc.boolean() }),
  fc.record({
    type: fc.constant('bound-set' as const),
    id: ids,
    bound: fc.constantFrom('notBefore' as const, 'dueBy' as const),
    week: weeks,
  }),
  fc.record({ type: fc.constant('initiative-placed' as const), id: ids, week: weeks }),
  fc.record({ type: fc.constant('initiative-pinned' as const), id: ids, isPinned: fc.boolean() }),
  fc.record({
    type: fc.constant('milestone-changed' as const),
    id: fc.constant('launch'),
    change: fc.record({ week: fc.integer({ min: -5000, max: 5000 }) }),
  }),
  fc.constant({ type: 'plan-kept' as const, id: 'k', name: 'Kept' }),
  fc.constant({ type: 'kept-plan-removed' as const, id: 'k' }),
  fc.constant({ type: 'round-started' as const }),
  fc.record({
    type: fc.constant('round-answered' as const),
    id: ids,
    side: fc.constantFrom('it' as const, 'marketing' as const),
    answer: fc.constant({ value: 3 }),
  }),
  fc.record({ type: fc.constant('round-taken' as const), team: teams }),
);

const busy = roadmapWith({
  teams: [
    teamWith({
      id: 'web',
      exceptions: [{ id: 'x', from: 1, to: 2, days: 0, reason: 'freeze' }],
    }),
    teamWith({ id: 'content', home: 'marketing' }),
  ],
  initiatives: [...start.initiatives, initiativeWith({ id: 'c', efforts: { content: 'S' } })],
  milestones: start.milestones,
});

/** A script adds a team once: its id is new each time. */
const addsOnce = (actions: readonly RoadmapAction[]) =>
  actions.filter(
    ({ type }, at) =>
      !['team-added', 'plan-kept'].includes(type) ||
      actions.findIndex((action) => action.type === type) === at,
  );

test('whatever is done, what is saved opens again as it was, and a plan follows from it', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 25 }), (actions) => {
      const state = send(busy, ...addsOnce(actions));
      const saved = JSON.parse(JSON.stringify(writeSaved(state, 'USD')));
      const read = readSaved(saved);
      expect(read).toMatchObject({ kind: 'read' });
      if (read.kind === 'read') expect(openSaved(read.state, 'USD')).toEqual(state);
      findPlan(state);
    }),
    { numRuns: 2000 },
  );
});
