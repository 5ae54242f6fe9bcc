import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homes } from '../../../../src/lib/departments.ts';
import { addUp, minor } from '../../../../src/lib/money.ts';
import { compareActuals, varianceOf } from '../../../../src/tools/roi/model/actuals.ts';
import { flowsOf } from '../../../../src/tools/roi/model/flows.ts';
import { bases, linesOn } from '../../../../src/tools/roi/model/results.ts';
import { linesOf } from '../../../../src/tools/roi/model/scenarios.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';

describe('varianceOf', () => {
  test.each([
    ['cost', 100, 80, -20, -0.2, 'favorable'],
    ['cost', 100, 120, 20, 0.2, 'unfavorable'],
    ['benefit', 100, 80, -20, -0.2, 'unfavorable'],
    ['benefit', 100, 150, 50, 0.5, 'favorable'],
    ['net', -100, -50, 50, 0.5, 'favorable'],
    ['net', -100, -150, -50, -0.5, 'unfavorable'],
    ['cost', 100, 100, 0, 0, 'as-planned'],
  ] as const)(
    'a %s of %d planned and %d real is %d off (%d): %s',
    (kind, planned, real, difference, fraction, standing) => {
      expect(varianceOf(kind, minor(planned), minor(real))).toEqual({
        forecast: planned,
        actual: real,
        difference,
        share: { kind: 'share', fraction },
        standing,
      });
    },
  );

  test('has no share where nothing was planned', () => {
    expect(varianceOf('cost', minor(0), minor(5))).toMatchObject({
      share: { kind: 'no-forecast' },
      standing: 'unfavorable',
    });
  });
});

describe('compareActuals', () => {
  const license = lineWith({ id: 'license', amount: 100, timing: { kind: 'monthly', start: 1 } });
  const saving = lineWith({
    id: 'saving',
    kind: 'benefit',
    hardness: 'soft',
    home: 'marketing',
    amount: 300,
    timing: { kind: 'monthly', start: 2 },
  });
  const plan = stateWith({
    months: 5,
    lines: [license, saving],
    actuals: {
      license: { 1: minor(90), 2: minor(110), 4: minor(500) },
      saving: { 3: minor(200) },
      gone: { 1: minor(1) },
    },
    closedThrough: 3,
  });
  const comparison = compareActuals(plan, 'plan');
  const [ofLicense, ofSaving] = comparison.lines;

  test('counts closed months only, and a missing one as nothing', () => {
    expect(ofLicense?.toDate).toMatchObject({ forecast: 300, actual: 200, difference: -100 });
    expect(ofSaving?.toDate).toMatchObject({ forecast: 600, actual: 200, standing: 'unfavorable' });
  });

  test('names missing months and open ones', () => {
    expect(ofLicense?.missing).toEqual([3]);
    expect(ofLicense?.open).toEqual([4]);
    expect(ofSaving?.missing).toEqual([2]);
    expect(ofLicense?.months.map(({ kind }) => kind)).toEqual([
      'nothing',
      'counted',
      'counted',
      'missing',
      'open',
      'ahead',
    ]);
  });

  test('adds up by kind, home, basis and month', () => {
    expect(comparison.all.toDate.cost).toEqual(varianceOf('cost', minor(300), minor(200)));
    expect(comparison.all.toDate.net).toEqual(varianceOf('net', minor(300), minor(0)));
    expect(comparison.hard.toDate.benefit).toEqual(varianceOf('benefit', minor(0), minor(0)));
    expect(comparison.hard.toDate.net).toEqual(varianceOf('net', minor(-300), minor(-200)));
    expect(comparison.all.byHome.marketing.benefit).toMatchObject({ forecast: 600, actual: 200 });
    expect(comparison.all.byHome.it.net).toMatchObject({ forecast: -300, actual: -200 });
    expect(comparison.all.months.map(({ net }) => net.actual)).toEqual([0, -90, -110, 200]);
    expect(comparison.all.cumulative.map(({ actual }) => actual)).toEqual([0, -90, -200, 0]);
  });

  test('names lines whose actual amounts count nowhere', () => {
    expect(comparison.notInScenario).toEqual(['gone']);
  });

  test('is empty while no month is closed', () => {
    const open = compareActuals({ ...plan, closedThrough: -1 }, 'plan');
    expect(open.all.months).toEqual([]);
    expect(open.all.toDate.net).toMatchObject({ forecast: 0, actual: 0, standing: 'as-planned' });
    expect(open.lines[0]?.open).toEqual([1, 2, 4]);
  });

  test('takes inflation out of both sides', () => {
    const real = compareActuals(
      {
        ...plan,
        months: 12,
        lines: [lineWith({ id: 'license', amount: 1100, timing: { kind: 'once', start: 12 } })],
        actuals: { license: { 12: minor(2200) } },
        prices: 'real',
        inflation: 0.1,
        closedThrough: 12,
      },
      'plan',
    );
    expect(real.all.toDate.cost).toMatchObject({ forecast: 1000, actual: 2000 });
  });
});

describe('of any plan', () => {
  test('every sum is the sum of its rows, on both bases', () => {
    fc.assert(
      fc.property(anyState, (plan) => {
        const comparison = compareActuals(plan, 'plan');
        for (const basis of bases) {
          const lines = linesOn(basis, linesOf(plan, 'plan'));
          const rows = comparison.lines.filter(({ line }) => lines.includes(line));
          for (const kind of ['cost', 'benefit'] as const) {
            const ofKind = rows.filter(({ line }) => line.kind === kind);
            const sum = comparison[basis].toDate[kind];
            expect(sum.actual).toBe(addUp(ofKind.map(({ toDate }) => toDate.actual)));
            expect(sum.forecast).toBe(addUp(ofKind.map(({ toDate }) => toDate.forecast)));
            const byHome = homes.map((home) => comparison[basis].byHome[home][kind].difference);
            expect(addUp(byHome)).toBe(sum.difference);
          }
          const { months, toDate, cumulative } = comparison[basis];
          expect(addUp(months.map(({ net }) => net.actual))).toBe(toDate.net.actual);
          expect(months).toHaveLength(plan.closedThrough + 1);
          if (plan.closedThrough >= 0) expect(cumulative.at(-1)).toEqual(toDate.net);
        }
      }),
    );
  });

  test('nothing differs where everything came as forecast', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const lines = linesOf(state, 'plan');
        const actuals = Object.fromEntries(
          lines.map((line) => [line.id, Object.fromEntries(flowsOf(line, state.months).entries())]),
        );
        const { all, lines: rows } = compareActuals({ ...state, actuals }, 'plan');
        expect(all.toDate.net).toMatchObject({ difference: 0, standing: 'as-planned' });
        expect(rows.flatMap(({ missing }) => missing)).toEqual([]);
      }),
    );
  });
});
