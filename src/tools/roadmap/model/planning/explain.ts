import { weeksOf } from '../calendar.ts';
import { currentWeeks, type Weeks } from '../compare.ts';
import { durationOf, effortOf } from '../effort.ts';
import type { Initiative, Roadmap, Team, Week } from '../types.ts';
import { Room } from './room.ts';
import { demandsOf, supplyOf } from './supply.ts';

/** Why an initiative is where it is. Several hold together, in this order. */
export type Reason =
  | { kind: 'not-planned' }
  | { kind: 'pinned'; week: Week }
  | { kind: 'begun'; week: Week }
  | { kind: 'done' }
  | { kind: 'not-before'; week: Week }
  /** It waits for another, which is worked on until the end of its `last` week. */
  | { kind: 'waits-for'; on: Initiative; last: Week }
  | { kind: 'waits-for-unplanned'; on: Initiative }
  /**
   * Until the end of its `last` week a team has too few days left for it, because of what is listed; when
   * nothing is, the team itself has too few days there.
   */
  | { kind: 'waits-for-team'; team: Team; last: Week; by: Initiative[] }
  /** Nothing keeps it from starting at once, in the roadmap's first week. */
  | { kind: 'at-once' }
  /** It starts later than it need, beside all that is planned. */
  | { kind: 'could-start'; week: Week }
  /** It starts earlier than it can; without a week: nowhere is room for it beside all that is planned. */
  | { kind: 'too-early'; week?: Week };

/**
 * Why here: what keeps it from starting a week earlier, when all others stay where they are. Of the
 * roadmap's own plan, or of another one.
 */
export function explainPlace(
  roadmap: Roadmap,
  id: string,
  weeks: Weeks = currentWeeks(roadmap),
): Reason[] {
  const initiative = roadmap.initiatives.find((one) => one.id === id);
  const start = weeks[id];
  if (!initiative || start === undefined || initiative.status === 'dropped') {
    return [{ kind: 'not-planned' }];
  }
  if (initiative.status === 'done') return [{ kind: 'done' }];
  if (initiative.status === 'started') return [{ kind: 'begun', week: start }];
  if (initiative.isPinned) return [{ kind: 'pinned', week: start }];
  const { floor, reasons } = findFloor(initiative, roadmap, weeks);
  const duration = durationOf(initiative, roadmap);
  const demands = demandsOf(initiative, roadmap);
  const room = roomBeside(initiative, roadmap, weeks, floor + duration);
  const earliest = room.earliest(demands, floor, duration);
  if (earliest === undefined) return [{ kind: 'too-early' }];
  if (start < earliest) return [...reasons, { kind: 'too-early', week: earliest }];
  if (start > earliest) return [{ kind: 'could-start', week: earliest }];
  if (earliest > floor) {
    const short = room.findShort(demands, earliest - 1, duration);
    const team = short && roadmap.teams[short.team];
    if (short && team) {
      const by = usersOf(team, short.week, initiative, roadmap, weeks);
      reasons.push({ kind: 'waits-for-team', team, last: short.week, by });
    }
  }
  return reasons.length > 0 ? reasons : [{ kind: 'at-once' }];
}

/** The first week that its date and what it waits for allow, and which of them that is. */
function findFloor(initiative: Initiative, roadmap: Roadmap, weeks: Weeks) {
  const needed = roadmap.initiatives.filter(
    ({ id, status }) =>
      status !== 'dropped' && status !== 'done' && initiative.dependsOn.includes(id),
  );
  const ends = needed.map((on) => (weeks[on.id] ?? -Infinity) + durationOf(on, roadmap));
  const notBefore = initiative.notBefore ?? 0;
  const floor = Math.max(0, notBefore, ...ends);
  const reasons: Reason[] = [];
  for (const on of needed) {
    if (weeks[on.id] === undefined) reasons.push({ kind: 'waits-for-unplanned', on });
  }
  if (floor > 0 && floor === notBefore) reasons.push({ kind: 'not-before', week: floor });
  for (const [place, on] of needed.entries()) {
    if (floor > 0 && ends[place] === floor)
      reasons.push({ kind: 'waits-for', on, last: floor - 1 });
  }
  return { floor, reasons };
}

/** What all others leave, as far as anything is planned and for the initiative after it. */
function roomBeside(initiative: Initiative, roadmap: Roadmap, weeks: Weeks, atLeast: Week): Room {
  const length = weeksOf(roadmap);
  const supplies = roadmap.teams.map((team) => supplyOf(team, length));
  const others = roadmap.initiatives.flatMap((other) => {
    const start = weeks[other.id];
    const isBeside = start !== undefined && other !== initiative && other.status !== 'dropped';
    if (!isBeside || !sharesTeam(initiative, other)) return [];
    const duration = durationOf(other, roadmap);
    return { start, duration, demands: demandsOf(other, roadmap) };
  });
  const last = others.reduce(
    (latest, { start, duration }) => Math.max(latest, start + duration),
    Math.max(length, atLeast, ...supplies.map((supply) => supply.length)),
  );
  const room = new Room(supplies, last + durationOf(initiative, roadmap));
  for (const { demands, start, duration } of others) room.take(demands, start, duration);
  return room;
}

function sharesTeam(one: Initiative, other: Initiative): boolean {
  for (const team in one.efforts) if (other.efforts[team] !== undefined) return true;
  return false;
}

function usersOf(
  team: Team,
  week: Week,
  initiative: Initiative,
  roadmap: Roadmap,
  weeks: Weeks,
): Initiative[] {
  return roadmap.initiatives.filter((other) => {
    const start = weeks[other.id];
    return (
      other !== initiative &&
      start !== undefined &&
      other.status !== 'dropped' &&
      week >= start &&
      week < start + durationOf(other, roadmap) &&
      effortOf(other, team.id, roadmap) > 0
    );
  });
}
