import type { Initiative } from '../../model/types.ts';

/**
 * What each initiative waits for among those that are there, by id, without the dependencies that
 * would close a circle: a project plan with a circle does not open.
 */
export function linksWithoutCircles(
  initiatives: readonly Pick<Initiative, 'id' | 'dependsOn'>[],
): Map<string, string[]> {
  const links = new Map<string, string[]>(initiatives.map(({ id }) => [id, []]));
  const isReached = (from: string, wanted: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) {
      if (id === wanted) return true;
      for (const next of links.get(id) ?? []) seen.add(next);
    }
    return false;
  };
  for (const { id, dependsOn } of initiatives) {
    for (const on of dependsOn) {
      if (links.has(on) && !isReached(on, id)) links.get(id)?.push(on);
    }
  }
  return links;
}
