import { weeksOf } from '../calendar.ts';
import { capacitiesOf, durationOf, effortOf, totalEffortOf, weeklyValueOf } from '../effort.ts';
import { type Initiative, most, type Roadmap, type Team } from '../types.ts';
import { findPrice, type Price } from './price.ts';
import { isFixed } from './screen.ts';
import { findSmallest, type Goal, loadOf, tryChange } from './try-change.ts';
import type { Way } from './ways.ts';

export interface WaysStep {
  /** From 0 to 1. */
  progress: number;
}

/**
 * What would make an initiative fit that a proposal leaves out or plans too late, the cheapest first. Each
 * way was tried: it comes with a plan in which the initiative fits, is in time, and takes nobody's
 * place but that of the one that the way names.
 */
export function* findWaysInSteps(goal: Goal): Generator<WaysStep, Way[]> {
  const { roadmap, id } = goal;
  const initiative = roadmap.initiatives.find((one) => one.id === id);
  if (!initiative) return [];
  const price = findPrice(roadmap);
  const attempts: Attempt[] = [
    ...ofDates(goal, initiative),
    ...findTeams(initiative, roadmap).map((team) => () => addDays(goal, initiative, team)),
    ...findGivers(goal, initiative, price).map((other) => () => leaveOut(goal, other, price)),
    () => doPart(goal, initiative, price),
    () => goLonger(goal, initiative, price),
    () => beDueLater(goal, initiative, price),
  ];
  const ways: Way[] = [];
  for (const [place, attempt] of attempts.entries()) {
    const steps = attempt();
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield { progress: place / attempts.length };
    if (step.value) ways.push(step.value);
    yield { progress: (place + 1) / attempts.length };
  }
  return ways.sort((one, other) => one.cost - other.cost);
}

/** One way, if it is one, with rests between what takes long. */
type Attempt = () => Generator<void, Way | undefined>;

