import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homes } from '../../../src/lib/departments.ts';
import { fromUnits, minor } from '../../../src/lib/money.ts';
import { findResults, flowsOf, judge, sumByHome } from '../../../src/tools/roi/model/results.ts';
import type { Line, LineKind } from '../../../src/tools/roi/model/types.ts';
import { anyState, lineWith, stateWith } from './plans.ts';

describe('flowsOf', () => {
  test.each<[Line['timing'], number[]]>([
    [{ kind: 'once', start: 0 }, [100, 0, 0, 0]],
    [{ kind: 'once', start: 3 }, [0, 0, 0, 100]],
    [{ kind: 'monthly', start: 0 }, [100, 100, 100, 100]],
    [{ kind: 'monthly', start: 2 }, [0, 0, 100, 100]],
  ])('pays %j in the right months', (timing, flows) => {
    const line = lineWith({ id: 'line', amount: minor(100), timing });
    expect(flowsOf(line, 3)).toEqual(flows);
  });
});

describe('findResults', () => {
  test('of an empty plan are zeros and cases', () => {
    const { hard, all } = findResults(stateWith({}));
    expect(all).toEqual(hard);
    expect(hard).toMatchObject({
      netPresentValue: 0,
      lowest: { month: 0, amount: 0 },
      payback: { kind: 'never-behind' },
      returnOnInvestment: { kind: 'no-costs' },
    });
    expect(hard.cumulative).toHaveLength(13);
  });

  test('count soft lines on one basis only', () => {
    const soft = lineWith({ id: 'hours', kind: 'benefit', hardness: 'soft', amount: minor(30000) });
    const { hard, all } = findResults(stateWith({ lines: [lineWith({ id: 'license' }), soft] }));
    expect(hard.netPresentValue).toBe(-10000);
    expect(all.netPresentValue).toBe(20000);
  });

  test('find the lowest point of the cumulative flow', () => {
    const late = lineWith({ id: 'late', timing: { kind: 'once', start: 5 } });
    const { hard } = findResults(stateWith({ lines: [lineWith({ id: 'early' }), late] }));
    expect(hard.lowest).toEqual({ month: 5, amount: -20000 });
  });

  test.each([
    ['on-hard', 50, 'hard', 50],
    ['on-soft', 150, 'soft', 100],
    ['not', 150, 'hard', 100],
  ] as const)('are judged %s', (verdict, cost, hardness, benefit) => {
    const lines = [
      lineWith({ id: 'cost', amount: minor(cost) }),
      lineWith({ id: 'first', kind: 'benefit', amount: minor(50) }),
      lineWith({
        id: 'second',
        kind: 'benefit',
        amount: minor(benefit - (verdict === 'not' ? 50 : 0)),
        hardness,
      }),
    ];
    expect(judge(findResults(stateWith({ lines })))).toBe(verdict);
  });

  test('are judged soft-eats-it when soft costs take the gain', () => {
    const lines = [
      lineWith({ id: 'gain', kind: 'benefit' }),
      lineWith({ id: 'hours', hardness: 'soft', amount: minor(20000) }),
    ];
    expect(judge(findResults(stateWith({ lines })))).toBe('soft-eats-it');
  });

  test('have a finite number everywhere', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { hard, all, totals } = findResults(state);
        expect(numbersIn([hard, all, totals]).filter((value) => !Number.isFinite(value))).toEqual(
          [],
        );
      }),
    );
  });

  test('agree with one another', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { all, totals } = findResults(state);
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
        const { all } = findResults({ ...state, discountRate: 0 });
        expect(all.netPresentValue).toBe(all.total.net);
      }),
    );
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
    const { hard } = findResults(stateWith({ months: 36, lines }));
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
