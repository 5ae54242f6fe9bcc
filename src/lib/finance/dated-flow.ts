/** An amount on a day; positive is money in. */
export interface DatedFlow {
  /** `YYYY-MM-DD`. */
  date: string;
  amount: number;
}

/**
 * Days from the first of January of the year 0 to a day, in the Gregorian calendar, where each
 * day is as long as any other.
 *
 * Throws a RangeError when `date` is not a day of the calendar, written `YYYY-MM-DD`.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function countDays(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`"${date}" is not a date: it must be written YYYY-MM-DD`);
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month))
    throw new RangeError(`"${date}" is not a day of the calendar`);
  // Years that begin in March have their leap day at the end.
  const shiftedYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays =
    Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return 365 * shiftedYear + leapDays + dayOfYear + 60;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The flows with the days since the earliest of them, in the order given.
 *
 * Throws a RangeError when a date is not one (see `countDays`) or an amount is not finite.
 */
export function placeFlows(flows: readonly DatedFlow[]): { days: number; amount: number }[] {
  const placed = flows.map(({ date, amount }) => {
    if (!Number.isFinite(amount))
      throw new RangeError(`an amount of ${amount} on ${date} is not a finite number`);
    return { days: countDays(date), amount };
  });
  const earliest = placed.reduce((least, { days }) => Math.min(least, days), Infinity);
  return placed.map(({ days, amount }) => ({ days: days - earliest, amount }));
}
