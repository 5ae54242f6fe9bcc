/** Lengths and group sizes that workshops are searched by. */
export const lengths = [30, 60, 90, 180] as const;
export const sizes = [
  [2, 4],
  [5, 8],
  [9, 12],
  [13, 20],
  [21, undefined],
] as const;

/** The longest a length is, as it stands in the search index: `30`, or `over-180`. */
export const findLengths = (minutes: number): string[] => {
  const fitting = lengths.filter((length) => minutes <= length);
  return fitting.length > 0 ? fitting.map(String) : [`over-${lengths.at(-1)}`];
};

/** Every group size in which a workshop for `min` to `max` people can be run, as `5-8` or `21-`. */
export const findSizes = ({ min, max }: { min: number; max: number }): string[] =>
  sizes
    .filter(([from, to]) => max >= from && min <= (to ?? Number.POSITIVE_INFINITY))
    .map(([from, to]) => `${from}-${to ?? ''}`);
