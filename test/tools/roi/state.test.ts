import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../../../src/tools/roi/model/problems.ts';
import { readSaved, writeSaved } from '../../../src/tools/roi/model/saved-form.ts';
import { createReducer, type RoiAction, stepOf } from '../../../src/tools/roi/model/state.ts';
import type { FieldKey, RoiState } from '../../../src/tools/roi/model/types.ts';
import { anyState, lineWith, stateWith } from './plans.ts';

const formats = { locale: 'en-US', currency: 'USD' };
const reduce = createReducer(formats);
const send = (state: RoiState, ...actions: RoiAction[]) => actions.reduce(reduce, state);
const typed = (field: FieldKey, text: string): RoiAction => ({ type: 'number-typed', field, text });
const codesIn = (state: RoiState) => findProblems(state, formats).map(({ reason }) => reason.code);

const start = stateWith({ lines: [lineWith({ id: 'a' }), lineWith({ id: 'b', kind: 'benefit' })] });
const lineA = (state: RoiState) => state.lines.find(({ id }) => id === 'a');

describe('the reducer', () => {
  test.each<[RoiAction, Partial<RoiState['lines'][number]>]>([
    [{ type: 'name-changed', id: 'a', name: 'License' }, { name: 'License' }],
    [{ type: 'home-changed', id: 'a', home: 'shared' }, { home: 'shared' }],
    [{ type: 'hardness-changed', id: 'a', hardness: 'soft' }, { hardness: 'soft' }],
    [
      { type: 'timing-changed', id: 'a', kind: 'monthly' },
      { timing: { kind: 'monthly', start: 0 } },
    ],
    [typed('amount:a', '12k'), { amount: 1200000 as never }],
    [typed('start:a', '7'), { timing: { kind: 'once', start: 7 } }],
  ])('changes a line and no other by %j', (action, change) => {
    const state = send(start, action);
    expect(state.lines).toEqual([{ ...start.lines[0], ...change }, start.lines[1]]);
  });

  test('takes the length, the rate and the first month', () => {
    const state = send(start, typed('months', '24'), typed('discountRate', '7.5 %'), {
      type: 'start-month-changed',
      start: '2028-04' as never,
    });
    expect(state).toMatchObject({ months: 24, discountRate: 0.075, start: '2028-04' });
  });

  test('adds a line at the end and takes one away', () => {
    const added = send(start, { type: 'line-added', id: 'c', kind: 'benefit' });
    expect(added.lines.at(-1)).toEqual({
      id: 'c',
      kind: 'benefit',
      name: '',
      home: 'shared',
      hardness: 'hard',
      amount: 0,
      timing: { kind: 'once', start: 0 },
    });
    expect(send(added, { type: 'line-removed', id: 'c' })).toEqual(start);
  });

  test('goes back to the worked example', () => {
    expect(send(start, { type: 'example-restored', example: stateWith({}) })).toEqual(
      stateWith({}),
    );
  });
});

describe('a number that is not one', () => {
  test('stays as it was typed, and the last number stays in the plan', () => {
    const state = send(start, typed('amount:a', 'twelve'), {
      type: 'field-left',
      field: 'amount:a',
    });
    expect(state.typed).toEqual({ 'amount:a': 'twelve' });
    expect(lineA(state)?.amount).toBe(10000);
    expect(codesIn(state)).toEqual(['NOT_A_NUMBER']);
  });

  test('is mended by typing a number', () => {
    const state = send(start, typed('amount:a', 'twelve'), typed('amount:a', '12'), {
      type: 'field-left',
      field: 'amount:a',
    });
    expect(state.typed).toEqual({});
    expect(lineA(state)?.amount).toBe(1200);
  });

  test('goes with its line', () => {
    const state = send(start, typed('amount:a', 'twelve'), { type: 'line-removed', id: 'a' });
    expect(state.typed).toEqual({});
  });

  test.each<[FieldKey, string, string]>([
    ['amount:a', '', 'EMPTY'],
    ['amount:a', '-5', 'NEGATIVE_AMOUNT'],
    ['amount:a', '€5', 'OTHER_CURRENCY'],
    ['start:a', '13', 'OUT_OF_RANGE'],
    ['start:a', '-1', 'OUT_OF_RANGE'],
    ['start:a', '1.5', 'NOT_WHOLE'],
    ['months', '0', 'OUT_OF_RANGE'],
    ['months', '121', 'OUT_OF_RANGE'],
    ['months', 'a year', 'NOT_A_NUMBER'],
    ['discountRate', '101', 'RATE_OUT_OF_RANGE'],
    ['discountRate', '-1', 'RATE_OUT_OF_RANGE'],
    ['discountRate', '%', 'EMPTY'],
  ])('in %s, "%s", is %s and changes nothing in the plan', (field, text, code) => {
    const state = send(start, typed(field, text));
    expect(codesIn(state)).toEqual([code]);
    expect({ ...state, typed: {} }).toEqual(start);
  });
});

describe('the length of the plan', () => {
  const late = stateWith({ lines: [lineWith({ id: 'a', timing: { kind: 'once', start: 10 } })] });

  test('may not cut off a line', () => {
    const state = send(late, typed('months', '6'));
    expect(state.months).toBe(12);
    expect(findProblems(state, formats)).toEqual([
      { field: 'months', reason: { code: 'CUTS_OFF_LINE', name: 'a', start: 10 } },
    ]);
  });

  test.each<[string, RoiAction]>([
    ['starts earlier', typed('start:a', '3')],
    ['is removed', { type: 'line-removed', id: 'a' }],
  ])('is taken after all once the line %s', (_, action) => {
    const state = send(late, typed('months', '6'), { type: 'field-left', field: 'months' }, action);
    expect(state.months).toBe(6);
    expect(codesIn(state)).toEqual([]);
  });

  test('makes room for a start that was typed before', () => {
    const state = send(late, typed('start:a', '20'), typed('months', '24'));
    expect(lineA(state)?.timing.start).toBe(20);
  });
});

test('leaving a field is no step to undo, and typing in one field is one', () => {
  expect(stepOf({ type: 'field-left', field: 'months' })).toEqual({ kind: 'none' });
  expect(stepOf(typed('amount:a', '1'))).toEqual(stepOf(typed('amount:a', '12')));
  expect(stepOf(typed('amount:a', '1'))).not.toEqual(stepOf(typed('amount:b', '1')));
  expect(stepOf({ type: 'line-removed', id: 'a' })).toEqual({ kind: 'own' });
});

test('no edit makes a plan that its own saved form refuses', () => {
  const texts = fc.oneof(
    fc.integer({ min: -5, max: 130 }).map(String),
    fc.constantFrom('', 'x', '1k'),
  );
  const keys = fc.constantFrom<FieldKey[]>(
    'months',
    'discountRate',
    'amount:0',
    'start:0',
    'start:1',
  );
  const actions = fc.oneof(
    fc.record({ type: fc.constant('number-typed' as const), field: keys, text: texts }),
    fc.record({ type: fc.constant('field-left' as const), field: keys }),
    fc.record({ type: fc.constant('line-removed' as const), id: fc.constantFrom('0', '1') }),
  );
  fc.assert(
    fc.property(anyState, fc.array(actions, { maxLength: 20 }), (state, edits) => {
      const named = {
        ...state,
        lines: state.lines.map((line, index) => ({ ...line, id: String(index) })),
      };
      const edited = send(named, ...edits);
      expect(readSaved(writeSaved(edited, 'USD')).kind).toBe('read');
    }),
  );
});
