import { niceTicks } from '../../lib/ticks.ts';
import { keepApart, lineHeight, roundPlace, widthOf, wrapWords } from './words-in-pictures.ts';

/** Lines over months: what is drawn, with the words that are written into the picture. */
export interface LinesPlot {
  /** Where the axis ends; it starts at month 0. */
  months: number;
  lines: readonly PlotLine[];
  /** The keys of two lines with the area between them hatched, or hatched and tinted. */
  between?: { lines: readonly [string, string]; look: 'hatch' | 'fan' } | undefined;
  /** A vertical line with words above it; the axis is heavy up to there, as settled. */
  mark?: { month: number; label: string } | undefined;
  /** An amount as the axis shows it: short. */
  writeAmount: (amount: number) => string;
  /** A month of the axis: its number, and its name below that. */
  writeMonth: (month: number) => { number: string; name: string };
}

export interface PlotLine {
  key: string;
  /** Written at the end of the line where the drawing is wide. */
  name: string;
  /** Written below the name. */
  value?: string | undefined;
  /** A few letters at the end of the line where the drawing is narrow. Without it: nothing. */
  short?: string | undefined;
  look: LineLook;
  /** One for each month. */
  amounts: readonly number[];
  /** The month of the first amount; 0 unless told. */
  from?: number | undefined;
  /** A diamond on the zero line, as payback is marked; `short` where the drawing is narrow. */
  marker?: { month: number; label: string; short: string } | undefined;
}

/** Heavy black lines but for `thin`, which is quiet. */
export type LineLook = 'solid' | 'dashed' | 'dotted' | 'thin';

/** The size of a drawing in its own units. */
export interface LinesFrame {
  size: 'wide' | 'narrow';
  width: number;
  height: number;
  mostMonths: number;
}

export interface PlacedText {
  x: number;
  /** Of the first line's letters. */
  y: number;
  anchor: 'start' | 'end';
  lines: readonly string[];
  value?: string | undefined;
}

export interface LinesLayout {
  plot: Plot;
  zeroY: number;
  amounts: { label: string; y: number }[];
  months: { number: string; name: string; x: number }[];
  lines: { key: string; look: LineLook; path: string; label: PlacedText | undefined }[];
  between: string | undefined;
  markers: { key: string; x: number; isFilled: boolean; label: PlacedText }[];
  mark: { x: number; label: PlacedText } | undefined;
}

interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// The amount that the axis reaches when there is nothing to draw.
const flatHeight = 10_000;
const axisDistance = 12;
const labelDistance = 10;
const widestLabel = 150;

