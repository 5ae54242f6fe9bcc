import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../src/lib/csv.ts';
import { columnKeys } from '../../../../src/tools/roadmap/export/columns.ts';
import { writeListCsv } from '../../../../src/tools/roadmap/export/csv.ts';
import type { ExportInput } from '../../../../src/tools/roadmap/export/file.ts';
import { exportWords } from '../../../../src/tools/roadmap/messages/en-export.ts';
import { guessTargets } from '../../../../src/tools/roadmap/model/import/guess-targets.ts';
import { readInitiatives } from '../../../../src/tools/roadmap/model/import/read-initiatives.ts';
import { readTable } from '../../../../src/tools/roadmap/model/import/read-table.ts';
import type { Initiative } from '../../../../src/tools/roadmap/model/types.ts';
import {
  anyRoadmap,
  contextIn,
  hostileRoadmap,
  inputFor,
  roadmapOf,
  roadmapOfEverything,
} from './exported-roadmaps.ts';

/** The initiatives as the builder reads the file into the same roadmap without any. */
function readBack(input: ExportInput) {
  const table = readTable(String(writeListCsv(input).content));
  const { roadmap, context } = input;
  let count = 0;
  return readInitiatives(table, {
    roadmap: { ...roadmap, initiatives: [] },
    context,
    targets: guessTargets(table.headings, roadmap.teams),
    newId: () => roadmap.initiatives[count++]?.id ?? 'too many',
  });
}

describe('The list as CSV', () => {
  test('has a row an initiative, with the efforts of each team', () => {
    const file = writeListCsv(inputFor(roadmapOfEverything(), { title: 'Digital relaunch' }));
    expect(file.name).toBe('digital-relaunch-2026-11-22.csv');
    expect(file.content).toMatchInlineSnapshot(`
      "﻿Key,Title,Goal,Sponsor,"Value, 1 to 10",Cost of delay a week,Effort: Web team,Effort: Content,Weeks,People at once,Depends on,Not before,Due by,Start,Ends on,Fixed date,Must-have by,Reason,Status,Phase,Quick win,Deliverable
      R1,Consent banner,Fewer complaints,Growth,8,1200.5,12.5,S,2,,,,,2027-01-04,2027-01-15,,Platform,The law,Done,Quick wins,,Every page asks first.
      R2,"Analytics; new, and ""better""",,Platform,,,M,,,2,Consent banner,2027-01-18,2027-01-15,2027-02-01,2027-02-05,Yes,,,Begun,Foundation,,
      R3,Landing pages,,Both,,,1,,,1,"Consent banner; R2",,,,,,,,Proposed,,,
      R4,Landing pages,,Both,,,,,,1,R3,,,,,,,,Dropped,,,
      R5,R1,,Both,,,,9,,1,R4,,,2027-06-07,2027-06-18,,,,Proposed,,,
      R6,After R1,,Both,,,,,,1,R5,,,2026-12-21,2026-12-25,,,,Proposed,,,
      "
    `);
  });

  test.each(columnKeys.filter((key) => !['end', 'phase', 'quickWin'].includes(key)))(
    'has a column that the builder knows again: %s',
    (key) => {
      expect(guessTargets([exportWords.columns[key]], [])).toEqual([key]);
    },
  );

  test.each(['end', 'phase', 'quickWin'] as const)(
    'has a column that the builder leaves out, because it follows from others: %s',
    (key) => {
      expect(guessTargets([exportWords.columns[key]], [])).toEqual(['none']);
    },
  );

  test.each([
    ['dollars', contextIn()],
    ['euros, with commas in numbers', contextIn('de-DE', 'EUR')],
    ['yen', contextIn('ja-JP', 'JPY')],
  ])('comes back as it was: %s', (_, context) => {
    const roadmap = roadmapOfEverything();
    const { initiatives, problems, teams } = readBack(inputFor(roadmap, { context }));
    expect(problems).toEqual([]);
    expect(teams).toEqual([]);
    expect(initiatives).toEqual(roadmap.initiatives);
  });

  test.each([0, 1, 300])('comes back with %i initiatives', (count) => {
    const roadmap = roadmapOf(count);
    const { initiatives, problems } = readBack(inputFor(roadmap));
    expect(problems).toEqual([]);
    expect(initiatives.map(({ dependsOn }) => dependsOn)).toEqual(
      roadmap.initiatives.map(({ dependsOn }) => dependsOn),
    );
  });

  test('ties initiatives again whatever their titles are', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { initiatives } = readBack(inputFor(roadmap));
        const links = (all: readonly Initiative[]) => all.map(({ dependsOn }) => dependsOn);
        expect(links(initiatives)).toEqual(links(roadmap.initiatives));
      }),
    );
  });

  test('keeps every sign of a text and starts no formula', () => {
    const roadmap = hostileRoadmap();
    const content = String(writeListCsv(inputFor(roadmap)).content);
    const titles = readCsv(content)
      .rows.slice(1)
      .map(({ cells }) => cells[1]);
    expect(titles).toEqual(roadmap.initiatives.map(({ title }) => title));
    expect(content).not.toMatch(/(?:^|[,\n])"?[=+@-]/m);
  });
});
