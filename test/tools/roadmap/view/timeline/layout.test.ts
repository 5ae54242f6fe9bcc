import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlaced, laneKinds } from '../../../../../src/tools/roadmap/model/lanes.ts';
import { findPlan } from '../../../../../src/tools/roadmap/model/plan.ts';
import type { Initiative } from '../../../../../src/tools/roadmap/model/types.ts';
import { fitText } from '../../../../../src/tools/roadmap/view/timeline/fit-text.ts';
import { layoutBars } from '../../../../../src/tools/roadmap/view/timeline/layout-bars.ts';
import { layoutHead } from '../../../../../src/tools/roadmap/view/timeline/layout-head.ts';
import { layoutLinks } from '../../../../../src/tools/roadmap/view/timeline/layout-links.ts';
import { layoutLoads } from '../../../../../src/tools/roadmap/view/timeline/layout-loads.ts';
import { measures, weekWidthOf } from '../../../../../src/tools/roadmap/view/timeline/measures.ts';
import { widthOf } from '../../../../../src/ui/charts/words-in-pictures.ts';
import { initiativeWith, roadmapWith } from '../../roadmaps.ts';

const shown = { from: 0, until: 20 };
const weeks = (count: number) => ({ kind: 'weeks' as const, weeks: count });

const barsOf = (initiatives: Initiative[], kind: (typeof laneKinds)[number] = 'team') => {
  const roadmap = roadmapWith({ initiatives });
  return layoutBars(roadmap, findPlan(roadmap).initiatives.filter(isPlaced), {
    kind,
    shown,
    weekWidth: 48,
    top: 100,
    titleOf: ({ title }) => title,
    hasReasons: () => false,
  });
};

describe('a text', () => {
  test.each([
    ['Banner', 200, 'Banner'],
    ['Consent banner', 58, 'Consen…'],
    ['Consent banner', 67, 'Consent…'],
    ['Banner', 5, ''],
    ['', 0, ''],
  ])('%s in %i units is “%s”', (text, room, fitted) => {
    expect(fitText(text, room).text).toBe(fitted);
  });

  test('is never wider than its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 0, max: 300 }),
        (text, room) => {
          const fitted = fitText(text, room);
          expect(fitted.width).toBeLessThanOrEqual(room);
          expect(widthOf(fitted.text)).toBeLessThanOrEqual(room + 0.001);
        },
      ),
    );
  });
});

describe('bars', () => {
  const initiative = fc
    .record({
      title: fc.string({ maxLength: 40 }),
      week: fc.integer({ min: 0, max: 19 }),
      length: fc.integer({ min: 1, max: 6 }),
      team: fc.constantFrom('web', 'content', undefined),
      isPinned: fc.boolean(),
    })
    .map(({ title, week, length, team, isPinned }) => ({
      title,
      week,
      isPinned,
      length: weeks(length),
      efforts: team ? { [team]: 3 } : {},
    }));
  const list = fc
    .array(initiative, { maxLength: 30 })
    .map((all) => all.map((one, index) => initiativeWith({ id: `i${index}`, ...one })));

  test('and the titles beside them never overlap', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...laneKinds), (initiatives, kind) => {
        const { bars } = barsOf(initiatives, kind);
        bars.forEach((one, index) => {
          for (const other of bars.slice(index + 1)) {
            const isApart =
              Math.abs(one.y - other.y) >= measures.row ||
              one.reach <= other.x ||
              other.reach <= one.x;
            expect(isApart).toBe(true);
          }
        });
      }),
    );
  });

  test('lie inside their lane, and each that is shown has one place in the order', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...laneKinds), (initiatives, kind) => {
        const { bars, lanes, order } = barsOf(initiatives, kind);
        expect([...order].sort()).toEqual(bars.map(({ initiative: { id } }) => id).sort());
        for (const { lane, y } of bars) {
          const place = lanes.find(({ key }) => key === lane);
          if (!place) throw new Error(`no lane ${lane}`);
          expect(y).toBeGreaterThanOrEqual(place.top + measures.strip);
          expect(y + measures.row).toBeLessThanOrEqual(place.top + place.height);
        }
      }),
    );
  });

  test.each([
    [1, 1],
    [8, 8],
    [9, 12],
    [12, 12],
  ])('that lie %i deep have a lane of %i rows', (count, rows) => {
    const all = Array.from({ length: count }, (_, index) =>
      initiativeWith({ id: `i${index}`, week: 3, efforts: { web: 1 } }),
    );
    const [web] = barsOf(all).lanes;
    expect(web?.height).toBe(measures.strip + rows * measures.row);
  });

  test('carry their title inside when it fits, and beside when it does not', () => {
    const { bars } = barsOf([
      initiativeWith({ id: 'a', title: 'Data model', week: 0, length: weeks(4) }),
      initiativeWith({ id: 'b', title: 'Data model', week: 6, length: weeks(1) }),
    ]);
    expect(bars.map(({ title, isBeside }) => [title, isBeside])).toEqual([
      ['Data model', false],
      ['Data model', true],
    ]);
  });
});

