/** What changed between two JSON values, small enough to keep many of, and able to be taken back. */

/** A member by name, an item by its place, or an item by its `id`. */
export type PathPart = string | number | { id: string };

export type Change =
  /** A value is another one. A side that is missing means that there was, or is, none. */
  | { path: PathPart[]; before?: unknown; after?: unknown }
  /** From `at` on, some items are others. */
  | { path: PathPart[]; at: number; before: unknown[]; after: unknown[] }
  /** Items with ids came, went or moved; `items` holds those that came or went. */
  | { path: PathPart[]; before: string[]; after: string[]; items: Record<string, unknown> };

export type Patch = Change[];

/** Deep equality of JSON values; the order of members does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

/** The changes that make `before` into `after`. Items of a list are followed by their `id` where all have one. */
export function diff(before: unknown, after: unknown): Patch {
  const patch: Patch = [];
  compare(before, after, [], patch);
  return patch;
}

/** Adds to `patch`. `path` is copied only where something changed: most of a state did not. */
function compare(before: unknown, after: unknown, path: PathPart[], patch: Patch): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, path, patch);
  } else if (isRecord(before) && isRecord(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compareAt(name, own(before, name), own(after, name), path, patch);
    }
  } else {
    patch.push({ path: [...path], before, after });
  }
}

function compareAt(
  part: PathPart,
  before: unknown,
  after: unknown,
  path: PathPart[],
  patch: Patch,
) {
  path.push(part);
  compare(before, after, path, patch);
  path.pop();
}

/** The patch that takes another one back. */
export const reverse = (patch: Patch): Patch =>
  patch
    .map((change): Change => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();

/**
 * One patch for two that follow each other. Where the second changes again what the first did, only
 * the value before both and the one after both are kept.
 */
export function join(first: Patch, second: Patch): Patch {
  const joined = [...first];
  for (const change of second) {
    const at = isValue(change) ? findMergeable(joined, change.path) : -1;
    const earlier = joined[at];
    if (!earlier) joined.push(change);
    else joined[at] = { path: change.path, before: earlier.before, after: change.after };
  }
  return joined.filter((change) => !isValue(change) || !isSame(change.before, change.after));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (record: Record<string, unknown>, name: string) =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const isValue = (change: Change) => !('at' in change) && !('items' in change);

/** The ids of a list whose items all have one of their own, else `undefined`. */
export function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.map((item) => (isRecord(item) ? own(item, 'id') : undefined));
  const isKeyed = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  return isKeyed ? (ids as string[]) : undefined;
}

function compareLists(before: unknown[], after: unknown[], path: PathPart[], patch: Patch): void {
  const ids = idsOf(before);
  const nextIds = ids && idsOf(after);
  if (ids && nextIds) {
    compareKeyed(before, ids, after, nextIds, path, patch);
  } else if (before.length === after.length) {
    for (const [at, item] of before.entries()) compareAt(at, item, after[at], path, patch);
  } else {
    const shorter = Math.min(before.length, after.length);
    let at = 0;
    while (at < shorter && isSame(before[at], after[at])) at++;
    let tail = 0;
    while (tail < shorter - at && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
    const part = (list: unknown[]) => list.slice(at, list.length - tail);
    patch.push({ path: [...path], at, before: part(before), after: part(after) });
  }
}

function compareKeyed(
  before: unknown[],
  ids: string[],
  after: unknown[],
  nextIds: string[],
  path: PathPart[],
  patch: Patch,
): void {
  const items = new Map(ids.map((id, at) => [id, before[at]]));
  const nextItems = new Map(nextIds.map((id, at) => [id, after[at]]));
  if (!isSame(ids, nextIds)) {
    const moving = [...items, ...nextItems].filter(([id]) => !(items.has(id) && nextItems.has(id)));
    const change = { before: ids, after: nextIds, items: Object.fromEntries(moving) };
    patch.push({ path: [...path], ...change });
  }
  for (const [id, item] of nextItems) {
    if (items.has(id)) compareAt({ id }, items.get(id), item, path, patch);
  }
}

/** Where a change of the same value stands that nothing after it builds on; else -1. */
function findMergeable(patch: Patch, path: PathPart[]): number {
  for (let at = patch.length - 1; at >= 0; at--) {
    const change = patch[at];
    if (!change || !isValue(change)) return -1;
    if (isSame(change.path, path)) return at;
    const shared = Math.min(change.path.length, path.length);
    if (isSame(change.path.slice(0, shared), path.slice(0, shared))) return -1;
  }
  return -1;
}
