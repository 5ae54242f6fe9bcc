import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earliestFit,
  findCycle,
  type Project,
  scheduleProject,
} from '../../../../../src/tools/roadmap/model/scheduling/index.ts';

const sound: Project = {
  durations: [2, 1],
  successors: [[1], []],
  demands: [[1], [1]],
  capacities: [2],
};

describe('what a project must be', () => {
  it.each<{ broken: Partial<Project>; says: string }>([
    { broken: { durations: [2] }, says: 'one of each for every activity' },
    { broken: { durations: [2, -1] }, says: 'The duration of activity 1 is -1' },
    { broken: { durations: [1.5, 1] }, says: 'The duration of activity 0 is 1.5' },
    { broken: { releases: [0, 0.5] }, says: 'The release of activity 1 is 0.5' },
    { broken: { fixed: [-2] }, says: 'The fixed start of activity 0 is -2' },
    { broken: { demands: [[1], [Number.NaN]] }, says: 'A demand of activity 1 is NaN' },
    { broken: { capacities: [[1, -1]] }, says: 'A capacity of resource 0 is -1' },
    { broken: { successors: [[2], []] }, says: 'successor 2, which does not exist' },
    { broken: { successors: [[1], [0]] }, says: 'wait for each other: 0, 1' },
    { broken: { demands: [[1], [3]] }, says: 'Activity 1 needs more than there will ever be' },
    { broken: { capacities: [[2, 0]] }, says: 'Activity 0 needs more than there will ever be' },
  ])('says that $says', ({ broken, says }) => {
    const search = { schedules: 1, seed: 1, objective: 'finish' } as const;
    const run = () => scheduleProject({ ...sound, ...broken }, search);
    expect(run).toThrow(RangeError);
    expect(run).toThrow(says);
  });
});

describe('what a search may begin from', () => {
  it.each([
    { from: [0], says: 'There are 1 starts to begin with for 2 activities' },
    { from: [0, 0.5], says: 'Activity 1 begins from 0.5' },
    { from: [Number.NaN, 0], says: 'Activity 0 begins from NaN' },
  ])('says that $says', ({ from, says }) => {
    const search = { schedules: 1, seed: 1, objective: 'finish', from } as const;
    expect(() => scheduleProject(sound, search)).toThrow(new RegExp(says));
  });
});

describe('findCycle', () => {
  it('names a circle in the order of waiting, without what hangs on it', () => {
    expect(findCycle([[1], [2], [3], [1], []])).toEqual([1, 2, 3]);
    expect(findCycle([[0]])).toEqual([0]);
    expect(findCycle([[1, 2], [3], [3], []])).toBeUndefined();
  });

  it('returns only what really is a circle, and misses none', () => {
    const anyLists = fc.array(fc.array(fc.nat(7), { maxLength: 2 }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyLists, (successors) => {
        const cycle = findCycle(successors);
        for (const [at, one] of (cycle ?? []).entries()) {
          expect(successors[one]).toContain(cycle?.[(at + 1) % cycle.length]);
        }
        const reaches = (from: number, to: number, seen: Set<number>): boolean =>
          (successors[from] ?? []).some((next) => {
            if (next === to) return true;
            if (seen.has(next)) return false;
            seen.add(next);
            return reaches(next, to, seen);
          });
        const isCyclic = successors.some((_, one) => reaches(one, one, new Set()));
        expect(cycle !== undefined).toBe(isCyclic);
      }),
    );
  });
});

describe('earliestFit', () => {
  it.each([
    { says: 'the release when there is room', capacities: [2], releases: [3], fit: 3 },
    { says: 'the first stretch that is long enough', capacities: [[0, 1, 0, 1, 1, 0]], fit: 3 },
    { says: 'a stretch that goes on after the last change', capacities: [[0, 1]], fit: 1 },
    { says: 'none when the last capacity is too small', capacities: [[1, 0]], fit: undefined },
    { says: 'none without capacity', capacities: [0], fit: undefined },
  ])('finds $says', ({ capacities, releases, fit }) => {
    const project = { ...sound, capacities, ...(releases && { releases }) };
    expect(earliestFit(project, 0)).toBe(fit);
  });
});
