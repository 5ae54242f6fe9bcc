import { weeksOf } from '../calendar.ts';
import { findCircles } from '../circles.ts';
import { capacitiesOf, durationOf, effortOf } from '../effort.ts';
import { earliestFit } from '../scheduling/index.ts';
import type { Initiative, Roadmap, Team } from '../types.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import { demandsOf, supplyOf } from './supply.ts';

/** Proposals leave it where it is: begun, done or pinned. */
export function isFixed({ week, status, isPinned }: Initiative): boolean {
  return week !== undefined && (status === 'started' || status === 'done' || isPinned);
}

/** What cannot be planned, each with its reason, in the roadmap's order. What is fixed stays anyway. */
export function screen(roadmap: Roadmap): LeftOut[] {
  const active = roadmap.initiatives.filter(
    ({ status }) => status !== 'dropped' && status !== 'done',
  );
  const circles = findCircles(active);
  const weeks = weeksOf(roadmap);
  const supplies = roadmap.teams.map((team) => toSupply(team, weeks));
  const reasons = new Map<string, LeftOutReason>();
  for (const initiative of active) {
    const reason = findReason(initiative, roadmap, supplies, circles.get(initiative.id));
    if (reason) reasons.set(initiative.id, reason);
  }
  addDependents(active, reasons);
  return active.flatMap((initiative) => {
    const reason = reasons.get(initiative.id);
    return reason ? { initiative, reason } : [];
  });
}

interface Supply {
  team: Team;
  /** By week, the last one for ever. */
  capacity: number[];
  total: number;
  /** In the fullest week of the roadmap. */
  most: number;
}

function toSupply(team: Team, weeks: number): Supply {
  const inside = capacitiesOf(team, weeks);
  return {
    team,
    capacity: supplyOf(team, weeks),
    total: inside.reduce((sum, days) => sum + days, 0),
    most: Math.max(0, ...inside),
  };
}

// A third of a day three times is a day.
const rounding = 1e-6;

function findReason(
  initiative: Initiative,
  roadmap: Roadmap,
  supplies: readonly Supply[],
  circle: Initiative[] | undefined,
): LeftOutReason | undefined {
  if (isFixed(initiative)) {
    const isBefore = initiative.status === 'proposed' && (initiative.week ?? 0) < 0;
    return isBefore ? { kind: 'before-roadmap' } : undefined;
  }
  if (circle) return { kind: 'circle', circle };
  const duration = durationOf(initiative, roadmap);
  for (const { team, total: capacity, most } of supplies) {
    const effort = effortOf(initiative, team.id, roadmap);
    if (effort === 0) continue;
    if (most === 0) return { kind: 'team-without-capacity', team };
    if (effort > capacity + rounding) return { kind: 'more-than-roadmap', team, effort, capacity };
    const aWeek = effort / duration;
    if (aWeek > most + rounding) return { kind: 'more-than-week', team, aWeek, capacity: most };
  }
  const alone = {
    durations: [duration],
    successors: [[]],
    demands: [demandsOf(initiative, roadmap)],
    capacities: supplies.map(({ capacity }) => capacity),
    releases: [Math.max(0, initiative.notBefore ?? 0)],
  };
  return earliestFit(alone, 0) === undefined ? { kind: 'no-window', weeks: duration } : undefined;
}

function addDependents(active: readonly Initiative[], reasons: Map<string, LeftOutReason>): void {
  const byId = new Map(active.map((initiative) => [initiative.id, initiative]));
  let before: number;
  do {
    before = reasons.size;
    for (const initiative of active) {
      if (reasons.has(initiative.id) || isFixed(initiative)) continue;
      const on = initiative.dependsOn.find((id) => reasons.has(id));
      const needed = on === undefined ? undefined : byId.get(on);
      if (needed) reasons.set(initiative.id, { kind: 'needs-left-out', on: needed });
    }
  } while (reasons.size > before);
}
