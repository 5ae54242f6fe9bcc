import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minor } from '../../../../src/lib/money.ts';
import { compareActuals } from '../../../../src/tools/roi/model/actuals.ts';
import { flowsOf } from '../../../../src/tools/roi/model/flows.ts';
import { reforecast } from '../../../../src/tools/roi/model/reforecast.ts';
import { bases, findResults } from '../../../../src/tools/roi/model/results.ts';
import { linesOf } from '../../../../src/tools/roi/model/scenarios.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';

const monthly = { kind: 'monthly', start: 1 } as const;

/** A line of 100 a month over ten months, of which six are closed, with what was really paid in the last. */
const planWith = (paid: number, closedThrough = 6) =>
  stateWith({
    months: 10,
    lines: [lineWith({ id: 'work', amount: 100, timing: monthly })],
    actuals: { work: { 6: minor(paid) } },
    closedThrough,
  });

describe('reforecast', () => {
  test.each([
    [750, { kind: 'pace', ratio: 1.25 }, 1150, 1250],
    [600, { kind: 'pace', ratio: 1 }, 1000, 1000],
    [300, { kind: 'pace', ratio: 0.5 }, 700, 500],
    [0, { kind: 'pace', ratio: 0 }, 400, 0],
  ])(
    'with %d paid of 600, has the pace %j and comes to %d as planned and %d at that pace',
    (paid, pace, asPlanned, atPace) => {
      const [line] = reforecast(planWith(paid), 'plan').lines;
      expect(line).toMatchObject({ pace, forecast: 1000, atCompletion: { asPlanned, atPace } });
    },
  );

  test('goes on as planned where no month is closed or nothing was forecast so far', () => {
    const [open] = reforecast(planWith(750, -1), 'plan').lines;
    expect(open).toMatchObject({
      pace: { kind: 'none' },
      atCompletion: { asPlanned: 1000, atPace: 1000 },
    });
    const late = lineWith({ id: 'work', amount: 100, timing: { kind: 'once', start: 9 } });
    const [early] = reforecast({ ...planWith(70), lines: [late] }, 'plan').lines;
    expect(early).toMatchObject({
      pace: { kind: 'none' },
      atCompletion: { asPlanned: 170, atPace: 170 },
    });
  });

  test('follows each line at its own pace, on both bases', () => {
    const plan = stateWith({
      months: 4,
      discountRate: 0,
      lines: [
        lineWith({ id: 'cost', amount: 100, timing: monthly }),
        lineWith({ id: 'hours', kind: 'benefit', hardness: 'soft', amount: 200, timing: monthly }),
      ],
      actuals: { cost: { 1: minor(150), 2: minor(150) }, hours: { 1: minor(100), 2: minor(100) } },
      closedThrough: 2,
    });
    const { asPlanned, atPace } = reforecast(plan, 'plan');
    expect(asPlanned.hard.netPresentValue).toBe(-500);
    expect(asPlanned.all.netPresentValue).toBe(100);
    expect(atPace.hard.netPresentValue).toBe(-600);
    expect(atPace.all.netPresentValue).toBe(-200);
    expect(atPace.all.net).toEqual([0, -50, -50, -50, -50]);
  });

  // davion.ca, "Estimate At Completion": budget 1,000, 60 % done, 750 spent; by method 1 it comes to
  // 1,150, by method 2 to 1,250.
  test('gives the estimates at completion of a published example', () => {
    const [line] = reforecast(planWith(750), 'plan').lines;
    expect(line?.atCompletion).toEqual({ asPlanned: 1150, atPace: 1250 });
  });
});

describe('of any plan', () => {
  test('is the forecast while no month is closed, and while all came as forecast', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const lines = linesOf(state, 'plan');
        const actuals = Object.fromEntries(
          lines.map((line) => [line.id, Object.fromEntries(flowsOf(line, state.months).entries())]),
        );
        const { hard, all } = findResults(state, 'plan');
        for (const plan of [
          { ...state, closedThrough: -1 },
          { ...state, actuals },
        ]) {
          const { asPlanned, atPace } = reforecast(plan, 'plan');
          expect(asPlanned).toEqual({ hard, all });
          expect(atPace).toEqual({ hard, all });
        }
      }),
    );
  });

  test('is what really was once all months are closed', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const plan = { ...state, prices: 'nominal', closedThrough: state.months } as const;
        const { asPlanned, atPace } = reforecast(plan, 'plan');
        const comparison = compareActuals(plan, 'plan');
        for (const basis of bases) {
          expect(asPlanned[basis].total.net).toBe(comparison[basis].toDate.net.actual);
          expect(atPace[basis]).toEqual(asPlanned[basis]);
        }
      }),
    );
  });
});
