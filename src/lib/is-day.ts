import type { Day } from './days.ts';

/** Whether the text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(text);
  // February 30 is no day at all, or one in March, by the engine.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
