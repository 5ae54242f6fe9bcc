import { useMemo } from 'preact/hooks';
import { findShownWeeks, type LaneKind } from '../../model/lanes.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { layoutFrame, layoutTimeline, type TimelineLayout } from './layout.ts';

/** The layout of the roadmap as it is; its head stays the same object while only bars move. */
export function useTimelineLayout(roadmap: RoadmapTool, kind: LaneKind): TimelineLayout {
  const { state, plan, show, words, context } = roadmap;
  const given = { state, plan, show, words, context };
  const { from, until } = useMemo(
    () =>
      findShownWeeks(
        plan,
        state.milestones.map(({ week }) => week),
      ),
    [plan, state.milestones],
  );
  const { start, phases, milestones } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state, the head reads these alone
  const frame = useMemo(
    () => layoutFrame(given, { from, until }),
    [start, phases, milestones, show, words, context, from, until],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `given` holds these
  return useMemo(
    () => layoutTimeline(given, frame, kind),
    [state, plan, show, words, context, frame, kind],
  );
}
