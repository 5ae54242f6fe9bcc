import type { Initiative, Roadmap, Team } from './types.ts';

/** Working days a week of one person. */
const weekDays = 5;

/** What nobody has valued counts as the middle of the scale. */
export const usualPoints = 5;

/** Person-days that an initiative asks of a team; 0 when it needs it not. */
export function effortOf(
  { efforts }: Pick<Initiative, 'efforts'>,
  team: string,
  { sizes }: Pick<Roadmap, 'sizes'>,
): number {
  const effort = efforts[team];
  if (effort === undefined) return 0;
  return typeof effort === 'number' ? effort : sizes[effort];
}

/** Person-days of all teams. */
export function totalEffortOf(
  initiative: Pick<Initiative, 'efforts'>,
  roadmap: Pick<Roadmap, 'sizes' | 'teams'>,
): number {
  return roadmap.teams.reduce((sum, { id }) => sum + effortOf(initiative, id, roadmap), 0);
}

/**
 * The weeks that an initiative takes, at least 1: as said, or as long as the team with the most work
 * needs when so many people of each team work on it at once, and no team gives more days a week
 * than it has. Work spreads evenly over these weeks.
 */
export function durationOf(
  initiative: Pick<Initiative, 'efforts' | 'length'>,
  roadmap: Pick<Roadmap, 'sizes' | 'teams'>,
): number {
  const { length } = initiative;
  if (length.kind === 'weeks') return length.weeks;
  const weeks = roadmap.teams.map((team) => {
    const effort = effortOf(initiative, team.id, roadmap);
    const most = Math.min(length.people * weekDays, team.days);
    return effort === 0 || most === 0 ? 1 : Math.ceil(effort / most - tiny);
  });
  return Math.max(1, ...weeks);
}

// Three tenths of a day in thirds must not become a week more.
const tiny = 1e-9;

/** Person-days of a team in each of the first `weeks` weeks: its usual ones, or the fewest of the exceptions that hold. */
export function capacitiesOf(team: Team, weeks: number): number[] {
  const capacities: number[] = new Array(weeks).fill(team.days);
  const isSpecial: boolean[] = new Array(weeks).fill(false);
  for (const { from, to, days } of team.exceptions) {
    for (let week = Math.max(0, from); week <= Math.min(to, weeks - 1); week++) {
      capacities[week] = isSpecial[week] ? Math.min(capacities[week] ?? days, days) : days;
      isSpecial[week] = true;
    }
  }
  return capacities;
}

/** What an initiative is worth for each week that it is there: points, or minor units of money. */
export function weeklyValueOf(
  { points, delayCost }: Pick<Initiative, 'points' | 'delayCost'>,
  { valueKind }: Pick<Roadmap, 'valueKind'>,
): number {
  return valueKind === 'money' ? (delayCost ?? 0) : (points ?? usualPoints);
}
