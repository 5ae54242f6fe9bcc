import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LinesFrame,
  type LinesPlot,
  layOutLines,
  monthTicks,
  type PlotLine,
} from '../../../src/ui/charts/lines-layout.ts';
import { widthOf } from '../../../src/ui/charts/words-in-pictures.ts';

const wide: LinesFrame = { size: 'wide', width: 680, height: 360, mostMonths: 7 };
const narrow: LinesFrame = { size: 'narrow', width: 320, height: 280, mostMonths: 4 };
const lineOf = (key: string, amounts: number[], more: Partial<PlotLine> = {}): PlotLine => ({
  key,
  name: key,
  look: 'solid',
  amounts,
  ...more,
});
const plotOf = (lines: PlotLine[], more: Partial<LinesPlot> = {}): LinesPlot => ({
  months: 4,
  lines,
  writeAmount: String,
  writeMonth: (month) => ({ number: String(month), name: '' }),
  ...more,
});
const numbersIn = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('monthTicks', () => {
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
});

describe('layOutLines', () => {
  test('spans the axis from the lowest to the highest amount, zero included', () => {
    const { amounts, plot, zeroY, lines } = layOutLines(
      plotOf([lineOf('a', [-100, 0, 50, 100, 400])]),
      wide,
    );
    expect(amounts.map(({ label }) => label)).toEqual(['-100', '0', '100', '200', '300', '400']);
    expect(zeroY).toBe(amounts[1]?.y);
    expect(numbersIn(lines[0]?.path ?? '').slice(0, 2)).toEqual([plot.left, plot.bottom]);
    expect(numbersIn(lines[0]?.path ?? '').slice(-2)).toEqual([plot.right, plot.top]);
  });

  test('draws a straight stretch as one stroke', () => {
    const { lines } = layOutLines(plotOf([lineOf('a', [-100, -50, 0, 50, 0])]), wide);
    expect(numbersIn(lines[0]?.path ?? '')).toHaveLength(6);
  });

  test.each<[string, PlotLine[]]>([
    ['no lines', []],
    ['a line without amounts', [lineOf('a', [])]],
    ['nothing but zeros', [lineOf('a', [0, 0, 0])]],
  ])('has an axis with %s', (_, lines) => {
    const { amounts, zeroY, plot } = layOutLines(plotOf(lines), wide);
    expect(amounts.length).toBeGreaterThan(1);
    expect(zeroY).toBe(plot.bottom);
  });

  test('gives a line of one month a stroke that can be seen', () => {
    expect(layOutLines(plotOf([lineOf('a', [5])]), wide).lines[0]?.path).toMatch(/m-4 0h8$/);
  });

  test('starts a line in its own month', () => {
    const { lines, plot } = layOutLines(plotOf([lineOf('a', [1, 3, 2], { from: 2 })]), wide);
    expect(numbersIn(lines[0]?.path ?? '')[0]).toBeCloseTo((plot.left + plot.right) / 2, 0);
  });

  describe('labels at the ends', () => {
    const ends = [
      lineOf('Hard', [0, 0, 0, 0, 101], { value: '101' }),
      lineOf('All', [0, 0, 0, 0, 100]),
    ];

    test('stand right of the plot, where the axis ends', () => {
      const { lines, plot } = layOutLines(plotOf(ends), wide);
      expect(lines.map(({ label }) => label)).toMatchObject([
        { lines: ['Hard'], value: '101', x: plot.right + 10, anchor: 'start' },
        { lines: ['All'], value: undefined, x: plot.right + 10, anchor: 'start' },
      ]);
      const [hard = 0, all = 0] = lines.map(({ label }) => label?.y);
      expect(all - hard).toBeGreaterThanOrEqual(32);
    });

    test('are left to the legend where it is narrow, but for short ones', () => {
      const [hard, all] = layOutLines(
        plotOf([
          lineOf('Hard only', [0, 1]),
          lineOf('90 of 100', [0, 0, 0, 0, 2], { short: 'P90' }),
        ]),
        narrow,
      ).lines;
      expect(hard?.label).toBeUndefined();
      expect(all?.label?.lines).toEqual(['P90']);
    });

    test('of a line that ends earlier is beside its end, away from the other line', () => {
      const forecast = lineOf('Forecast', [-100, -50, 0, 50, 100], { look: 'thin' });
      const labelOf = (amounts: number[]) =>
        layOutLines(plotOf([forecast, lineOf('Actual', amounts)]), wide).lines[1]?.label;
      expect(labelOf([-100, -60, -20])?.anchor).toBe('start');
      expect(labelOf([-100, -40, 20])?.anchor).toBe('end');
      expect(labelOf([-100, -60, -20])?.y).toBeGreaterThan(labelOf([-100, -40, 20])?.y ?? 0);
    });
  });

  describe('markers', () => {
    const paid = (key: string, month: number, look: PlotLine['look'] = 'solid') =>
      lineOf(key, [-10, -5, 0, 5, 10], {
        look,
        marker: { month, label: `Month ${month}`, short: String(month) },
      });

    test('stand on the zero line at their month, filled for a solid line', () => {
      const { markers, plot } = layOutLines(plotOf([paid('a', 2), paid('b', 3, 'dashed')]), wide);
      expect(markers.map(({ isFilled }) => isFilled)).toEqual([true, false]);
      expect(markers[0]?.x).toBeCloseTo((plot.left + plot.right) / 2, 0);
    });

    test('are labeled above for the earlier and below for the later line', () => {
      const { markers, zeroY } = layOutLines(plotOf([paid('late', 3), paid('early', 2)]), wide);
      const [early, late] = markers;
      expect([early?.key, early?.label.anchor]).toEqual(['early', 'end']);
      expect([late?.key, late?.label.anchor]).toEqual(['late', 'start']);
      expect(early?.label.y).toBeLessThan(zeroY);
      expect(late?.label.y).toBeGreaterThan(zeroY);
    });

    test('have their labels stacked when these would overlap', () => {
      const { markers } = layOutLines(
        plotOf([paid('a', 2), paid('b', 2.1), paid('c', 2.2), paid('d', 2.3)]),
        wide,
      );
      expect(new Set(markers.map(({ label }) => label.y)).size).toBe(4);
    });

    test('say less where it is narrow', () => {
      expect(layOutLines(plotOf([paid('a', 2)]), narrow).markers[0]?.label.lines).toEqual(['2']);
    });
  });

  describe('the area between two lines', () => {
    const [a, b] = [lineOf('a', [0, 0, 0, 0, 0]), lineOf('b', [1, 2, 4])];

    test('covers the months that both have', () => {
      const { between, plot } = layOutLines(
        plotOf([a, b], { between: { lines: ['a', 'b'], look: 'hatch' } }),
        wide,
      );
      const xs = numbersIn(between ?? '').filter((_, index) => index % 2 === 0);
      expect(Math.min(...xs)).toBe(plot.left);
      expect(Math.max(...xs)).toBeCloseTo((plot.left + plot.right) / 2, 0);
    });

    test.each<[string, PlotLine[]]>([
      ['one of them is missing', [a]],
      ['they share a single month', [a, lineOf('b', [3], { from: 2 })]],
    ])('is not drawn when %s', (_, lines) => {
      const more = { between: { lines: ['a', 'b'], look: 'hatch' } } as const;
      expect(layOutLines(plotOf(lines, more), wide).between).toBeUndefined();
    });
  });

  test('keeps the words of a mark in the frame', () => {
    for (const month of [0, 2, 4]) {
      const label = 'Closed through month 4';
      const { mark } = layOutLines(plotOf([], { mark: { month, label } }), narrow);
      expect(mark?.label.x).toBeGreaterThanOrEqual(0);
      // Places have one decimal.
      expect(mark?.label.x).toBeLessThanOrEqual(320 - widthOf(label) + 0.05);
    }
  });

  test('keeps every line in the plot, whatever the amounts', () => {
    const amounts = fc.array(fc.integer({ min: -1e14, max: 1e14 }), { maxLength: 13 });
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 5 }), fc.boolean(), (lists, isWide) => {
        const frame = isWide ? wide : narrow;
        const lines = lists.map((list, index) => lineOf(`Scenario ${index}`, list));
        const layout = layOutLines(plotOf(lines, { months: 12 }), frame);
        const { plot, zeroY } = layout;
        expect(plot.right).toBeGreaterThan(plot.left);
        expect(zeroY).toBeGreaterThanOrEqual(plot.top);
        expect(zeroY).toBeLessThanOrEqual(plot.bottom);
        for (const { path } of layout.lines) {
          expect(path).not.toMatch(/NaN|Infinity|undefined/);
          numbersIn(path.split('m')[0] ?? '').forEach((place, index) => {
            const [low, high] = index % 2 ? [plot.top, plot.bottom] : [plot.left, plot.right];
            expect(place).toBeGreaterThanOrEqual(low - 0.1);
            expect(place).toBeLessThanOrEqual(high + 0.1);
          });
        }
      }),
    );
  });
});
