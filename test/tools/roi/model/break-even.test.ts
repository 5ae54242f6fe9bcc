import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BreakEven,
  findBreakEven,
  listBreakEvens,
} from '../../../../src/tools/roi/model/break-even.ts';
import { type InputName, inputKinds } from '../../../../src/tools/roi/model/formulas.ts';
import { bases, findResults } from '../../../../src/tools/roi/model/results.ts';
import type { Line } from '../../../../src/tools/roi/model/types.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';
import { withInput } from './with-input.ts';

const cost = lineWith({ id: 'cost', amount: 10000 });
const saving = (change: Partial<Line> & { amount?: number }) =>
  lineWith({ id: 'saving', kind: 'benefit', ...change });
const monthly = { kind: 'monthly', start: 1 } as const;
const hours = saving({
  formula: 'time',
  inputs: {
    people: { likely: 5, low: 1, high: 8 },
    hours: { likely: 2 },
    rate: { likely: 1000 },
    realized: { likely: 0.5, low: 0.1, high: 1 },
  },
});

describe('findBreakEven', () => {
  test.each<[string, Line[], string, InputName, BreakEven]>([
    [
      'a cost',
      [cost, saving({ amount: 7000 })],
      'cost',
      'amount',
      { kind: 'found', value: 7000, bound: 'at-most', isWithinRange: false },
    ],
    [
      'a benefit',
      [cost, saving({ amount: 7000 })],
      'saving',
      'amount',
      { kind: 'found', value: 10000, bound: 'at-least', isWithinRange: false },
    ],
    [
      'people within their range',
      [lineWith({ id: 'cost', amount: 7500 }), hours],
      'saving',
      'people',
      { kind: 'found', value: 7.5, bound: 'at-least', isWithinRange: true },
    ],
    [
      'a share that would have to be above 1',
      [lineWith({ id: 'cost', amount: 15000 }), hours],
      'saving',
      'realized',
      { kind: 'out-of-reach', value: 1.5, limit: 1 },
    ],
    [
      'a cost that would have to be negative',
      [cost, lineWith({ id: 'other', amount: 500 }), saving({ amount: 300 })],
      'cost',
      'amount',
      { kind: 'out-of-reach', value: -200, limit: 0 },
    ],
    [
      'seats of which there are not so many',
      [
        lineWith({ id: 'cost', amount: 3e9 }),
        saving({ formula: 'seats', inputs: { seats: { likely: 1 }, price: { likely: 1000 } } }),
      ],
      'saving',
      'seats',
      { kind: 'out-of-reach', value: 3e6, limit: 1e6 },
    ],
    [
      'an input next to one that is 0',
      [cost, saving({ formula: 'seats', inputs: { seats: { likely: 0 }, price: { likely: 5 } } })],
      'saving',
      'price',
      { kind: 'without-influence' },
    ],
    [
      'a growth that takes effect after the end',
      [cost, saving({ amount: 500, timing: monthly })],
      'saving',
      'growth',
      { kind: 'without-influence' },
    ],
    ['the growth of what is paid once', [cost], 'cost', 'growth', { kind: 'not-in-use' }],
    ['an input of another formula', [cost], 'cost', 'seats', { kind: 'not-in-use' }],
    ['a line that is not there', [cost], 'gone', 'amount', { kind: 'not-in-use' }],
  ])('of %s', (_, lines, line, input, breakEven) => {
    expect(findBreakEven(stateWith({ lines }), 'plan', 'all', { line, input })).toEqual(breakEven);
  });

  test('of a growth is found by trying', () => {
    // 100 now; 60 after a year, and 60 (1 + growth) after two, without a discount: 1/3 less.
    const lines = [cost, saving({ amount: 6000, timing: { kind: 'yearly', start: 0, end: 12 } })];
    const plan = stateWith({ discountRate: 0, lines });
    const found = findBreakEven(plan, 'plan', 'all', { line: 'saving', input: 'growth' });
    expect(found).toMatchObject({ kind: 'found', bound: 'at-least' });
    expect(found.kind === 'found' && found.value).toBeCloseTo(-1 / 3, 9);
  });

  test('of a growth that could never be enough is a case of its own', () => {
    const lines = [
      lineWith({ id: 'cost', amount: 1e9 }),
      saving({ amount: 1, timing: { kind: 'yearly', start: 0 } }),
    ];
    const found = findBreakEven(stateWith({ lines }), 'plan', 'all', {
      line: 'saving',
      input: 'growth',
    });
    expect(found).toEqual({ kind: 'never' });
  });

  test('counts the lines of the basis only', () => {
    const soft = saving({ id: 'soft', hardness: 'soft', amount: 4000 });
    const plan = stateWith({ lines: [cost, saving({ amount: 7000 }), soft] });
    const at = (basis: 'hard' | 'all', line: string) =>
      findBreakEven(plan, 'plan', basis, { line, input: 'amount' });
    expect([at('hard', 'saving'), at('all', 'saving'), at('hard', 'soft')]).toMatchObject([
      { value: 10000 },
      { value: 6000 },
      { kind: 'not-in-use' },
    ]);
  });

  /**
   * Brealey, Myers and Allen, Principles of Corporate Finance, the annuity tables: 1 a year for 5
   * years at 10 % is worth 3.791 now, so 3,791 now need 1,000 a year.
   */
  test('agrees with a published annuity factor', () => {
    const lines = [
      lineWith({ id: 'cost', amount: 3791_00 }),
      saving({ amount: 5, timing: { kind: 'yearly', start: 12 } }),
    ];
    const found = findBreakEven(stateWith({ months: 60, lines }), 'plan', 'all', {
      line: 'saving',
      input: 'amount',
    });
    expect(found.kind === 'found' && Math.round(found.value / 100)).toBe(1000);
  });

  test('makes the plan worth nothing when it is put back in', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...bases), (plan, basis) => {
        const scenario = plan.scenarios.at(-1)?.id ?? '';
        for (const { line, input, breakEven } of listBreakEvens(plan, scenario, basis)) {
          if (breakEven.kind !== 'found') continue;
          const { value } = breakEven;
          const worthWith = (value: number) =>
            findResults(withInput(plan, scenario, line, input, value), scenario)[basis]
              .netPresentValue;
          const rounding = plan.months + 1;
          expect(worthWith(value)).toBeGreaterThanOrEqual(-rounding);
          // Money is a whole number: a minor unit to the other side, and it is no longer worth it.
          const step = inputKinds[input] === 'money' ? 1 : 0;
          const other = Math.max(0, value + (breakEven.bound === 'at-most' ? step : -step));
          if (step > 0 && other === value) continue;
          expect(worthWith(input === 'growth' ? value : other)).toBeLessThanOrEqual(rounding);
        }
      }),
    );
  });
});

describe('listBreakEvens', () => {
  test('has every input in use, the smallest change first and what cannot be last', () => {
    const lines = [
      lineWith({ id: 'cost', amount: 6000 }),
      hours,
      saving({ id: 'unknown', inputs: {}, timing: monthly }),
    ];
    const rows = listBreakEvens(stateWith({ discountRate: 0, lines }), 'plan', 'all');
    expect(
      rows.map(({ line, input, likely, breakEven, change }) => [
        `${line} ${input} ${likely}`,
        breakEven.kind,
        'value' in breakEven ? Number(breakEven.value.toFixed(6)) : '',
        change.kind === 'relative' ? Number(change.by.toFixed(6)) : change.kind,
      ]),
    ).toEqual([
      ['cost amount 6000', 'found', 5000, -0.166667],
      ['saving people 5', 'found', 6, 0.2],
      ['saving hours 2', 'found', 2.4, 0.2],
      ['saving rate 1000', 'found', 1200, 0.2],
      ['saving realized 0.5', 'found', 0.6, 0.2],
      ['unknown amount 0', 'found', 84, 'from-nothing'],
      ['unknown growth 0', 'without-influence', '', 'none'],
    ]);
  });
});
