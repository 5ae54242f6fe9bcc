import type { BarPlace } from './layout-bars.ts';
import { measures } from './measures.ts';

/** Lines and arrowheads as one path each. */
export interface LinkPaths {
  lines: string;
  heads: string;
}

export interface Links {
  /** From what is finished in time. */
  kept: LinkPaths;
  /** From what ends only after the other has started. */
  broken: LinkPaths;
}

/** The lines from what must be finished to what waits for it; with `only`, those of one bar. */
export function layoutLinks(bars: readonly BarPlace[], only?: string): Links {
  const byId = new Map(bars.map((bar) => [bar.initiative.id, bar]));
  const kept: LinkPaths = { lines: '', heads: '' };
  const broken: LinkPaths = { lines: '', heads: '' };
  for (const to of bars) {
    for (const id of to.initiative.dependsOn) {
      const from = byId.get(id);
      const isWanted = only === undefined || only === id || only === to.initiative.id;
      if (!from || !isWanted) continue;
      const paths = from.end <= to.start ? kept : broken;
      const link = from.end <= to.start ? drawForward(from, to) : drawBack(from, to);
      paths.lines += link.lines;
      paths.heads += link.heads;
    }
  }
  return { kept, broken };
}

const inset = (measures.row - measures.bar) / 2;

/** From the bar's lower or upper edge into the gap between rows, where no title stands, and along it. */
function leave(from: BarPlace, isDown: boolean): string {
  const edge = isDown ? from.y + measures.row - inset : from.y + inset;
  const gap = isDown ? from.y + measures.row - 1 : from.y + 1;
  return `M${from.x + from.width - 6} ${edge}V${gap}`;
}

/** Along the gap, then down or up onto the bar. */
function drawForward(from: BarPlace, to: BarPlace): LinkPaths {
  const isAbove = to.y > from.y;
  const x = to.x + 8;
  const y = isAbove ? to.y + inset : to.y + measures.row - inset;
  const lines = `${leave(from, to.y >= from.y)}H${x}V${isAbove ? y - 4 : y + 4}`;
  return { lines, heads: `M${x} ${y}l-4 ${isAbove ? -7 : 7}h8z` };
}

/** Back along the gap, then to the start of the bar. */
function drawBack(from: BarPlace, to: BarPlace): LinkPaths {
  const middle = to.y + measures.row / 2;
  const lines = `${leave(from, to.y >= from.y)}H${to.x - 8}V${middle}H${to.x - 2}`;
  return { lines, heads: `M${to.x} ${middle}l-7 -4v8z` };
}
