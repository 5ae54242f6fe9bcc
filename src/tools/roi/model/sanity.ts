import { type Home, homes } from '../../../lib/departments.ts';
import { editDistance } from '../../../lib/nearest-name.ts';
import { paymentOf } from './flows.ts';
import { hasRange, inputOf, inputsInUse } from './formulas.ts';
import { findRates } from './rates.ts';
import { type Basis, bases, findResults, judge, type Results } from './results.ts';
import { type Category, type Line, mostMonths, type Plan } from './types.ts';

/** What a finance department would ask about a plan. A code is never renamed. */
export type DoubtReason =
  /** Hours that each person is said to save, and those that a month or a year has. */
  | { code: 'HOURS_EXCEED'; name: string; hours: number; exist: number }
  /** Several lines of one home together claim so many hours a month of each of the same people. */
  | { code: 'HOURS_EXCEED_TOGETHER'; home: Home; hours: number; exist: number }
  | { code: 'CLAIMED_TWICE'; name: string; other: string }
  | { code: 'NO_SOFT_COST' }
  /** The benefit begins in month `start`, the work that brings it in month `work`. */
  | { code: 'BENEFIT_BEFORE_START'; name: string; start: number; work: number }
  | { code: 'REVENUE_WITHOUT_MARGIN'; name: string }
  | { code: 'ONLY_ON_SOFT' }
  /** Rates a year, as fractions. */
  | { code: 'SEVERAL_RATES'; basis: Basis; rates: number[] }
  | { code: 'NOBODY_VOUCHES'; names: string[] }
  | { code: 'NO_RANGE' };

export type Doubt = DoubtReason & {
  /** Ids of the lines it is about; none where it is about the plan. */
  lines: string[];
};

/** What a month and a year of one person's work have: 40 hours x 52 weeks, and a twelfth of that. */
export const hoursIn = { month: 173, year: 2080 };

/** Doubts about one scenario, the weightiest first. Lines are named as they are; a name may be empty. */
export function findDoubts(plan: Plan, scenario: string): Doubt[] {
  const results = findResults(plan, scenario);
  const { lines } = results;
  if (lines.length === 0) return [];
  const costs = lines.filter(({ kind }) => kind === 'cost');
  const benefits = lines.filter(({ kind }) => kind === 'benefit');
  return [
    ...findOnlyOnSoft(results),
    ...findSeveralRates(results, plan),
    ...findTooManyHours(benefits),
    ...findClaimedTwice(benefits),
    ...findEarlyBenefits(costs, benefits),
    ...findRevenueWithoutMargin(benefits),
    ...findNoSoftCost(costs),
    ...findUnvouched(benefits),
    ...findNoRange(lines),
  ];
}

function findOnlyOnSoft(results: Results): Doubt[] {
  return judge(results) === 'on-soft' ? [{ code: 'ONLY_ON_SOFT', lines: [] }] : [];
}

function findSeveralRates(results: Results, plan: Plan): Doubt[] {
  // Without soft lines both bases have the same rates.
  const isHard = results.lines.every(({ hardness }) => hardness === 'hard');
  return (isHard ? (['all'] as const) : bases).flatMap((basis): Doubt[] => {
    const { internal } = findRates(results[basis], plan);
    return internal.length > 1
      ? [{ code: 'SEVERAL_RATES', basis, rates: internal, lines: [] }]
      : [];
  });
}

/** Hours of each person a month; one-time lines say nothing about a month. */
const hoursAMonth = ({ timing, inputs }: Line) => {
  const { likely } = inputOf(inputs, 'hours');
  return timing.kind === 'monthly' ? likely : timing.kind === 'yearly' ? likely / 12 : 0;
};

function findTooManyHours(benefits: readonly Line[]): Doubt[] {
  const timed = benefits.filter(({ formula }) => formula === 'time');
  const alone = timed.flatMap((line): Doubt[] => {
    const exist = line.timing.kind === 'monthly' ? hoursIn.month : hoursIn.year;
    const hours = inputOf(line.inputs, 'hours').likely;
    if (hours <= exist) return [];
    return [{ code: 'HOURS_EXCEED', name: line.name, hours, exist, lines: [line.id] }];
  });
  if (alone.length > 0) return alone;
  return homes.flatMap((home): Doubt[] => {
    const claims = timed.filter((line) => line.home === home && hoursAMonth(line) > 0);
    const people = claims.map(({ inputs }) => inputOf(inputs, 'people').likely);
    // At best they are as many people as the largest line names.
    const most = Math.max(0, ...people);
    const claimed = claims.reduce(
      (sum, line, index) => sum + hoursAMonth(line) * (people[index] ?? 0),
      0,
    );
    if (claims.length < 2 || most === 0 || claimed / most <= hoursIn.month) return [];
    return [
      {
        code: 'HOURS_EXCEED_TOGETHER',
        home,
        hours: Math.round(claimed / most),
        exist: hoursIn.month,
        lines: claims.map(({ id }) => id),
      },
    ];
  });
}

