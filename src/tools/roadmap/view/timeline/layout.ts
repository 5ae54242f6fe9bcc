import { findPhaseSpans } from '../../model/calendar.ts';
import { isPlaced, type LaneKind, type ShownWeeks } from '../../model/lanes.ts';
import type { Initiative, Roadmap, Team } from '../../model/types.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { type BarsLayout, layoutBars } from './layout-bars.ts';
import { type HeadLayout, layoutHead } from './layout-head.ts';
import { type LoadPlace, layoutLoads } from './layout-loads.ts';
import { weekWidthOf } from './measures.ts';

/** Weeks in which a lane's team has other days than usual. */
export interface ClosedPlace {
  key: string;
  lane: string;
  x: number;
  width: number;
  reason: Team['exceptions'][number]['reason'];
}

export interface TimelineLayout extends BarsLayout, TimelineFrame {
  width: number;
  height: number;
  closed: ClosedPlace[];
  loads: LoadPlace[];
  /** What has no bar: not planned, or far outside the roadmap. */
  absent: Initiative[];
}

/** What a timeline is laid out from. */
export type TimelineGiven = Pick<RoadmapTool, 'state' | 'plan' | 'show' | 'words' | 'context'>;

/** The weeks that are shown, how wide each is, and what stands above the lanes. */
export interface TimelineFrame {
  shown: ShownWeeks;
  weekWidth: number;
  head: HeadLayout;
}

export function layoutFrame(
  { state, show, words, context }: Omit<TimelineGiven, 'plan'>,
  shown: ShownWeeks,
): TimelineFrame {
  const weekWidth = weekWidthOf(shown.until - shown.from);
  const head = layoutHead(state, {
    spans: findPhaseSpans(state),
    shown,
    weekWidth,
    locale: context.locale,
    nameOf: ({ phase }, index) => phase.name || words.phases.unnamed(show.number(index + 1)),
    datesOf: ({ from, until }) =>
      words.phases.span(show.monday(state, from), show.friday(state, until - 1)),
    writeWeek: show.week,
  });
  return { shown, weekWidth, head };
}

/** Where everything of the timeline lies. */
export function layoutTimeline(
  { state, plan, show }: TimelineGiven,
  { shown, weekWidth, head }: TimelineFrame,
  kind: LaneKind,
): TimelineLayout {
  const closed = kind === 'team' ? findClosed(state, shown, weekWidth) : [];
  const lanes = layoutBars(state, plan.initiatives.filter(isPlaced), {
    kind,
    shown,
    weekWidth,
    top: head.bottom,
    titleOf: show.titleOf,
    hasReasons: (lane) => closed.some((place) => place.lane === lane),
  });
  const { loads, bottom } = layoutLoads(plan.loads, { shown, weekWidth, top: lanes.bottom });
  const drawn = new Set(lanes.order);
  return {
    ...lanes,
    shown,
    weekWidth,
    width: Math.max(
      (shown.until - shown.from) * weekWidth,
      ...lanes.bars.map(({ reach }) => Math.ceil(reach)),
      ...head.milestones.map(({ reach }) => Math.ceil(reach)),
    ),
    height: bottom,
    head,
    closed,
    loads,
    absent: state.initiatives.filter(({ id, status }) => !drawn.has(id) && status !== 'dropped'),
  };
}

function findClosed({ teams }: Roadmap, shown: ShownWeeks, weekWidth: number): ClosedPlace[] {
  return teams.flatMap((team) =>
    team.exceptions.flatMap(({ id, from, to, days, reason }) => {
      const first = Math.max(from, shown.from);
      const until = Math.min(to + 1, shown.until);
      if (days === team.days || first >= until) return [];
      const x = (first - shown.from) * weekWidth;
      return { key: id, lane: team.id, x, width: (until - first) * weekWidth, reason };
    }),
  );
}
