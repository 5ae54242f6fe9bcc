import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRange, inputOf, inputsInUse } from '../../../../src/tools/roi/model/formulas.ts';
import { bases, findResults, linesOn } from '../../../../src/tools/roi/model/results.ts';
import { linesOf } from '../../../../src/tools/roi/model/scenarios.ts';
import { findTornado } from '../../../../src/tools/roi/model/tornado.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';
import { withInput } from './with-input.ts';

const license = lineWith({
  id: 'license',
  formula: 'seats',
  inputs: {
    seats: { low: 8, likely: 10, high: 20 },
    price: { low: 900, likely: 1000, high: 1500 },
    // Kept from another formula, and of no effect.
    amount: { low: 1, likely: 2, high: 3 },
    // Without effect on what is paid once.
    growth: { low: 0, likely: 0.1, high: 0.2 },
  },
});
const saving = lineWith({
  id: 'saving',
  kind: 'benefit',
  hardness: 'soft',
  inputs: { amount: { low: 0, likely: 20000 } },
});

describe('findTornado', () => {
  const plan = stateWith({ lines: [license, saving] });

  test('has a bar for every range in use, the widest first', () => {
    expect(findTornado(plan, 'plan', 'all')).toEqual({
      likely: 10000,
      bars: [
        {
          line: 'saving',
          input: 'amount',
          low: 0,
          high: 20000,
          atLow: -10000,
          atHigh: 10000,
          span: 20000,
        },
        { line: 'license', input: 'seats', low: 8, high: 20, atLow: 12000, atHigh: 0, span: 12000 },
        {
          line: 'license',
          input: 'price',
          low: 900,
          high: 1500,
          atLow: 11000,
          atHigh: 5000,
          span: 6000,
        },
      ],
    });
  });

  test('leaves out what the basis or the scenario does not have', () => {
    const scenarios = [
      ...plan.scenarios,
      { id: 'other', name: '', without: ['license'], changes: {} },
    ];
    const lines = ({ bars }: ReturnType<typeof findTornado>) => bars.map(({ line }) => line);
    expect(lines(findTornado(plan, 'plan', 'hard'))).toEqual(['license', 'license']);
    expect(lines(findTornado({ ...plan, scenarios }, 'other', 'all'))).toEqual(['saving']);
  });

  test('says what the plan would be worth with the input at an end', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...bases), (plan, basis) => {
        const scenario = plan.scenarios.at(-1)?.id ?? '';
        const { likely, bars } = findTornado(plan, scenario, basis);
        expect(likely).toBe(findResults(plan, scenario)[basis].netPresentValue);
        for (const { line, input, low, high, atLow, atHigh } of bars) {
          for (const [value, worth] of [
            [low, atLow],
            [high, atHigh],
          ] as const) {
            const changed = withInput(plan, scenario, line, input, value);
            const { netPresentValue } = findResults(changed, scenario)[basis];
            // In real terms, each month is rounded once more.
            expect(Math.abs(netPresentValue - worth)).toBeLessThanOrEqual(plan.months + 1);
          }
        }
        const ranges = linesOn(basis, linesOf(plan, scenario)).flatMap((line) =>
          inputsInUse(line).filter((name) => hasRange(inputOf(line.inputs, name))),
        );
        expect(bars).toHaveLength(ranges.length);
        expect(bars.map(({ span }) => span)).toEqual(
          bars.map(({ span }) => span).toSorted((a, b) => b - a),
        );
      }),
    );
  });
});
