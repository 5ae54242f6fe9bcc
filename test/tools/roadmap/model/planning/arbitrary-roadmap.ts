import fc from 'fast-check';
import type { Initiative, Roadmap } from '../../../../../src/tools/roadmap/model/types.ts';
import { initiativeWith, roadmapWith, teamWith } from '../../roadmaps.ts';

const optional = <Value>(arbitrary: fc.Arbitrary<Value>, freq: number) =>
  fc.option(arbitrary, { nil: undefined, freq });

const initiative = (place: number): fc.Arbitrary<Initiative> =>
  fc
    .record({
      points: fc.integer({ min: 1, max: 10 }),
      web: fc.integer({ min: 0, max: 24 }),
      content: fc.integer({ min: 0, max: 10 }),
      on: fc.array(fc.nat({ max: Math.max(0, place - 1) }), { maxLength: 2 }),
      notBefore: optional(fc.integer({ min: -2, max: 8 }), 4),
      dueBy: optional(fc.integer({ min: 2, max: 12 }), 3),
      week: optional(fc.integer({ min: 0, max: 11 }), 1),
      isPinned: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
      isMust: fc.integer({ min: 0, max: 2 }).map((roll) => roll === 0),
      status: fc.constantFrom(
        'proposed' as const,
        'proposed' as const,
        'proposed' as const,
        'started' as const,
        'done' as const,
        'dropped' as const,
      ),
    })
    .map(({ web, content, on, notBefore, dueBy, week, isPinned, isMust, ...rest }) =>
      initiativeWith({
        id: `i${place}`,
        ...rest,
        efforts: { ...(web > 0 ? { web } : {}), ...(content > 0 ? { content } : {}) },
        dependsOn: place === 0 ? [] : [...new Set(on)].map((one) => `i${one}`),
        ...(notBefore === undefined ? {} : { notBefore }),
        ...(dueBy === undefined ? {} : { dueBy }),
        ...(week === undefined ? {} : { week, isPinned }),
        ...(isMust ? { must: { by: 'it' as const, reason: 'the law' } } : {}),
      }),
    );

/** Up to nine initiatives, two teams with a freeze, twelve weeks: often more than fits. */
export const arbitraryRoadmap: fc.Arbitrary<Roadmap> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.record({
      initiatives: fc.tuple(...Array.from({ length: count }, (_, place) => initiative(place))),
      objective: fc.constantFrom('finish' as const, 'value' as const, 'due' as const),
      freeze: fc.integer({ min: 0, max: 11 }),
    }),
  )
  .map(({ initiatives, objective, freeze }) =>
    roadmapWith({
      phases: [{ id: 'all', name: 'All', weeks: 12 }],
      teams: [
        teamWith({
          id: 'web',
          exceptions: [{ id: 'f', from: freeze, to: freeze, days: 0, reason: 'freeze' }],
        }),
        teamWith({ id: 'content', days: 5 }),
      ],
      initiatives: [...initiatives],
      objective,
    }),
  );

/** The roadmap as it is when a plan is accepted as a whole. */
export function accept(roadmap: Roadmap, weeks: Record<string, number>): Roadmap {
  return {
    ...roadmap,
    initiatives: roadmap.initiatives.map(({ week: _, ...initiative }) => {
      const week = weeks[initiative.id];
      return week === undefined ? initiative : { ...initiative, week };
    }),
  };
}
