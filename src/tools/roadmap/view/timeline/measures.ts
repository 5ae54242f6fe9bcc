/** Measures of the timeline's drawing, in units that are pixels on a screen. */
export const measures = {
  /** Of a row, as high as a finger needs. */
  row: 44,
  bar: 32,
  /** The line above a lane that its name is written on. */
  strip: 24,
  /** The line below a lane that names closed weeks. */
  reasons: 16,
  laneGap: 8,
  months: 20,
  weeks: 20,
  phase: 44,
  milestone: 24,
  load: 56,
  loadGap: 20,
  /** The widest title beside a bar. */
  beside: 190,
  /** A bar with less room than this has its title beside it. */
  leastInside: 130,
  mark: 26,
  sign: 16,
} as const;

const preferredWidth = 960;

/** The width of a week: wide in a short roadmap, and never too narrow for its number. */
export function weekWidthOf(weeks: number): number {
  return Math.max(24, Math.min(72, Math.round(preferredWidth / Math.max(1, weeks))));
}
