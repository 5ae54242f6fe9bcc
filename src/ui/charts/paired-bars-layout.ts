import type { Home } from '../../lib/departments.ts';
import { roundPlace, widthOf, wrapWords } from './words-in-pictures.ts';

/** A department, or what both share, with bars to compare. */
export interface BarGroup {
  home: Home;
  name: string;
  bars: readonly PairedBar[];
  /** What is left of the bars against each other, beside the name. */
  net: { name: string; value: string };
}

export interface PairedBar {
  key: string;
  name: string;
  hard: number;
  /** On top of the hard part. */
  soft: number;
  /** Both together, in words; written at the bar. */
  value: string;
}

export interface BarsFrame {
  size: 'wide' | 'narrow';
  width: number;
}

export interface Span {
  x: number;
  width: number;
}

export interface PairedBarsLayout {
  height: number;
  zeroX: number;
  /** Where the names of the bars end. */
  namesX: number;
  groups: {
    home: Home;
    /** The name; its last line is cut where there is no room for it. */
    lines: string[];
    fullName: string;
    net: BarGroup['net'];
    top: number;
    bars: {
      key: string;
      name: string;
      value: string;
      y: number;
      hard: Span | undefined;
      soft: Span | undefined;
      valueX: number;
    }[];
    bottom: number;
  }[];
}

/** The height of a bar. */
export const barHeight = 16;
/** Where the names of groups start, right of their marks, and the height of their lines. */
export const nameX = 34;
export const nameLine = 19;

const legendHeight = 30;
const nameHeight = 40;
const barStep = 24;
// Names and net amounts are bold, and larger than the other words.
const largeLetters = 1.22;
const groupDistance = 12;
const textDistance = 8;

/** Places groups of bars below each other, all on one scale. */
export function layOutPairedBars(
  groups: readonly BarGroup[],
  { size, width }: BarsFrame,
): PairedBarsLayout {
  const all = groups.flatMap(({ bars }) => bars);
  const nameRoom = size === 'wide' ? 150 : 84;
  const left =
    Math.max(0, ...all.map(({ name }) => Math.min(nameRoom, widthOf(name)))) + textDistance;
  const right = width - Math.max(0, ...all.map(({ value }) => widthOf(value))) - textDistance;
  const ends = all.flatMap(({ hard, soft }) => [hard, hard + soft]);
  const lowest = Math.min(0, ...ends);
  const length = Math.max(0, ...ends) - lowest || 1;
  const x = (amount: number) => roundPlace(left + ((amount - lowest) / length) * (right - left));
  const spanOf = (from: number, to: number): Span | undefined => {
    if (from === to) return undefined;
    const start = x(Math.min(from, to));
    // Too little to be seen at this scale is still not nothing.
    return { x: start, width: Math.max(1, roundPlace(x(Math.max(from, to)) - start)) };
  };

  let top = legendHeight;
  const placed = groups.map(({ home, name, bars, net }): PairedBarsLayout['groups'][number] => {
    const start = top;
    const room = width - nameX - widthOf(`${net.name} ${net.value}`) * largeLetters - 16;
    const lines = wrapWords(name, room / largeLetters, 2);
    const firstBar = start + nameHeight + (lines.length - 1) * nameLine;
    const bottom = firstBar + bars.length * barStep;
    top = bottom + groupDistance;
    return {
      home,
      lines,
      fullName: name,
      net,
      top: start,
      bottom,
      bars: bars.map((bar, index) => ({
        key: bar.key,
        name: wrapWords(bar.name, nameRoom, 1).join(''),
        value: bar.value,
        y: firstBar + index * barStep,
        hard: spanOf(0, bar.hard),
        soft: spanOf(bar.hard, bar.hard + bar.soft),
        valueX: x(Math.max(0, bar.hard, bar.hard + bar.soft)) + textDistance,
      })),
    };
  });
  return {
    height: Math.max(legendHeight, top - groupDistance),
    zeroX: x(0),
    namesX: left - textDistance,
    groups: placed,
  };
}
