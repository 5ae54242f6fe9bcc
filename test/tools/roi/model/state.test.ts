import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minor } from '../../../../src/lib/money.ts';
import { inputOf } from '../../../../src/tools/roi/model/formulas.ts';
import { findProblems } from '../../../../src/tools/roi/model/problems.ts';
import { readSaved, writeSaved } from '../../../../src/tools/roi/model/saved-form.ts';
import { linesOf } from '../../../../src/tools/roi/model/scenarios.ts';
import { createReducer, type RoiAction, stepOf } from '../../../../src/tools/roi/model/state.ts';
import type { FieldKey, Line, RoiState } from '../../../../src/tools/roi/model/types.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';

const formats = { locale: 'en-US', currency: 'USD' };
const reduce = createReducer(formats);
const send = (state: RoiState, ...actions: RoiAction[]) => actions.reduce(reduce, state);
const typed = (field: FieldKey, text: string): RoiAction => ({ type: 'number-typed', field, text });
const codesIn = (state: RoiState) => findProblems(state, formats).map(({ reason }) => reason.code);

const start = stateWith({
  lines: [
    lineWith({ id: 'a' }),
    lineWith({ id: 'b', kind: 'benefit', timing: { kind: 'monthly', start: 5 } }),
  ],
});
const lineA = (state: RoiState) => state.lines.find(({ id }) => id === 'a');

const amountOfA: FieldKey = 'input:plan:a:amount:likely';
const lowOfA: FieldKey = 'input:plan:a:amount:low';
const highOfA: FieldKey = 'input:plan:a:amount:high';
const likelyOf = (line: Line | undefined) => line?.inputs.amount?.likely;

