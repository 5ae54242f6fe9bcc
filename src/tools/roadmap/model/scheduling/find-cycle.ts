/** Activities on a circle, when there is one: the lowest first, each followed by one that waits for it. */
export function findCycle(successors: readonly (readonly number[])[]): number[] | undefined {
  const order = orderTopologically(successors);
  if (order.length === successors.length) return undefined;
  const left = new Set(successors.keys());
  for (const activity of order) left.delete(activity);
  // Each that is left waits for one that is left: going back from any of them must meet a circle.
  const before = new Map<number, number>();
  for (const activity of left) {
    for (const next of successors[activity] ?? []) if (left.has(next)) before.set(next, activity);
  }
  const path: number[] = [];
  let at = left.values().next().value ?? 0;
  while (!path.includes(at)) {
    path.push(at);
    at = before.get(at) ?? at;
  }
  const cycle = path.slice(path.indexOf(at)).reverse();
  const first = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

/** All activities, each after those that it waits for; those on or behind a circle are left out. */
export function orderTopologically(successors: readonly (readonly number[])[]): number[] {
  const waitsFor = new Int32Array(successors.length);
  for (const list of successors) {
    for (const next of list) waitsFor[next] = (waitsFor[next] ?? 0) + 1;
  }
  const order: number[] = [];
  for (const activity of successors.keys()) if (waitsFor[activity] === 0) order.push(activity);
  for (let at = 0; at < order.length; at++) {
    for (const next of successors[order[at] ?? 0] ?? []) {
      const left = (waitsFor[next] ?? 0) - 1;
      waitsFor[next] = left;
      if (left === 0) order.push(next);
    }
  }
  return order;
}
