import type { Home } from '../../../../lib/departments.ts';
import type { TimelineWords } from '../../messages/timeline.ts';
import type { LaneKind } from '../../model/lanes.ts';
import { summarizeOverloads } from '../../model/overload-summary.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import type { TimelineLayout } from './layout.ts';

/** A line of text at the drawing's left edge. */
export interface LaneName {
  key: string;
  y: number;
  text: string;
  isOver?: boolean;
}

/** Whose goals an initiative serves, as a heading. */
export function nameSponsor(home: Home, homes: Record<Home, string>, say: TimelineWords): string {
  return home === 'shared' ? say.sponsorBoth : say.sponsorLane(homes[home]);
}

/** What a lane is called. */
export function nameLane(
  key: string,
  kind: LaneKind,
  { state, context, words, show }: RoadmapTool,
  say: TimelineWords,
): string {
  if (kind === 'sponsor') return nameSponsor(key as Home, context.homes, say);
  if (kind === 'team') return state.teams.find(({ id }) => id === key)?.name ?? say.noTeam;
  const index = state.phases.findIndex(({ id }) => id === key);
  const phase = state.phases[index];
  return phase ? phase.name || words.phases.unnamed(show.number(index + 1)) : say.noPhase;
}

/** The names of all lanes, then those of the loads with what is too much. */
export function writeNames(
  layout: TimelineLayout,
  kind: LaneKind,
  roadmap: RoadmapTool,
  say: TimelineWords,
): LaneName[] {
  const { plan, show } = roadmap;
  const lanes = layout.lanes.map(({ key, top }) => ({
    key: `lane-${key}`,
    y: top + 17,
    text: nameLane(key, kind, roadmap, say),
  }));
  const loads = layout.loads.flatMap(({ team, top }): LaneName[] => {
    const text = say.loads.title(team.name, show.days(team.days));
    const name = { key: `load-${team.id}`, y: top + 17, text };
    const found = summarizeOverloads(plan.overloads, team.id);
    if (!found) return [name];
    const { weeks, worst } = found;
    const days = show.days(worst.days);
    const over = say.loads.over(weeks, days, days === show.days(1), show.week(worst.week));
    return [name, { key: `over-${team.id}`, y: top + 34, text: over, isOver: true }];
  });
  return [...lanes, ...loads];
}