/** The same, at once. */
export function findWays(goal: Goal): Way[] {
  const steps = findWaysInSteps(goal);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The roadmap with one initiative changed. */
function withChange(
  roadmap: Roadmap,
  id: string,
  change: (initiative: Initiative) => Initiative,
): Roadmap {
  const initiatives = roadmap.initiatives.map((one) => (one.id === id ? change(one) : one));
  return { ...roadmap, initiatives };
}

const findTeams = (initiative: Initiative, roadmap: Roadmap) =>
  roadmap.teams.filter(({ id }) => effortOf(initiative, id, roadmap) > 0);

const tried = 5;

function ofDates(goal: Goal, initiative: Initiative): Attempt[] {
  const { roadmap } = goal;
  const teams = new Set(findTeams(initiative, roadmap).map(({ id }) => id));
  const pinned = roadmap.initiatives.filter(
    (one) =>
      one.isPinned &&
      one.week !== undefined &&
      one.status === 'proposed' &&
      (one === initiative ||
        initiative.dependsOn.includes(one.id) ||
        Object.keys(one.efforts).some((team) => teams.has(team))),
  );
  const unpin = pinned.slice(0, tried).map(
    (other): Attempt =>
      function* () {
        const free = withChange(roadmap, other.id, (one) => ({ ...one, isPinned: false }));
        const weeks = tryChange(goal, free);
        return weeks && { kind: 'unpin', other, cost: 0, weeks };
      },
  );
  if ((initiative.notBefore ?? 0) <= 0) return unpin;
  const dropNotBefore: Attempt = function* () {
    const free = withChange(roadmap, goal.id, ({ notBefore: _, ...rest }) => rest);
    const weeks = tryChange(goal, free);
    return weeks && { kind: 'drop-not-before', cost: 0, weeks };
  };
  return [dropNotBefore, ...unpin];
}

/** As few days a week as do in all weeks, then in as few weeks before the last possible one as do. */
function* addDays(
  goal: Goal,
  initiative: Initiative,
  team: Team,
): Generator<void, Way | undefined> {
  const { roadmap } = goal;
  if (team.exceptions.length >= most.exceptions) return undefined;
  const length = weeksOf(roadmap);
  const aWeek = effortOf(initiative, team.id, roadmap) / durationOf(initiative, roadmap);
  const perWeek = yield* findSmallest(Math.ceil(aWeek), (days) =>
    tryChange(goal, withDays(roadmap, team, days, 0, length - 1)),
  );
  if (!perWeek) return undefined;
  const { amount: days } = perWeek;
  const last = Math.max(0, Math.min(length - 1, initiative.dueBy ?? length - 1));
  const inFew = yield* findSmallest(last + 1, (weeks) =>
    tryChange(goal, withDays(roadmap, team, days, last - weeks + 1, last)),
  );
  const { found: weeks } = inFew ?? perWeek;
  const capacity = capacitiesOf(team, length);
  const load = loadOf(roadmap, roadmap.teams.indexOf(team), weeks, length);
  const needs = load.map((used, week) => used > (capacity[week] ?? 0) + 1e-6);
  const from = Math.max(0, needs.indexOf(true));
  const to = Math.max(from, needs.lastIndexOf(true));
  return { kind: 'add-days', team, days, from, to, weeks, cost: days * (to - from + 1) };
}

/** Weeks in which the team has fewer days for a reason keep them. */
function withDays(roadmap: Roadmap, team: Team, days: number, from: number, to: number): Roadmap {
  const more = {
    id: `${team.id} more`,
    from,
    to,
    days: team.days + days,
    reason: 'other' as const,
  };
  const teams = roadmap.teams.map((one) =>
    one === team ? { ...team, exceptions: [...team.exceptions, more] } : one,
  );
  return { ...roadmap, teams };
}

/** Those that could give way: planned, worth no more, no must-have, nobody waits for them, of the same teams. */
function findGivers({ roadmap, proposal }: Goal, initiative: Initiative, price: Price) {
  const teams = new Set(findTeams(initiative, roadmap).map(({ id }) => id));
  const isNeeded = new Set(
    roadmap.initiatives.flatMap(({ status, dependsOn }) => (status === 'dropped' ? [] : dependsOn)),
  );
  return roadmap.initiatives
    .filter(
      (one) =>
        one !== initiative &&
        proposal.weeks[one.id] !== undefined &&
        !one.must &&
        !isFixed(one) &&
        !isNeeded.has(one.id) &&
        weeklyValueOf(one, roadmap) <= weeklyValueOf(initiative, roadmap) &&
        Object.keys(one.efforts).some((team) => teams.has(team)),
    )
    .sort(
      (one, other) =>
        price.ofValue(one) - price.ofValue(other) ||
        totalEffortOf(other, roadmap) - totalEffortOf(one, roadmap),
    )
    .slice(0, tried);
}

function* leaveOut(goal: Goal, other: Initiative, price: Price): Generator<void, Way | undefined> {
  const without = withChange(goal.roadmap, other.id, (one) => ({ ...one, status: 'dropped' }));
  const weeks = tryChange(goal, without, other.id);
  return weeks && { kind: 'leave-out', other, cost: price.ofValue(other), weeks };
}

function* doPart(
  goal: Goal,
  initiative: Initiative,
  price: Price,
): Generator<void, Way | undefined> {
  const { roadmap } = goal;
  const { length } = initiative;
  const partOf = (tenths: number) => {
    const efforts = Object.fromEntries(
      findTeams(initiative, roadmap).map(({ id }) => [
        id,
        Math.round(effortOf(initiative, id, roadmap) * tenths) / 10,
      ]),
    );
    if (length.kind === 'people') return { efforts };
    return { efforts, length: { ...length, weeks: Math.ceil((length.weeks * tenths) / 10) } };
  };
  const found = yield* findSmallest(9, (cut) => {
    const part = partOf(10 - cut);
    return tryChange(
      goal,
      withChange(roadmap, goal.id, (one) => ({ ...one, ...part })),
    );
  });
  if (!found) return undefined;
  const { amount: cut, found: weeks } = found;
  const cost = price.ofValue(initiative, cut / 10);
  return { kind: 'smaller', share: (10 - cut) / 10, ...partOf(10 - cut), cost, weeks };
}

function* goLonger(
  goal: Goal,
  initiative: Initiative,
  price: Price,
): Generator<void, Way | undefined> {
  const { roadmap, proposal } = goal;
  const phase = roadmap.phases.at(-1);
  if (!phase || proposal.weeks[goal.id] !== undefined) return undefined;
  const end = proposal.leftOut.find((one) => one.initiative.id === initiative.id)?.end;
  const length = weeksOf(roadmap);
  const upTo = Math.min(
    most.phaseWeeks - phase.weeks,
    Math.max((end ?? 0) - length, durationOf(initiative, roadmap), 4),
  );
  const found = yield* findSmallest(upTo, (weeksMore) => {
    const longer = { ...phase, weeks: phase.weeks + weeksMore };
    return tryChange(goal, { ...roadmap, phases: [...roadmap.phases.slice(0, -1), longer] });
  });
  if (!found) return undefined;
  const { amount: weeksMore, found: weeks } = found;
  return { kind: 'longer', phase, weeksMore, weeks, cost: price.ofDelay(initiative, weeksMore) };
}

/** The plan as it is proposed needs no other date than this. */
function* beDueLater(
  { proposal, id }: Goal,
  initiative: Initiative,
  price: Price,
): Generator<void, Way | undefined> {
  const late = proposal.late.find((one) => one.initiative.id === id);
  if (!late) return undefined;
  const weeksMore = late.last - late.dueBy;
  const cost = price.ofDelay(initiative, weeksMore);
  return { kind: 'due-later', weeksMore, dueBy: late.last, weeks: proposal.weeks, cost };
}
