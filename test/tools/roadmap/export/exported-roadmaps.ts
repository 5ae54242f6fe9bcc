import fc from 'fast-check';
import { minor } from '../../../../src/lib/money.ts';
import type { ExportInput } from '../../../../src/tools/roadmap/export/file.ts';
import { exportWords } from '../../../../src/tools/roadmap/messages/en-export.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import type { Initiative, Roadmap } from '../../../../src/tools/roadmap/model/types.ts';
import { openSaved } from '../../../../src/tools/roadmap/model/units.ts';
import { initiativeWith, roadmapWith, teamWith } from '../roadmaps.ts';
import { readScenario } from '../scenario.ts';

export const contextIn = (locale = 'en-US', currency = 'USD') => ({
  language: 'en',
  locale,
  currency,
  homes: { it: 'Platform', marketing: 'Growth', shared: 'Both' },
  fiscalYearFirstMonth: 1,
});

export function inputFor(roadmap: Roadmap, change: Partial<ExportInput> = {}): ExportInput {
  return {
    roadmap,
    plan: findPlan(roadmap),
    findings: [],
    title: 'A roadmap',
    context: contextIn(),
    words: exportWords,
    today: '2026-11-22',
    now: '2026-11-22T09:30:15.250Z',
    ...change,
  };
}

export function inputForScenario(name: string): ExportInput {
  const { title, saved } = readScenario(name);
  return inputFor(openSaved(saved, 'USD'), { title });
}

/** Every sign that some format takes for its own. */
export const hostile =
  '=1+1; "a", <b> & \\n\n`c` #d: %%{e} |f| *g* _x0041_ 🚀 ü\t[h](i) --- ]]>\r\nend';

/** Each field of an initiative with something in it, in more than one way. */
export function roadmapOfEverything(): Roadmap {
  return roadmapWith({
    teams: [
      teamWith({
        id: 'web',
        name: 'Web team',
        exceptions: [
          { id: 'freeze', from: 2, to: 3, days: 0, reason: 'freeze' },
          { id: 'more', from: 3, to: 5, days: 4, reason: 'other' },
        ],
      }),
      teamWith({ id: 'content', name: 'Content', home: 'marketing', days: 5 }),
    ],
    milestones: [{ id: 'launch', name: 'Launch', week: 6 }],
    initiatives: [
      initiativeWith({
        id: 'a',
        title: 'Consent banner',
        goal: 'Fewer complaints',
        sponsor: 'marketing',
        points: 8,
        delayCost: minor(120_050),
        efforts: { web: 12.5, content: 'S' },
        length: { kind: 'weeks', weeks: 2 },
        week: 0,
        must: { by: 'it', reason: 'The law' },
        status: 'done',
        deliverable: 'Every page asks first.',
      }),
      initiativeWith({
        id: 'b',
        title: 'Analytics; new, and "better"',
        sponsor: 'it',
        efforts: { web: 'M' },
        length: { kind: 'people', people: 2 },
        dependsOn: ['a'],
        notBefore: 2,
        dueBy: 1,
        week: 4,
        isPinned: true,
        status: 'started',
      }),
      initiativeWith({
        id: 'c',
        title: 'Landing pages',
        dependsOn: ['a', 'b'],
        efforts: { web: 1 },
      }),
      initiativeWith({ id: 'd', title: 'Landing pages', dependsOn: ['c'], status: 'dropped' }),
      initiativeWith({ id: 'e', title: 'R1', dependsOn: ['d'], week: 22, efforts: { content: 9 } }),
      initiativeWith({ id: 'f', title: 'After R1', dependsOn: ['e'], week: -2 }),
    ],
  });
}

export const roadmapOf = (count: number): Roadmap =>
  roadmapWith({
    initiatives: Array.from({ length: count }, (_, index) =>
      initiativeWith({
        id: `i${index}`,
        title: `Initiative ${index}`,
        efforts: { web: 1 + (index % 7), content: index % 3 },
        week: index % 20,
        dependsOn: index > 9 ? [`i${index - 10}`] : [],
      }),
    ),
  });

export const hostileRoadmap = (): Roadmap =>
  roadmapWith({
    phases: [{ id: 'p', name: hostile, weeks: 6 }],
    teams: [teamWith({ id: 't', name: hostile })],
    milestones: [{ id: 'm', name: hostile, week: 2 }],
    initiatives: ['one', 'two', 'three'].map((id, index) =>
      initiativeWith({
        id,
        title: hostile,
        goal: hostile,
        deliverable: hostile,
        efforts: { t: 3 },
        dependsOn: index > 0 ? ['one'] : [],
        week: index,
        must: { by: 'shared', reason: hostile },
      }),
    ),
  });

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

/** Initiatives of chance in the roadmap of everything. */
export const anyRoadmap: fc.Arbitrary<Roadmap> = fc
  .array(
    fc.record({
      title: text,
      deliverable: text,
      goal: text,
      web: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }),
      weeks: fc.integer({ min: 1, max: 12 }),
      people: fc.boolean(),
      week: fc.option(fc.integer({ min: -5, max: 30 }), { nil: undefined }),
      dueBy: fc.option(fc.integer({ min: -5, max: 30 }), { nil: undefined }),
      status: fc.constantFrom<Initiative['status']>('proposed', 'started', 'done', 'dropped'),
      needs: fc.array(fc.nat(), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => ({
    ...roadmapOfEverything(),
    initiatives: drafts.map(({ web, weeks, people, week, dueBy, needs, ...fields }, index) =>
      initiativeWith({
        ...fields,
        id: `i${index}`,
        efforts: web === undefined ? {} : { web: web / 100 },
        length: people ? { kind: 'people', people: weeks } : { kind: 'weeks', weeks },
        dependsOn: [
          ...new Set(needs.map((need) => need % drafts.length).filter((need) => need !== index)),
        ].map((need) => `i${need}`),
        ...(week === undefined ? {} : { week }),
        ...(dueBy === undefined ? {} : { dueBy }),
      }),
    ),
  }));
