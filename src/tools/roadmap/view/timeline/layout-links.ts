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
const middleOf = ({ y }: BarPlace) => y + measures.row / 2;

/** To the right, then down or up onto the bar; straight within a row. */
function drawForward(from: BarPlace, to: BarPlace): LinkPaths {
  const start = `M${from.x + from.width} ${middleOf(from)}`;
  if (from.y === to.y) {
    return { lines: `${start}H${to.x - 2}`, heads: `M${to.x} ${middleOf(to)}l-7 -4v8z` };
  }
  const x = to.x + 8;
  const isDown = to.y > from.y;
  const y = isDown ? to.y + inset : to.y + measures.row - inset;
  const lines = `${start}H${x}V${isDown ? y - 4 : y + 4}`;
  return { lines, heads: `M${x} ${y}l-4 ${isDown ? -7 : 7}h8z` };
}

/** Around, between the rows, back to the start of the bar. */
function drawBack(from: BarPlace, to: BarPlace): LinkPaths {
  const between = to.y >= from.y ? to.y + 2 : to.y + measures.row - 2;
  const lines =
    `M${from.x + from.width} ${middleOf(from)}h8V${between}` +
    `H${to.x - 8}V${middleOf(to)}H${to.x - 2}`;
  return { lines, heads: `M${to.x} ${middleOf(to)}l-7 -4v8z` };
}