/**
 * Benefits that run at the same time and have nearly the same name, whoever gains them, or that are
 * of one kind for the same department with the same payments. One after the other, they may be the
 * two halves of one benefit.
 */
function findClaimedTwice(benefits: readonly Line[]): Doubt[] {
  return benefits.flatMap((line, index) =>
    benefits.slice(index + 1).flatMap((other): Doubt[] => {
      if (lastOf(line) < other.timing.start || lastOf(other) < line.timing.start) return [];
      const isSame = isNearlyNamed(line, other) || (isAlike(line, other) && paymentOf(line) > 0);
      if (!isSame) return [];
      const { name } = line;
      return [{ code: 'CLAIMED_TWICE', name, other: other.name, lines: [line.id, other.id] }];
    }),
  );
}

const lastOf = ({ timing: { kind, start, end = mostMonths } }: Line) =>
  kind === 'once' ? start : end;

function isNearlyNamed(one: Line, other: Line): boolean {
  const [first, second] = [one, other].map(({ name }) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (!first || !second) return false;
  // Team 1 and team 2 are two teams.
  if (first.replace(/\P{N}/gu, '') !== second.replace(/\P{N}/gu, '')) return false;
  const length = Math.max(first.length, second.length);
  // One letter in eight: a plural or a slip, not another word.
  return editDistance(first, second) <= length / 8;
}

const isAlike = (one: Line, other: Line) =>
  one.category !== 'other' &&
  one.category === other.category &&
  one.home === other.home &&
  one.timing.kind === other.timing.kind &&
  paymentOf(one) === paymentOf(other);

const work: readonly Category[] = ['implementation', 'integration', 'data-migration'];

/**
 * Benefits that begin in or before the first month in which the work that brings them is paid: a
 * system cannot help before it is there. Without lines of such categories nothing is known.
 */
function findEarlyBenefits(costs: readonly Line[], benefits: readonly Line[]): Doubt[] {
  const starts = costs
    .filter(({ category }) => work.includes(category))
    .map(({ timing }) => timing.start);
  if (starts.length === 0) return [];
  const first = Math.min(...starts);
  return benefits
    .filter(({ timing }) => timing.start <= first)
    .map(({ id, name, timing: { start } }) => ({
      code: 'BENEFIT_BEFORE_START',
      name,
      start,
      work: first,
      lines: [id],
    }));
}

function findRevenueWithoutMargin(benefits: readonly Line[]): Doubt[] {
  return benefits
    .filter(
      ({ category, formula, inputs }) =>
        (category === 'revenue' && formula !== 'revenue') ||
        (formula === 'revenue' && inputOf(inputs, 'margin').likely === 1),
    )
    .map(({ id, name }) => ({ code: 'REVENUE_WITHOUT_MARGIN', name, lines: [id] }));
}

function findNoSoftCost(costs: readonly Line[]): Doubt[] {
  const hasSoft = costs.some(({ hardness }) => hardness === 'soft');
  return costs.length > 0 && !hasSoft ? [{ code: 'NO_SOFT_COST', lines: [] }] : [];
}

function findUnvouched(benefits: readonly Line[]): Doubt[] {
  const without = benefits.filter(({ vouchedBy }) => vouchedBy.trim() === '');
  if (without.length === 0) return [];
  const [names, lines] = [without.map(({ name }) => name), without.map(({ id }) => id)];
  return [{ code: 'NOBODY_VOUCHES', names, lines }];
}

function findNoRange(lines: readonly Line[]): Doubt[] {
  const hasAny = lines.some((line) =>
    inputsInUse(line).some((name) => hasRange(inputOf(line.inputs, name))),
  );
  return hasAny ? [] : [{ code: 'NO_RANGE', lines: [] }];
}
