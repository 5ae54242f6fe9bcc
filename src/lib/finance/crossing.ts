/** A place on a continuous function and its value there. */
export interface Sample {
  at: number;
  value: number;
}

/**
 * Where a continuous function changes its sign between two samples of opposite sign, to within
 * `resolution` (or one unit in the last place, where that is more). Takes at most one evaluation
 * more than bisection would, and far fewer on a smooth function.
 * Source: Oliveira and Takahashi, "An Enhancement of the Bisection Method Average Performance
 * Preserving Minmax Optimality", ACM Transactions on Mathematical Software 47 (2020), the ITP
 * method with its parameters 0.2, 2 and 1.
 */
export function findCrossing(
  valueAt: (at: number) => number,
  from: Sample,
  to: Sample,
  resolution: number,
): number {
  let { at: low, value: lowValue } = from;
  let { at: high, value: highValue } = to;
  const pull = 0.2 / (high - low);
  let allowance = resolution * 2 ** Math.ceil(Math.log2((high - low) / resolution));
  while (high - low > 2 * resolution) {
    const middle = low + (high - low) / 2;
    const chord = (highValue * low - lowValue * high) / (highValue - lowValue);
    const side = Math.sign(middle - chord);
    const shift = pull * (high - low) ** 2;
    const nearer = shift <= Math.abs(middle - chord) ? chord + side * shift : middle;
    const radius = Math.max(0, allowance - (high - low) / 2);
    const at = Math.abs(nearer - middle) <= radius ? nearer : middle - side * radius;
    const inside = at > low && at < high ? at : middle;
    if (!(inside > low && inside < high)) break;
    const value = valueAt(inside);
    if (value === 0) return inside;
    if (value < 0 === lowValue < 0) {
      low = inside;
      lowValue = value;
    } else {
      high = inside;
      highValue = value;
    }
    allowance /= 2;
  }
  return Math.abs(lowValue) < Math.abs(highValue) ? low : high;
}
