declare const dayBrand: unique symbol;

/** A calendar day as `YYYY-MM-DD`, in the years 1000 to 9999. Sorts as text. */
export type Day = string & { readonly [dayBrand]: true };

/** The day `count` days later; earlier when `count` is negative. */
export function addDays(start: Day, count: number): Day {
  return fromCount(toCount(start) + count) as Day;
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: Day, later: Day): number {
  return toCount(later) - toCount(earlier);
}

/** The Monday of the day's week; a Monday is its own. */
export function mondayOf(day: Day): Day {
  // 1970-01-01 was a Thursday, three days after a Monday.
  const sinceMonday = (((toCount(day) + 3) % 7) + 7) % 7;
  return addDays(day, -sinceMonday);
}

const dayLength = 86_400_000;

function toCount(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / dayLength;
}

function fromCount(count: number): string {
  return new Date(count * dayLength).toISOString().slice(0, 10);
}
