/**
 * Round whole numbers from at or below `from` to at or above `to`, evenly spaced by 1, 2 or 5
 * times a power of ten, in about `count` steps. Where both ends are equal there is one step, so
 * that an axis always has a length.
 */
export function niceTicks(from: number, to: number, count: number): number[] {
  const end = to > from ? to : from + 1;
  const step = Math.max(1, niceStep((end - from) / count));
  const first = Math.floor(from / step);
  const last = Math.ceil(end / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step || 0);
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const part = rough / power;
  if (part <= 1) return power;
  if (part <= 2) return 2 * power;
  return part <= 5 ? 5 * power : 10 * power;
}
