/**
 * The items that come next in a list, going on from its start after its end, without those left out.
 * Every item of a list is so the neighbor of as many others.
 */
export function findNextOnes<Item>(
  list: readonly Item[],
  item: Item,
  most: number,
  leftOut: readonly Item[] = [],
): Item[] {
  const at = list.indexOf(item);
  const after = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))];
  return after.filter((other) => !leftOut.includes(other)).slice(0, most);
}
