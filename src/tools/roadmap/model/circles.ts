import type { Initiative } from './types.ts';

/**
 * The dependency circles: for each initiative that is on one, the shortest circle through it,
 * itself first, each followed by one that it depends on. Dropped ones bind nobody.
 */
export function findCircles(initiatives: readonly Initiative[]): Map<string, Initiative[]> {
  const active = new Map(
    initiatives.filter(({ status }) => status !== 'dropped').map((one) => [one.id, one]),
  );
  const onCircle = findOnCircle(active);
  const found = new Map<string, Initiative[]>();
  for (const id of onCircle) {
    const circle = findShortest(id, active, onCircle);
    if (circle) found.set(id, circle);
  }
  return found;
}

/** What is left when everything that waits for nobody left is taken away: circles, and what waits for them. */
function findOnCircle(active: ReadonlyMap<string, Initiative>): Set<string> {
  const left = new Set(active.keys());
  let before: number;
  do {
    before = left.size;
    for (const id of left) {
      const needs = (active.get(id)?.dependsOn ?? []).filter((on) => left.has(on));
      if (needs.length === 0) left.delete(id);
    }
  } while (left.size < before);
  return left;
}

function findShortest(
  from: string,
  active: ReadonlyMap<string, Initiative>,
  onCircle: ReadonlySet<string>,
): Initiative[] | undefined {
  const cameFrom = new Map<string, string>();
  let edge = [from];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const id of edge) {
      for (const on of active.get(id)?.dependsOn ?? []) {
        if (on === from) return traceBack(id, from, cameFrom, active);
        if (!onCircle.has(on) || cameFrom.has(on)) continue;
        cameFrom.set(on, id);
        next.push(on);
      }
    }
    edge = next;
  }
  return undefined;
}

function traceBack(
  last: string,
  from: string,
  cameFrom: ReadonlyMap<string, string>,
  active: ReadonlyMap<string, Initiative>,
): Initiative[] {
  const ids = [last];
  for (let id = last; id !== from; ) {
    id = cameFrom.get(id) ?? from;
    ids.unshift(id);
  }
  return ids.flatMap((id) => active.get(id) ?? []);
}
