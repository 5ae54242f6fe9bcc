import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homes } from '../../../../src/lib/departments.ts';
import { fromUnits } from '../../../../src/lib/money.ts';
import { sumByHome } from '../../../../src/tools/roi/model/departments.ts';
import { findResults, judge } from '../../../../src/tools/roi/model/results.ts';
import type { LineKind, Plan } from '../../../../src/tools/roi/model/types.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';

const resultsOf = (plan: Plan) => findResults(plan, 'plan');

describe('findResults', () => {
  test('of an empty plan are zeros and cases', () => {
    const { hard, all } = resultsOf(stateWith({}));
    expect(all).toEqual(hard);
    expect(hard).toMatchObject({
      netPresentValue: 0,
      peakFunding: { month: 0, amount: 0 },
      payback: { kind: 'never-behind' },
      returnOnInvestment: { kind: 'no-costs' },
    });
    expect(hard.cumulative).toHaveLength(13);
  });

  test('count soft lines on one basis only', () => {
    const soft = lineWith({ id: 'hours', kind: 'benefit', hardness: 'soft', amount: 30000 });
    const { hard, all } = resultsOf(stateWith({ lines: [lineWith({ id: 'license' }), soft] }));
    expect(hard.netPresentValue).toBe(-10000);
    expect(all.netPresentValue).toBe(20000);
  });

  test('find the most money that is out', () => {
    const late = lineWith({ id: 'late', timing: { kind: 'once', start: 5 } });
    const { hard } = resultsOf(stateWith({ lines: [lineWith({ id: 'early' }), late] }));
    expect(hard.peakFunding).toEqual({ month: 5, amount: 20000 });
  });

  test.each([
    ['on-hard', 50, 'hard', 50],
    ['on-soft', 150, 'soft', 100],
    ['not', 150, 'hard', 100],
  ] as const)('are judged %s', (verdict, cost, hardness, benefit) => {
    const lines = [
      lineWith({ id: 'cost', amount: cost }),
      lineWith({ id: 'first', kind: 'benefit', amount: 50 }),
      lineWith({
        id: 'second',
        kind: 'benefit',
        amount: benefit - (verdict === 'not' ? 50 : 0),
        hardness,
      }),
    ];
    expect(judge(resultsOf(stateWith({ lines })))).toBe(verdict);
  });

  test('are judged soft-eats-it when soft costs take the gain', () => {
    const lines = [
      lineWith({ id: 'gain', kind: 'benefit' }),
      lineWith({ id: 'hours', hardness: 'soft', amount: 20000 }),
    ];
    expect(judge(resultsOf(stateWith({ lines })))).toBe('soft-eats-it');
  });

  test('have a finite number everywhere', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { hard, all, totals } = resultsOf(state);
        expect(numbersIn([hard, all, totals]).filter((value) => !Number.isFinite(value))).toEqual(
          [],
        );
      }),
    );
  });

  test('agree with one another', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { all, totals } = resultsOf(state);
        if (state.prices === 'real') return;
        const sum = sumByHome(totals, ...homes);
        expect([sum.cost.all, sum.benefit.all, sum.net.all]).toEqual([
          all.total.costs,
          all.total.benefits,
          all.total.net,
        ]);
        expect(all.cumulative.at(-1)).toBe(all.total.net);
        const ofParts = all.presentBenefits - all.presentCosts;
        expect(Math.abs(all.netPresentValue - ofParts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('are worth what they total when money has no price', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { all } = resultsOf({ ...state, discountRate: 0, prices: 'nominal' });
        expect(all.netPresentValue).toBe(all.total.net);
      }),
    );
  });

  test('are worth the same in nominal and in real terms', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const nominal = resultsOf({ ...state, prices: 'nominal' });
        const real = resultsOf({ ...state, prices: 'real' });
        // Each month of each row is rounded to a cent.
        const tolerance = 2 * (state.months + 1) + Math.abs(nominal.all.netPresentValue) * 1e-12;
        const gap = real.all.netPresentValue - nominal.all.netPresentValue;
        expect(Math.abs(gap)).toBeLessThanOrEqual(tolerance * (1 + state.inflation) ** 10);
      }),
    );
  });

  test('take inflation out of every flow in real terms', () => {
    const line = lineWith({ id: 'fee', amount: 11000, timing: { kind: 'once', start: 12 } });
    const { hard } = resultsOf(stateWith({ lines: [line], prices: 'real', inflation: 0.1 }));
    expect(hard.costs[12]).toBe(10000);
    expect(hard.netPresentValue).toBe(-10000);
  });

  /**
   * Forrester, Total Economic Impact, a published cash flow table: yearly flows at 10 %, present
   * value of costs 1,672,201 and of benefits 7,168,371, net 5,496,170, ROI 329 %.
   */
  test('come out as published for a Total Economic Impact study', () => {
    const yearly = (kind: LineKind, units: number[]) =>
      units.map((amount, year) =>
        lineWith({
          id: `${kind}-${year}`,
          kind,
          amount: fromUnits(amount, 'USD'),
          timing: { kind: 'once', start: 12 * year },
        }),
      );
    const lines = [
      ...yearly('cost', [53150, 666715, 636772, 647783]),
      ...yearly('benefit', [0, 1606511, 3061331, 4229760]),
    ];
    const { hard } = resultsOf(stateWith({ months: 36, lines }));
    expect(Math.round(hard.presentCosts / 100)).toBe(1672201);
    expect(Math.round(hard.presentBenefits / 100)).toBe(7168371);
    expect(Math.round(hard.netPresentValue / 100)).toBe(5496170);
    const { returnOnInvestment } = hard;
    expect(returnOnInvestment.kind === 'ratio' && returnOnInvestment.ratio.toFixed(2)).toBe('3.29');
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(numbersIn) : [];
}
