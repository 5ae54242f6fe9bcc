import { type Minor, minor } from '../../../lib/money.ts';
import { niceTicks } from '../../../lib/ticks.ts';
import { type Basis, bases, type Results } from '../model/results.ts';

/** The size of a chart in its own units, and the room around the plot for what is written there. */
export interface ChartFrame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number };
  /** How many months can be written below the axis. */
  mostMonthLabels: number;
  /** The least distance between the labels of the two lines' ends. */
  labelGap: number;
}

interface Point {
  x: number;
  y: number;
}

export interface ChartLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  zeroY: number;
  months: { month: number; x: number }[];
  amounts: { label: string; y: number }[];
  lines: Record<Basis, ChartLine>;
  /** The area between the two lines. */
  between: string;
}

export interface ChartLine {
  path: string;
  end: Point;
  /** The height for a label beside the end, clear of the other line's label. */
  labelY: number;
  /** Where the line first comes back to zero, if it does. */
  payback: (Point & { months: number }) | undefined;
}

// The amount, in minor units, that the axis reaches when there is nothing to draw.
const flatHeight = 10_000;

// Of the digits at the size in which the axes are labeled.
const letterWidth = 7.3;
const labelDistance = 12;

/** Places the cumulative flows of both bases in a frame. Coordinates have one decimal. */
export function layOutChart(
  results: Results,
  months: number,
  frame: ChartFrame,
  labelOf: (amount: Minor) => string,
): ChartLayout {
  const { margin, width, height } = frame;
  const all = bases.flatMap((basis) => results[basis].cumulative);
  const isFlat = all.every((amount) => amount === 0);
  const ticks = niceTicks(Math.min(0, ...all), isFlat ? flatHeight : Math.max(0, ...all), 5);
  const labels = ticks.map((amount) => labelOf(minor(amount)));
  const plot = {
    left: letterWidth * Math.max(...labels.map((label) => label.length)) + labelDistance,
    right: width - margin.right,
    top: margin.top,
    bottom: height - margin.bottom,
  };
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  const x = (month: number) => round(plot.left + (month / months) * (plot.right - plot.left));
  const y = (amount: number) =>
    round(plot.bottom - ((amount - lowest) / (highest - lowest)) * (plot.bottom - plot.top));
  const pointsOf = (basis: Basis) =>
    findBends(results[basis].cumulative).map(({ amount, month }) => ({
      x: x(month),
      y: y(amount),
    }));
  const lines = { hard: pointsOf('hard'), all: pointsOf('all') };
  const ends = { hard: endOf(lines.hard), all: endOf(lines.all) };
  const endLabels = keepApart(ends.hard.y, ends.all.y, frame.labelGap, plot);

  const lineOf = (basis: Basis): ChartLine => {
    const { payback } = results[basis];
    return {
      path: toPath(lines[basis]),
      end: ends[basis],
      labelY: endLabels[basis],
      payback:
        payback.kind === 'reached'
          ? { x: x(payback.months), y: y(0), months: payback.months }
          : undefined,
    };
  };
  return {
    plot,
    zeroY: y(0),
    months: monthTicks(months, frame.mostMonthLabels).map((month) => ({ month, x: x(month) })),
    amounts: ticks.map((amount, index) => ({ label: labels[index] ?? '', y: y(amount) })),
    lines: { hard: lineOf('hard'), all: lineOf('all') },
    between: `${toPath([...lines.all, ...lines.hard.toReversed()])}Z`,
  };
}

/** The months in which a line starts, ends or changes its slope: between them it is straight. */
function findBends(amounts: readonly number[]): { amount: number; month: number }[] {
  return amounts.flatMap((amount, month) => {
    const [before, after] = [amounts[month - 1], amounts[month + 1]];
    const isStraight =
      before !== undefined && after !== undefined && amount - before === after - amount;
    return isStraight ? [] : [{ amount, month }];
  });
}

/** Months to write below an axis: 0 and every so many, in steps that people count in. */
export function monthTicks(months: number, most: number): number[] {
  const steps = [1, 2, 3, 6, 12, 24, 36, 60];
  const step = steps.find((candidate) => months / candidate <= most - 1) ?? 120;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
}

/** Moves two labels apart, evenly, but not out of the plot. */
function keepApart(
  hard: number,
  all: number,
  gap: number,
  { top, bottom }: { top: number; bottom: number },
): Record<Basis, number> {
  const missing = Math.max(0, gap - Math.abs(hard - all)) / 2;
  const hardIsLower = hard >= all;
  const [upper, lower] = hardIsLower ? [all, hard] : [hard, all];
  const shift = Math.max(0, top - (upper - missing)) - Math.max(0, lower + missing - bottom);
  const [high, low] = [round(upper - missing + shift), round(lower + missing + shift)];
  return hardIsLower ? { hard: low, all: high } : { hard: high, all: low };
}

function endOf(points: Point[]): Point {
  return points.at(-1) ?? { x: 0, y: 0 };
}

function toPath(points: Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