/** Places lines in a frame. */
export function layOutLines(chart: LinesPlot, frame: LinesFrame): LinesLayout {
  const isWide = frame.size === 'wide';
  const months = Math.max(1, chart.months);
  const lines = chart.lines.filter(({ amounts }) => amounts.length > 0);
  const ticks = findTicks(lines);
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  const axis = ticks.map((amount) => chart.writeAmount(amount));
  const shown = monthTicks(months, frame.mostMonths).map((month) => ({
    ...chart.writeMonth(month),
    month,
  }));
  const endTexts = lines.map((line) => writeEnd(line, isWide));
  const plot: Plot = {
    left: roundPlace(Math.max(0, ...axis.map(widthOf)) + axisDistance),
    right: roundPlace(
      frame.width -
        Math.max(widthOf(shown.at(-1)?.name ?? '') / 2, ...endTexts.map(({ width }) => width)),
    ),
    top: chart.mark ? 30 : 14,
    bottom: frame.height - 46,
  };
  const x = (month: number) => roundPlace(plot.left + (month / months) * (plot.right - plot.left));
  const y = (amount: number) =>
    roundPlace(plot.bottom - ((amount - lowest) / (highest - lowest)) * (plot.bottom - plot.top));
  const pointsOf = (amounts: readonly number[], from: number) =>
    findBends(amounts).map((index) => `${x(from + index)} ${y(amounts[index] ?? 0)}`);

  const ends = lines.map(({ amounts, from = 0 }) => ({
    month: from + amounts.length - 1,
    y: y(amounts.at(-1) ?? 0),
  }));
  const atEdge = [...ends.keys()].filter((index) => ends[index]?.month === months);
  const centers = keepApart(
    atEdge.map((index) => ({
      wanted: ends[index]?.y ?? 0,
      height: (endTexts[index]?.rows ?? 0) * lineHeight + 4,
    })),
    0,
    plot.bottom + 6,
  );
  const labelOf = (index: number): PlacedText | undefined => {
    const [text, line] = [endTexts[index], lines[index]];
    if (!text || !line || text.rows === 0) return undefined;
    const center = centers[atEdge.indexOf(index)];
    if (center === undefined)
      return isWide ? labelInside(line, lines, text, plot, x, y) : undefined;
    const first = center - (text.rows * lineHeight) / 2 + 12;
    return place(plot.right + labelDistance, first, 'start', text);
  };

  return {
    plot,
    zeroY: y(0),
    amounts: ticks.map((amount, index) => ({ label: axis[index] ?? '', y: y(amount) })),
    months: shown.map(({ number, name, month }) => ({ number, name, x: x(month) })),
    lines: lines.map(({ key, look, amounts, from = 0 }, index) => {
      const points = pointsOf(amounts, from);
      // A line of one month has no length: a short stroke stands for it.
      const path = points.length > 1 ? `M${points.join(' ')}` : `M${points[0]}m-4 0h8`;
      return { key, look, path, label: labelOf(index) };
    }),
    between: chart.between && areaBetween(chart.between.lines, lines, pointsOf),
    markers: placeMarkers(lines, frame, plot, x, y(0)),
    mark: chart.mark && placeMark(chart.mark.label, x(chart.mark.month), plot, frame.width),
  };
}

function findTicks(lines: readonly PlotLine[]): number[] {
  let [low, high] = [0, 0];
  for (const { amounts } of lines) {
    low = Math.min(low, ...amounts);
    high = Math.max(high, ...amounts);
  }
  return niceTicks(low, low === high ? flatHeight : high, 5);
}

/** The months in which a line starts, ends or changes its slope: between them it is straight. */
function findBends(amounts: readonly number[]): number[] {
  return [...amounts.keys()].filter((index) => {
    const [before, amount = 0, after] = [amounts[index - 1], amounts[index], amounts[index + 1]];
    return before === undefined || after === undefined || amount - before !== after - amount;
  });
}

/** Months to write below an axis: 0 and every so many, in steps that people count in. */
export function monthTicks(months: number, most: number): number[] {
  const steps = [1, 2, 3, 6, 12, 24, 36, 60];
  const step = steps.find((candidate) => months / candidate <= most - 1) ?? 120;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
}

interface EndText {
  lines: readonly string[];
  value: string | undefined;
  rows: number;
  width: number;
}

function writeEnd({ name, value, short }: PlotLine, isWide: boolean): EndText {
  const lines = isWide ? wrapWords(name, widestLabel, 2) : short ? [short] : [];
  const below = isWide ? value : undefined;
  const texts = below === undefined ? lines : [...lines, below];
  // Names are in bold.
  const width = texts.length > 0 ? Math.max(...texts.map(widthOf)) * 1.05 + labelDistance : 0;
  return { lines, value: below, rows: texts.length, width };
}

const place = (
  x: number,
  y: number,
  anchor: 'start' | 'end',
  { lines, value }: Pick<EndText, 'lines' | 'value'>,
): PlacedText => ({ x: roundPlace(x), y: roundPlace(y), anchor, lines, value });

