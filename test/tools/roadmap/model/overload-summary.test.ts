import { describe, expect, test } from 'vitest';
import { summarizeOverloads } from '../../../../src/tools/roadmap/model/overload-summary.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';

describe('the overloads of a team', () => {
  const weeks = (count: number) => ({ kind: 'weeks' as const, weeks: count });
  const { overloads } = findPlan(
    roadmapWith({
      initiatives: [
        initiativeWith({ id: 'long', week: 2, efforts: { web: 36 }, length: weeks(3) }),
        initiativeWith({ id: 'short', week: 3, efforts: { web: 2 }, length: weeks(1) }),
      ],
    }),
  );

  test('are counted in weeks, with the worst', () => {
    const summary = summarizeOverloads(overloads, 'web');
    expect(summary?.weeks).toBe(3);
    expect(summary?.worst).toMatchObject({ week: 3, days: 4 });
  });

  test('of another team do not count', () => {
    expect(summarizeOverloads(overloads, 'content')).toBeUndefined();
  });
});