describe('the reducer', () => {
  test.each<[RoiAction, Partial<Line>]>([
    [{ type: 'line-changed', id: 'a', change: { name: 'License' } }, { name: 'License' }],
    [{ type: 'line-changed', id: 'a', change: { hardness: 'soft' } }, { hardness: 'soft' }],
    [{ type: 'line-changed', id: 'a', change: { vouchedBy: 'Maya' } }, { vouchedBy: 'Maya' }],
    [
      { type: 'home-changed', id: 'a', home: 'shared' },
      { home: 'shared', owner: 'shared' },
    ],
    [{ type: 'category-changed', id: 'a', category: 'license' }, { category: 'license' }],
    [
      { type: 'timing-changed', id: 'a', kind: 'monthly' },
      { timing: { kind: 'monthly', start: 0 } },
    ],
    [
      { type: 'ramp-changed', id: 'a', shape: 's-curve' },
      { timing: { kind: 'once', start: 0, ramp: { shape: 's-curve', months: 6 } } },
    ],
    [typed(amountOfA, '12k'), { inputs: { amount: { likely: 1200000 } } }],
    [typed(lowOfA, '80'), { inputs: { amount: { likely: 10000, low: 8000 } } }],
    [
      typed('input:plan:a:growth:likely', '3 %'),
      { inputs: { amount: { likely: 10000 }, growth: { likely: 0.03 } } },
    ],
    [
      typed('input:plan:a:people:likely', '2.5'),
      { inputs: { amount: { likely: 10000 }, people: { likely: 2.5 } } },
    ],
    [typed('start:plan:a', '7'), { timing: { kind: 'once', start: 7 } }],
    [typed('end:plan:a', '9'), { timing: { kind: 'once', start: 0, end: 9 } }],
    [
      {
        type: 'ranges-suggested',
        ranges: [{ line: 'a', input: 'amount', low: 9000, high: 12000 }],
      },
      { inputs: { amount: { low: 9000, likely: 10000, high: 12000 } } },
    ],
  ])('changes a line and no other by %j', (action, change) => {
    const state = send(start, action);
    expect(state.lines).toEqual([{ ...start.lines[0], ...change }, start.lines[1]]);
  });

  test('takes the length, the rates, the prices and the first month', () => {
    const state = send(
      start,
      typed('months', '24'),
      typed('discountRate', '7.5 %'),
      typed('inflation', '2'),
      { type: 'prices-changed', prices: 'real' },
      { type: 'start-month-changed', start: '2028-04' as never },
    );
    expect(state).toMatchObject({
      months: 24,
      discountRate: 0.075,
      inflation: 0.02,
      prices: 'real',
      start: '2028-04',
    });
  });

  test('adds a line at the end and takes one away', () => {
    const added = send(start, { type: 'line-added', id: 'c', kind: 'benefit' });
    expect(added.lines.at(-1)).toMatchObject({
      id: 'c',
      kind: 'benefit',
      name: '',
      home: 'shared',
      hardness: 'hard',
      inputs: {},
      timing: { kind: 'monthly', start: 1 },
    });
    expect(send(added, { type: 'line-removed', id: 'c' })).toEqual(start);
  });

  test('moves a line past the next of its kind, and stops at the ends', () => {
    const state = stateWith({
      lines: [lineWith({ id: 'a' }), lineWith({ id: 'b', kind: 'benefit' }), lineWith({ id: 'c' })],
    });
    const idsIn = ({ lines }: RoiState) => lines.map(({ id }) => id);
    const moved = send(state, { type: 'line-moved', id: 'a', by: 1 });
    expect(idsIn(moved)).toEqual(['b', 'c', 'a']);
    expect(send(state, { type: 'line-moved', id: 'a', by: -1 })).toBe(state);
    expect(idsIn(send(moved, { type: 'line-moved', id: 'a', by: -1 }))).toEqual(['b', 'a', 'c']);
  });

  test('copies a line right after it', () => {
    const state = send(start, { type: 'line-duplicated', id: 'a', copyId: 'copy' });
    expect(state.lines.map(({ id }) => id)).toEqual(['a', 'copy', 'b']);
    expect(state.lines[1]).toEqual({ ...start.lines[0], id: 'copy' });
  });

  test('lets a category fill in what such lines mostly are, but only before numbers are there', () => {
    const added = send(start, { type: 'line-added', id: 'c', kind: 'benefit' });
    const fresh = send(added, { type: 'category-changed', id: 'c', category: 'time-saved' });
    expect(fresh.lines[2]).toMatchObject({ formula: 'time', hardness: 'soft' });
    const risk = send(added, { type: 'category-changed', id: 'c', category: 'risk-avoided' });
    expect(risk.lines[2]?.timing).toEqual({ kind: 'yearly', start: 12 });
    const filled = send(start, { type: 'category-changed', id: 'b', category: 'time-saved' });
    expect(filled.lines[1]).toMatchObject({ formula: 'amount', hardness: 'hard' });
  });

  test('goes back to the worked example', () => {
    expect(send(start, { type: 'example-restored', example: stateWith({}) })).toEqual(
      stateWith({}),
    );
  });
});

