import { homes } from '../../../lib/departments.ts';
import { effortOf } from './effort.ts';
import type { Plan, PlannedInitiative } from './plan.ts';
import type { Roadmap, Week } from './types.ts';

export const laneKinds = ['team', 'sponsor', 'phase'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** An initiative that has a place. */
export interface PlacedInitiative extends PlannedInitiative {
  start: Week;
  end: Week;
}

/** A lane of the timeline with what lies in it, by start. */
export interface Lane {
  /** The id of the team or phase, or the home; empty for what belongs to none. */
  key: string;
  entries: PlacedInitiative[];
}

export function isPlaced(entry: PlannedInitiative): entry is PlacedInitiative {
  return entry.start !== undefined && entry.end !== undefined;
}

/**
 * The placed initiatives in lanes. Every team and every phase has one, also an empty one; sponsors
 * and what belongs to no team or phase only where there is something. Each initiative lies in one
 * lane: by team, that of the team with the most work in it.
 */
export function sortIntoLanes(
  roadmap: Roadmap,
  entries: readonly PlacedInitiative[],
  kind: LaneKind,
): Lane[] {
  const keys: readonly string[] =
    kind === 'team'
      ? roadmap.teams.map(({ id }) => id)
      : kind === 'phase'
        ? roadmap.phases.map(({ id }) => id)
        : homes;
  const lanes = new Map<string, Lane>([...keys, ''].map((key) => [key, { key, entries: [] }]));
  for (const entry of entries) lanes.get(keyOf(entry, roadmap, kind))?.entries.push(entry);
  for (const lane of lanes.values()) lane.entries.sort((one, other) => one.start - other.start);
  return [...lanes.values()].filter(
    ({ key, entries: inside }) => inside.length > 0 || (kind !== 'sponsor' && key !== ''),
  );
}

function keyOf({ initiative, phase }: PlacedInitiative, roadmap: Roadmap, kind: LaneKind): string {
  if (kind === 'sponsor') return initiative.sponsor;
  if (kind === 'phase') return phase === undefined ? '' : (roadmap.phases[phase]?.id ?? '');
  let most = { team: '', days: 0 };
  for (const { id } of roadmap.teams) {
    const days = effortOf(initiative, id, roadmap);
    if (days > most.days) most = { team: id, days };
  }
  return most.team;
}

/** A stretch from `from` up to, not including, `until`. */
export interface Stretch {
  from: number;
  until: number;
}

/**
 * A row for each stretch, from 0, so that no two of a row overlap, in as few rows as can be: each
 * takes the first row that is free. Expects the stretches by `from`.
 */
export function packRows(stretches: readonly Stretch[]): number[] {
  const ends: number[] = [];
  return stretches.map(({ from, until }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = until;
    return row;
  });
}

/** The weeks that a timeline shows. */
export interface ShownWeeks {
  from: Week;
  until: Week;
}

/** How far beyond the roadmap a timeline reaches for what lies there, in weeks. */
export const farthestShown = 26;

/** The roadmap's weeks, and as many around them as near things need. */
export function findShownWeeks({ weeks, initiatives }: Plan, dates: readonly Week[]): ShownWeeks {
  const placed = initiatives.filter(isPlaced);
  const near = (week: Week) => week >= -farthestShown && week <= weeks + farthestShown;
  return {
    from: Math.min(0, ...[...placed.map(({ start }) => start), ...dates].filter(near)),
    until: Math.max(
      weeks,
      ...[...placed.map(({ end }) => end), ...dates.map((week) => week + 1)].filter(near),
    ),
  };
}

/** Whether an initiative lies in the shown weeks as a whole. */
export function isShown({ start, end }: PlacedInitiative, { from, until }: ShownWeeks): boolean {
  return start >= from && end <= until;
}
