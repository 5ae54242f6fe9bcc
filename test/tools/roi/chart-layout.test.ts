import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minor } from '../../../src/lib/money.ts';
import { findResults } from '../../../src/tools/roi/model/results.ts';
import { layOutChart, monthTicks } from '../../../src/tools/roi/view/chart-layout.ts';
import { anyState, lineWith, stateWith } from './plans.ts';

const frame = {
  width: 320,
  height: 200,
  margin: { top: 10, right: 20, bottom: 40 },
  mostMonthLabels: 4,
  labelGap: 40,
};
const layOut = (state = stateWith({})) =>
  layOutChart(findResults(state), state.months, frame, String);

describe('layOutChart', () => {
  test.each([
    [1, 4, [0, 1]],
    [12, 4, [0, 6, 12]],
    [24, 4, [0, 12, 24]],
    [36, 7, [0, 6, 12, 18, 24, 30, 36]],
    [40, 4, [0, 24]],
    [120, 4, [0, 60, 120]],
  ])('labels %d months with at most %d labels', (months, most, ticks) => {
    expect(monthTicks(months, most)).toEqual(ticks);
  });

  test('marks the payback on the zero line', () => {
    const gain = lineWith({
      id: 'gain',
      kind: 'benefit',
      amount: minor(2500),
      timing: { kind: 'monthly', start: 1 },
    });
    const { lines, zeroY, plot } = layOut(stateWith({ lines: [lineWith({ id: 'cost' }), gain] }));
    expect(lines.hard.payback).toMatchObject({ months: 4, y: zeroY });
    expect(lines.hard.payback?.x).toBeCloseTo(plot.left + (plot.right - plot.left) / 3, 0);
  });

  test('keeps everything in the frame, and the two end labels apart', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { plot, lines, zeroY } = layOut(state);
        expect(zeroY).toBeGreaterThanOrEqual(plot.top);
        expect(zeroY).toBeLessThanOrEqual(plot.bottom);
        expect(lines.hard.path + lines.all.path).not.toMatch(/NaN|Infinity/);
        const apart = Math.abs(lines.hard.labelY - lines.all.labelY);
        expect(apart).toBeGreaterThanOrEqual(frame.labelGap - 0.2);
        for (const { labelY } of Object.values(lines)) {
          expect(labelY).toBeGreaterThanOrEqual(plot.top - 0.1);
          expect(labelY).toBeLessThanOrEqual(plot.bottom + 0.1);
        }
      }),
    );
  });

  test('leaves room for the longest amount', () => {
    const small = layOut(stateWith({ lines: [lineWith({ id: 'a', amount: minor(5) })] }));
    const large = layOut(stateWith({ lines: [lineWith({ id: 'a', amount: minor(5e12) })] }));
    expect(large.plot.left).toBeGreaterThan(small.plot.left);
  });

  test('draws an axis where there is nothing to draw', () => {
    expect(layOut().amounts.length).toBeGreaterThan(1);
  });
});