describe('scenarios', () => {
  const compared = send(start, { type: 'scenario-added', id: 'vendor-b', name: 'Vendor B' });
  const inB = (state: RoiState) => linesOf(state, 'vendor-b').find(({ id }) => id === 'a');

  test('begin as a copy, which is opened, and are four at most', () => {
    expect(compared.open).toBe('vendor-b');
    expect(linesOf(compared, 'vendor-b')).toEqual(start.lines);
    const many = ['c', 'd', 'e', 'f'].reduce(
      (state, id) => send(state, { type: 'scenario-added', id, name: id }),
      compared,
    );
    expect(many.scenarios).toHaveLength(4);
  });

  test('keep what differs to themselves, and follow the first in all else', () => {
    const changed = send(compared, typed('input:vendor-b:a:amount:likely', '250'));
    expect([likelyOf(lineA(changed)), likelyOf(inB(changed))]).toEqual([10000, 25000]);
    const renamed = send(
      changed,
      { type: 'scenario-opened', id: 'plan' },
      {
        type: 'line-changed',
        id: 'a',
        change: { name: 'License' },
      },
    );
    expect(inB(renamed)).toMatchObject({ name: 'License', inputs: { amount: { likely: 25000 } } });
  });

  test('forget a difference that is none any more, and those that are taken back', () => {
    const changed = send(compared, typed('input:vendor-b:a:amount:likely', '250'));
    const back = send(changed, typed('input:vendor-b:a:amount:likely', '100'));
    expect(back.scenarios[1]?.changes).toEqual({});
    const dropped = send(changed, { type: 'differences-dropped', id: 'a' });
    expect({ ...dropped, typed: {} }).toEqual({ ...compared, typed: {} });
  });

  test('have lines of their own, which the others do not show', () => {
    const added = send(compared, { type: 'line-added', id: 'own', kind: 'cost' });
    expect(linesOf(added, 'plan').map(({ id }) => id)).toEqual(['a', 'b']);
    const priced = send(added, typed('input:vendor-b:own:amount:likely', '5'));
    expect(priced.scenarios[1]?.changes).toEqual({});
    expect(priced.lines[2]?.inputs.amount?.likely).toBe(500);
    expect(send(priced, { type: 'line-removed', id: 'own' }).lines).toEqual(start.lines);
  });

  test('leave a line out and bring it back', () => {
    const without = send(compared, { type: 'line-removed', id: 'a' });
    expect(linesOf(without, 'plan').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(linesOf(without, 'vendor-b').map(({ id }) => id)).toEqual(['b']);
    const back = send(without, { type: 'line-placed', id: 'a', scenario: 'vendor-b', isIn: true });
    expect(back).toEqual(compared);
  });

  test('lose a line that is removed from the first', () => {
    const state = send(compared, typed('input:vendor-b:a:amount:likely', '250'), {
      type: 'scenario-opened',
      id: 'plan',
    });
    const removed = send(state, { type: 'line-removed', id: 'a' });
    expect(removed.lines.map(({ id }) => id)).toEqual(['b']);
    expect(removed.scenarios[1]?.changes).toEqual({});
    expect(removed.typed).toEqual({});
  });

  test('go, with the lines that were theirs alone; the first one stays', () => {
    const added = send(compared, { type: 'line-added', id: 'own', kind: 'cost' });
    expect(send(added, { type: 'scenario-removed', id: 'vendor-b' })).toEqual(start);
    expect(send(added, { type: 'scenario-removed', id: 'plan' })).toBe(added);
  });
});

describe('actual numbers', () => {
  test('are typed by line and month, and taken away by emptying the field', () => {
    const state = send(start, typed('actual:a:3', '1.5k'));
    expect(state.actuals).toEqual({ a: { 3: 150000 } });
    expect(send(state, typed('actual:a:3', '')).actuals).toEqual({});
  });

  test('come many at a time, and a month is closed and opened', () => {
    const state = send(
      start,
      {
        type: 'actuals-entered',
        entries: [
          { line: 'a', month: 0, amount: minor(100) },
          { line: 'b', month: 0, amount: minor(200) },
          { line: 'a', month: 1, amount: minor(300) },
        ],
      },
      { type: 'months-closed', through: 1 },
    );
    expect(state.actuals).toEqual({ a: { 0: 100, 1: 300 }, b: { 0: 200 } });
    expect(state.closedThrough).toBe(1);
    expect(send(state, { type: 'months-closed', through: -1 }).closedThrough).toBe(-1);
  });

  test('go with their line', () => {
    const state = send(start, typed('actual:a:3', '5'), { type: 'line-removed', id: 'a' });
    expect(state.actuals).toEqual({});
  });
});

test('an end goes with a start that passes it, once the field is left', () => {
  const ending = send(start, typed('end:plan:a', '8'), { type: 'field-left', field: 'end:plan:a' });
  const typing = send(ending, typed('start:plan:a', '10'));
  expect(lineA(typing)?.timing).toEqual({ kind: 'once', start: 10, end: 8 });
  const left = send(typing, { type: 'field-left', field: 'start:plan:a' });
  expect(lineA(left)?.timing).toEqual({ kind: 'once', start: 10, end: 10 });
  expect(writeSaved(typing, 'USD').state.lines[0]?.timing.end).toBe(10);
});

describe('a range', () => {
  test.each<[string, FieldKey, string]>([
    ['a low number above the likely one', lowOfA, '101'],
    ['a high number below the likely one', highOfA, '99'],
  ])('refuses %s', (_, field, text) => {
    const state = send(start, typed(field, text));
    expect(codesIn(state)).toEqual(['RANGE_ORDER']);
    expect({ ...state, typed: {} }).toEqual(start);
  });

  test('goes with a likely number that passes one of its ends, once the field is left', () => {
    const ranged = [
      { field: lowOfA, text: '80' },
      { field: highOfA, text: '120' },
    ].reduce(
      (state, { field, text }) => send(state, typed(field, text), { type: 'field-left', field }),
      start,
    );
    const typing = send(ranged, typed(amountOfA, '9'));
    expect(inputOf(lineA(typing)?.inputs ?? {}, 'amount')).toEqual({
      low: 900,
      likely: 900,
      high: 12000,
    });
    const left = send(typing, typed(amountOfA, '900'), { type: 'field-left', field: amountOfA });
    expect(lineA(left)?.inputs.amount).toEqual({ low: 8000, likely: 90000, high: 90000 });
    expect(codesIn(left)).toEqual([]);
  });

  test('is none again when its fields are emptied', () => {
    const state = send(start, typed(lowOfA, '80'), typed(lowOfA, ''));
    expect(lineA(state)?.inputs.amount).toEqual({ likely: 10000 });
  });
});

describe('a number that is not one', () => {
  test('stays as it was typed, and the last number stays in the plan', () => {
    const state = send(start, typed(amountOfA, 'twelve'), {
      type: 'field-left',
      field: amountOfA,
    });
    expect(state.typed).toEqual({ [amountOfA]: 'twelve' });
    expect(likelyOf(lineA(state))).toBe(10000);
    expect(codesIn(state)).toEqual(['NOT_A_NUMBER']);
  });

  test('is mended by typing a number', () => {
    const state = send(start, typed(amountOfA, 'twelve'), typed(amountOfA, '12'), {
      type: 'field-left',
      field: amountOfA,
    });
    expect(state.typed).toEqual({});
    expect(likelyOf(lineA(state))).toBe(1200);
  });

  test('goes with its line', () => {
    const state = send(start, typed(amountOfA, 'twelve'), { type: 'line-removed', id: 'a' });
    expect(state.typed).toEqual({});
  });

  test.each<[FieldKey, string, string]>([
    [amountOfA, '', 'EMPTY'],
    [amountOfA, '-5', 'NEGATIVE_AMOUNT'],
    [amountOfA, '€5', 'OTHER_CURRENCY'],
    ['start:plan:a', '13', 'OUT_OF_RANGE'],
    ['start:plan:a', '-1', 'OUT_OF_RANGE'],
    ['start:plan:a', '1.5', 'NOT_WHOLE'],
    ['months', '0', 'OUT_OF_RANGE'],
    ['months', '121', 'OUT_OF_RANGE'],
    ['end:plan:b', '3', 'END_BEFORE_START'],
    ['ramp:plan:a', '1', 'OUT_OF_RANGE'],
    ['input:plan:a:margin:likely', '140', 'RATE_OUT_OF_RANGE'],
    ['input:plan:a:hours:likely', '2000000', 'OUT_OF_RANGE'],
    ['actual:a:3', '-5', 'NEGATIVE_AMOUNT'],
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
    ['starts earlier', typed('start:plan:a', '3')],
    ['is removed', { type: 'line-removed', id: 'a' }],
  ])('is taken after all once the line %s', (_, action) => {
    const state = send(late, typed('months', '6'), { type: 'field-left', field: 'months' }, action);
    expect(state.months).toBe(6);
    expect(codesIn(state)).toEqual([]);
  });

  test('may not cut off months that have actual numbers or are closed', () => {
    const counted = send(start, typed('actual:a:9', '5'), typed('months', '8'));
    expect(codesIn(counted)).toEqual(['CUTS_OFF_ACTUALS']);
    const closed = send(start, { type: 'months-closed', through: 9 }, typed('months', '8'));
    expect(codesIn(closed)).toEqual(['CUTS_OFF_ACTUALS']);
  });

  test('makes room for a start that was typed before', () => {
    const state = send(late, typed('start:plan:a', '20'), typed('months', '24'));
    expect(lineA(state)?.timing.start).toBe(20);
  });
});

test('leaving a field is no step to undo, and typing in one field is one', () => {
  expect(stepOf({ type: 'field-left', field: 'months' })).toEqual({ kind: 'none' });
  expect(stepOf(typed(amountOfA, '1'))).toEqual(stepOf(typed(amountOfA, '12')));
  expect(stepOf(typed(amountOfA, '1'))).not.toEqual(stepOf(typed(lowOfA, '1')));
  expect(stepOf({ type: 'line-removed', id: 'a' })).toEqual({ kind: 'own' });
});

test('no edit makes a plan that its own saved form refuses', () => {
  const texts = fc.oneof(
    fc.integer({ min: -5, max: 130 }).map(String),
    fc.constantFrom('', 'x', '1k'),
  );
  const scenarios = fc.constantFrom('plan', 'other-0', 'new');
  const lines = fc.constantFrom('line-0', 'line-1', 'line-2');
  const keys = fc.oneof(
    fc.constantFrom('months', 'discountRate', 'inflation'),
    fc
      .tuple(fc.constantFrom('start', 'end', 'ramp'), scenarios, lines)
      .map((parts) => parts.join(':')),
    fc
      .tuple(
        scenarios,
        lines,
        fc.constantFrom('amount', 'people', 'margin', 'growth'),
        fc.constantFrom('low', 'likely', 'high'),
      )
      .map((parts) => `input:${parts.join(':')}`),
    fc
      .tuple(lines, fc.integer({ min: 0, max: 3 }))
      .map(([line, month]) => `actual:${line}:${month}`),
  );
  const ofLine = <Type extends string>(type: Type) =>
    fc.record({ type: fc.constant(type), id: lines });
  const actions = fc.oneof(
    fc.record({ type: fc.constant('number-typed' as const), field: keys, text: texts }),
    fc.record({ type: fc.constant('field-left' as const), field: keys }),
    ofLine('line-removed' as const),
    ofLine('differences-dropped' as const),
    fc.record({
      type: fc.constant('category-changed' as const),
      id: lines,
      category: fc.constantFrom('other' as const),
    }),
    fc.record({
      type: fc.constant('line-placed' as const),
      id: lines,
      scenario: scenarios,
      isIn: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('ramp-changed' as const),
      id: lines,
      shape: fc.constantFrom('linear' as const, undefined),
    }),
    fc.record({ type: fc.constant('scenario-opened' as const), id: scenarios }),
    fc.constant({ type: 'scenario-added' as const, id: 'new', name: 'New' }),
    fc.record({ type: fc.constant('scenario-removed' as const), id: scenarios }),
  );
  fc.assert(
    fc.property(anyState, fc.array(actions, { maxLength: 20 }), (state, edits) => {
      const hasNew = (at: RoiState) => at.scenarios.some(({ id }) => id === 'new');
      const edited = edits.reduce(
        (at, edit) => (edit.type === 'scenario-added' && hasNew(at) ? at : send(at, edit)),
        state,
      );
      const reading = readSaved(JSON.parse(JSON.stringify(writeSaved(edited, 'USD'))));
      expect(reading).toMatchObject({ kind: 'read' });
    }),
  );
});
