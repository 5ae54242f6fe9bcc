import { lineHeight, roundPlace, widthOf, wrapWords } from './words-in-pictures.ts';

/** What the range of one input does to a result. */
export interface TornadoBar {
  key: string;
  /** Of the input. */
  name: string;
  /** The result with the input at its low end. */
  low: TornadoEnd;
  /** The result with the input at its high end. */
  high: TornadoEnd;
}

export interface TornadoEnd {
  amount: number;
  /** Written at the end of the bar. */
  text: string;
}

export interface TornadoFrame {
  size: 'wide' | 'narrow';
  width: number;
}

export interface TornadoLayout {
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  likelyX: number;
  /** Where the result is nothing, if that is in range. */
  zeroX: number | undefined;
  rows: TornadoRow[];
  /** How many bars there was no room for. */
  left: number;
}

export interface TornadoRow {
  key: string;
  /** Lines of the name; the last is cut where there is no room for it. */
  lines: string[];
  fullName: string;
  nameY: number;
  sides: { end: 'low' | 'high'; x: number; width: number; y: number; height: number }[];
  texts: { text: string; x: number; anchor: 'start' | 'end' }[];
  /** Of the middle of the bar. */
  y: number;
}

export const mostBars = 12;
const barHeight = 18;
const headHeight = 52;
const textDistance = 7;
const nameRoom = 208;

/** Places bars below each other, on one scale, to both sides of what is likely. */
export function layOutTornado(
  bars: readonly TornadoBar[],
  likely: number,
  { size, width }: TornadoFrame,
): TornadoLayout {
  const shown = bars.slice(0, mostBars);
  const isWide = size === 'wide';
  const texts = shown.map((bar) => writeEnds(bar, likely));
  const room = (side: 'left' | 'right') =>
    Math.max(16, ...texts.map((text) => widthOf(text[side]) + textDistance));
  const plotLeft = (isWide ? nameRoom + 16 : 0) + room('left');
  const plotRight = width - room('right');
  const amounts = [likely, ...shown.flatMap(({ low, high }) => [low.amount, high.amount])];
  const lowest = Math.min(...amounts);
  const highest = Math.max(...amounts);
  const x = (amount: number) =>
    highest === lowest
      ? roundPlace((plotLeft + plotRight) / 2)
      : roundPlace(plotLeft + ((amount - lowest) / (highest - lowest)) * (plotRight - plotLeft));
  const likelyX = x(likely);

  let top = headHeight;
  const rows = shown.map((bar, index): TornadoRow => {
    const lines = wrapWords(bar.name, isWide ? nameRoom : width, 2);
    const nameHeight = lines.length * lineHeight;
    const rowHeight = isWide ? Math.max(nameHeight, barHeight) + 12 : nameHeight + barHeight + 20;
    const y = isWide ? top + rowHeight / 2 : top + nameHeight + barHeight / 2 + 6;
    const nameY = isWide ? y - nameHeight / 2 + 12 : top + 12;
    top += rowHeight;
    const ends = { low: x(bar.low.amount), high: x(bar.high.amount) };
    // Both ends on one side of what is likely: each takes half of the bar's height.
    const isOneSided = (ends.low - likelyX) * (ends.high - likelyX) > 0;
    const sides = (['low', 'high'] as const).flatMap((end, half) => {
      const reach = roundPlace(Math.abs(ends[end] - likelyX));
      if (reach === 0) return [];
      const height = isOneSided ? barHeight / 2 : barHeight;
      return {
        end,
        x: Math.min(ends[end], likelyX),
        width: reach,
        y: roundPlace(y - barHeight / 2 + (isOneSided ? half * height : 0)),
        height,
      };
    });
    const { left = '', right = '' } = texts[index] ?? {};
    const placed = [
      { text: left, x: Math.min(ends.low, ends.high, likelyX) - textDistance, anchor: 'end' },
      { text: right, x: Math.max(ends.low, ends.high, likelyX) + textDistance, anchor: 'start' },
    ] as const;
    return {
      key: bar.key,
      lines,
      fullName: bar.name,
      nameY: roundPlace(nameY),
      sides,
      texts: placed.filter(({ text }) => text !== ''),
      y: roundPlace(y),
    };
  });
  return {
    height: top + 28,
    plot: { left: plotLeft, right: plotRight, top: headHeight - 6, bottom: top },
    likelyX,
    zeroX: lowest < 0 && highest > 0 ? x(0) : undefined,
    rows,
    left: bars.length - shown.length,
  };
}

/** What is written left and right of a bar: the end there, or both where both are on that side. */
function writeEnds({ low, high }: TornadoBar, likely: number): { left: string; right: string } {
  const [first, last] = low.amount <= high.amount ? [low, high] : [high, low];
  const both = `${first.text} · ${last.text}`;
  if (first.amount > likely) return { left: '', right: both };
  if (last.amount < likely) return { left: both, right: '' };
  return { left: first.text, right: last.text };
}
