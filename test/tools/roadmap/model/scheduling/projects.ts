import fc from 'fast-check';
import type { Project } from '../../../../../src/tools/roadmap/model/scheduling/index.ts';

/** Small projects of every kind: capacity that changes, releases, dues, weights and fixed starts. */
export function anyProject(most: number): fc.Arbitrary<Project> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const each = <Value>(value: fc.Arbitrary<Value>) =>
      fc.array(value, { minLength: count, maxLength: count });
    return fc
      .record({
        durations: each(fc.integer({ min: 0, max: 4 })),
        links: each(fc.array(fc.nat(count), { maxLength: 2 })),
        // Thirds add up to whole numbers only within the tolerance.
        demands: each(fc.tuple(thirds(6), thirds(6))),
        capacities: fc.tuple(anyCapacity, anyCapacity),
        releases: each(fc.oneof(fc.constant(0), fc.nat(6))),
        dues: each(fc.option(fc.nat(12), { nil: undefined })),
        weights: each(fc.nat(9)),
        fixed: each(fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.nat(8))),
      })
      .map(({ links, ...project }) => ({
        ...project,
        successors: links.map((list, one) => [
          ...new Set(list.map((link) => one + 1 + link).filter((next) => next < count)),
        ]),
      }));
  });
}

/** The same without fixed starts. */
export const anyFreeProject = (most: number): fc.Arbitrary<Project> =>
  anyProject(most).map(({ fixed: _, ...project }) => project);

const thirds = (most: number) => fc.nat(most).map((amount) => amount / 3);

/** Ends with 2, which is enough for every demand: everything finds room some day. */
const anyCapacity = fc.oneof(
  fc.constant(2),
  fc.array(thirds(12), { maxLength: 8 }).map((amounts) => [...amounts, 2]),
);

/** Every activity that runs in a period, with its amounts. */
export function loadIn(project: Project, starts: readonly number[], period: number): number[] {
  return project.capacities.map((_, resource) =>
    starts.reduce((sum, start, one) => {
      const runs = start <= period && period < start + (project.durations[one] ?? 0);
      return sum + (runs ? (project.demands[one]?.[resource] ?? 0) : 0);
    }, 0),
  );
}