describe('lines', () => {
  const pair = (week: number) =>
    barsOf([
      initiativeWith({ id: 'first', week: 0, efforts: { web: 1 }, length: weeks(2) }),
      initiativeWith({ id: 'next', week, efforts: { content: 1 }, dependsOn: ['first'] }),
    ]).bars;

  test('run on from what is finished in time, and around to what does not wait', () => {
    const inTime = layoutLinks(pair(2));
    expect(inTime.kept.lines).toMatch(/^M\d+ \d+V\d+H\d+V\d+$/);
    expect(inTime.broken.lines).toBe('');
    const tooEarly = layoutLinks(pair(1));
    expect(tooEarly.kept.lines).toBe('');
    expect(tooEarly.broken.lines).not.toBe('');
  });

  test('of one bar are those that start or end at it', () => {
    const bars = barsOf([
      initiativeWith({ id: 'a', week: 0 }),
      initiativeWith({ id: 'b', week: 1, dependsOn: ['a'] }),
      initiativeWith({ id: 'c', week: 2, dependsOn: ['b', 'gone'] }),
    ]).bars;
    const count = (only?: string) => layoutLinks(bars, only).kept.heads.split('M').length - 1;
    expect([count(), count('a'), count('b'), count('c')]).toEqual([2, 1, 2, 1]);
  });
});

describe('loads', () => {
  test('stand on each other’s floor, and name each week with too much', () => {
    const roadmap = roadmapWith({
      initiatives: [
        initiativeWith({ id: 'a', week: 3, efforts: { web: 30 }, length: weeks(2) }),
        initiativeWith({ id: 'b', week: 0, efforts: { content: 5 } }),
      ],
    });
    const { loads, bottom } = layoutLoads(findPlan(roadmap).loads, {
      shown,
      weekWidth: 48,
      top: 10,
    });
    expect(loads.map(({ amounts }) => amounts.map(({ week, days }) => [week, days]))).toEqual([
      [
        [3, 5],
        [4, 5],
      ],
      [],
    ]);
    expect(loads[1]?.top).toBeGreaterThan(loads[0]?.floor ?? 0);
    expect(bottom).toBeGreaterThan(loads[1]?.floor ?? 0);
  });
});

describe('the head', () => {
  const headOf = (until: number) =>
    layoutHead(
      roadmapWith({
        milestones: [
          { id: 'one', name: 'The contract ends', week: 3 },
          { id: 'two', name: 'The trade show', week: 4 },
          { id: 'far', name: 'Never', week: 400 },
        ],
      }),
      {
        spans: [],
        shown: { from: 0, until },
        weekWidth: weekWidthOf(until),
        locale: 'en-US',
        nameOf: () => '',
        datesOf: () => '',
        writeWeek: (week) => String(week + 1),
      },
    );

  test('names each month once, at its first Monday', () => {
    expect(headOf(9).months.map(({ text, x }) => [text, x])).toEqual([
      ['Jan 2027', 0],
      ['Feb 2027', 288],
      ['Mar 2027', 576],
    ]);
  });

  test('puts milestones that are near each other in rows of their own, and leaves out far ones', () => {
    const [one, two, ...others] = headOf(20).milestones;
    expect(others).toEqual([]);
    expect(two?.y).toBe((one?.y ?? 0) + measures.milestone);
  });

  test.each([20, 52, 104, 1248])('writes numbers of %i weeks that do not touch', (until) => {
    const { weeks: numbers } = headOf(until);
    numbers.slice(1).forEach(({ x, text }, index) => {
      const before = numbers[index];
      const gap = x - (before?.x ?? 0);
      expect(gap).toBeGreaterThan((widthOf(text) + widthOf(before?.text ?? '')) / 2);
    });
  });
});