/** The label of a line that ends within the plot: on the side where no other line is in its way. */
function labelInside(
  line: PlotLine,
  lines: readonly PlotLine[],
  text: EndText,
  plot: Plot,
  x: (month: number) => number,
  y: (amount: number) => number,
): PlacedText {
  const amountIn = (of: PlotLine, month: number) => of.amounts[month - (of.from ?? 0)];
  const month = (line.from ?? 0) + line.amounts.length - 1;
  const end = line.amounts.at(-1) ?? 0;
  const others = lines.flatMap((other) => (other === line ? [] : (amountIn(other, month) ?? [])));
  const isAbove =
    others.filter((other) => other > end).length <= others.filter((other) => other < end).length;
  const isRising = end >= (line.amounts.at(-2) ?? end);
  const fitsLeft = x(month) - text.width > plot.left;
  const fitsRight = x(month) + text.width < plot.right;
  const isLeft = fitsLeft && (isAbove === isRising || !fitsRight);
  const height = text.rows * lineHeight;
  const first = isAbove ? y(end) - height + 4 : y(end) + 20;
  return place(
    x(month),
    Math.max(plot.top + 12, Math.min(plot.bottom - height + 8, first)),
    isLeft ? 'end' : 'start',
    text,
  );
}

function areaBetween(
  keys: readonly [string, string],
  lines: readonly PlotLine[],
  pointsOf: (amounts: readonly number[], from: number) => string[],
): string | undefined {
  const pair = keys.flatMap((key) => lines.find((line) => line.key === key) ?? []);
  const start = Math.max(...pair.map(({ from = 0 }) => from));
  const end = Math.min(...pair.map(({ from = 0, amounts }) => from + amounts.length));
  if (pair.length < 2 || end - start < 2) return undefined;
  const [there = [], back = []] = pair.map(({ from = 0, amounts }) =>
    pointsOf(amounts.slice(start - from, end - from), start),
  );
  return `M${[...there, ...back.toReversed()].join(' ')}Z`;
}

/**
 * Lines come back to zero from below, so left above and right below the diamonds is room: the
 * earlier half is labeled there, the later half here, with labels in each other's way stacked.
 */
function placeMarkers(
  lines: readonly PlotLine[],
  { size, width }: LinesFrame,
  plot: Plot,
  x: (month: number) => number,
  zeroY: number,
): LinesLayout['markers'] {
  const found = lines
    .flatMap(({ key, look, marker }) => (marker ? [{ key, look, ...marker }] : []))
    .sort((a, b) => a.month - b.month);
  const half = Math.ceil(found.length / 2);
  const placeSide = (side: typeof found, isAbove: boolean) => {
    let [level, before] = [0, Number.NaN];
    return side.map(({ key, look, month, label, short }) => {
      const text = size === 'wide' ? label : short;
      const [at, room] = [x(month), widthOf(text) + 8];
      const reach = isAbove ? at - room : at + room;
      level = (isAbove ? reach < before : reach > before) ? level + 1 : 0;
      before = at;
      const hasRoomBelow = zeroY + 24 < plot.bottom;
      const labelX = isAbove
        ? Math.max(at - 7, plot.left + room - 4)
        : Math.min(at + 7, width - room);
      const labelY =
        isAbove || !hasRoomBelow
          ? zeroY - 11 - level * lineHeight
          : zeroY + 20 + level * lineHeight;
      return {
        key,
        x: at,
        isFilled: look === 'solid',
        label: place(labelX, labelY, isAbove ? 'end' : 'start', {
          lines: [text],
          value: undefined,
        }),
      };
    });
  };
  return [
    ...placeSide(found.slice(0, half), true),
    ...placeSide(found.slice(half).toReversed(), false),
  ];
}

function placeMark(label: string, x: number, plot: Plot, width: number): LinesLayout['mark'] {
  const room = widthOf(label);
  const left = Math.max(0, Math.min(x, width - room));
  return { x, label: place(left, plot.top - 12, 'start', { lines: [label], value: undefined }) };
}
