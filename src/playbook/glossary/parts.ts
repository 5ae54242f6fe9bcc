/**
 * Splits a list where it is read in parts: as many as its weight calls for when one part holds about
 * `most`, and about the same weight in each. Order is kept, nothing is left out.
 */
export function splitInParts<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
): Item[][] {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const count = Math.max(1, Math.ceil(total / most));
  const parts: Item[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const item of items) {
    const middle = before + weightOf(item) / 2;
    const index = Math.min(count - 1, Math.floor((middle / (total || 1)) * count));
    parts[index]?.push(item);
    before += weightOf(item);
  }
  return parts.filter((part) => part.length > 0);
}
