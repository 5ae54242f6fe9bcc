import {
  isShown,
  type LaneKind,
  type PlacedInitiative,
  packRows,
  type ShownWeeks,
  sortIntoLanes,
} from '../../model/lanes.ts';
import type { Initiative, Roadmap, Week } from '../../model/types.ts';
import { type FittedText, fitText } from './fit-text.ts';
import { measures } from './measures.ts';

/** Where a bar lies and what is written on it. */
export interface BarPlace {
  initiative: Initiative;
  lane: string;
  start: Week;
  end: Week;
  x: number;
  y: number;
  width: number;
  title: string;
  /** Whether title and signs stand behind the bar's end. */
  isBeside: boolean;
  /** Where the last of it ends. */
  reach: number;
}

export interface LanePlace {
  key: string;
  top: number;
  height: number;
}

export interface BarsLayout {
  lanes: LanePlace[];
  /** In the roadmap's order. */
  bars: BarPlace[];
  /** Ids from lane to lane, in each by start. */
  order: string[];
  bottom: number;
}

/** Bars in lanes, so that neither they nor the titles beside them overlap. */
export function layoutBars(
  roadmap: Roadmap,
  placed: readonly PlacedInitiative[],
  given: {
    kind: LaneKind;
    shown: ShownWeeks;
    weekWidth: number;
    top: number;
    titleOf: (initiative: Initiative) => string;
    /** Lanes with a line below for the names of closed weeks. */
    hasReasons: (lane: string) => boolean;
  },
): BarsLayout {
  const { kind, shown, weekWidth, titleOf, hasReasons } = given;
  const byId = new Map<string, BarPlace>();
  const order: string[] = [];
  const lanes: LanePlace[] = [];
  let { top } = given;
  const entries = placed.filter((entry) => isShown(entry, shown));
  for (const { key, entries: inside } of sortIntoLanes(roadmap, entries, kind)) {
    const bars = inside.map((entry) => toBar(entry, key, titleOf(entry.initiative), given));
    const rows = packRows(bars.map(({ x, reach }) => ({ from: x, until: reach })));
    bars.forEach((bar, index) => {
      const y = top + measures.strip + (rows[index] ?? 0) * measures.row;
      byId.set(bar.initiative.id, { ...bar, y });
      order.push(bar.initiative.id);
    });
    const depth = roundDepth(Math.max(1, ...rows.map((row) => row + 1)));
    const below = hasReasons(key) ? measures.reasons : 0;
    const height = measures.strip + depth * measures.row + below;
    lanes.push({ key, top, height });
    top += height + measures.laneGap;
  }
  const bars = entries.flatMap(({ initiative }) => byId.get(initiative.id) ?? []);
  return { lanes, bars, order, bottom: top };

  function toBar(
    { initiative, start, end }: PlacedInitiative,
    lane: string,
    title: string,
    { shown: { from } }: { shown: ShownWeeks },
  ): BarPlace {
    const x = (start - from) * weekWidth + 1;
    const width = (end - start) * weekWidth - 3;
    const text = fitTitle(title, width, signsOf(initiative).length * measures.sign);
    const reach = x + width + (text.isBeside ? text.beside : 0);
    const bar = { initiative, lane, start, end, x, y: 0, width };
    return { ...bar, title: text.text, isBeside: text.isBeside, reach };
  }
}

/** Deep lanes grow by four rows at once, so that a move seldom shifts all that lies below. */
function roundDepth(rows: number): number {
  return rows <= 8 ? rows : Math.ceil(rows / 4) * 4;
}

function fitTitle(
  title: string,
  width: number,
  signs: number,
): FittedText & { isBeside: boolean; beside: number } {
  const room = width - measures.mark - signs - 4;
  const inside = fitText(title, Math.max(0, room));
  if (inside.text === title || room >= measures.leastInside) {
    return { ...inside, isBeside: false, beside: 0 };
  }
  const beside = fitText(title, measures.beside);
  return { ...beside, isBeside: true, beside: 6 + signs + beside.width + 6 };
}

export type Sign = 'must' | 'pinned' | 'started' | 'done';

/** What sets an initiative apart, as the shapes that stand on its bar. */
export function signsOf({ must, isPinned, status }: Initiative): Sign[] {
  return [
    ...(must ? (['must'] as const) : []),
    ...(isPinned ? (['pinned'] as const) : []),
    ...(status === 'started' || status === 'done' ? [status] : []),
  ];
}
