import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mermaidText, writeGantt } from '../../../../src/tools/roadmap/export/gantt.ts';
import { writeMarkdown } from '../../../../src/tools/roadmap/export/markdown.ts';
import {
  anyRoadmap,
  hostile,
  hostileRoadmap,
  inputFor,
  roadmapOf,
  roadmapOfEverything,
} from './exported-roadmaps.ts';

describe('A text in a chart of Mermaid', () => {
  test.each([
    ['Plan B: the site', 'Plan B： the site'],
    ['a;b #1 50%', 'a；b ＃1 50％'],
    ['two\nlines\r\nand\ttabs', 'two lines and tabs'],
    ['Analytics, new', 'Analytics, new'],
    ['title of all', '\u2060title of all'],
    ['Section 3', '\u2060Section 3'],
    ['2027-01-04 launch', '\u20602027-01-04 launch'],
    ['  ', '–'],
  ])('%j is written %j', (text, expected) => {
    expect(mermaidText(text)).toBe(expected);
  });
});

/** A line of a gantt chart as the grammar of Mermaid takes it. */
const lines =
  /^(?:gantt| {4}(?:title [^#:;%\n]+|dateFormat YYYY-MM-DD|section [^#:;%\n]+|[^#:;%\s][^#:;%\n]* :(?:(?:crit|done|active|milestone), )*[im]\d+, \d{4}-\d\d-\d\d, (?:\d{4}-\d\d-\d\d|0d)))$/u;

describe('The chart', () => {
  test('has a section a phase, tags, days and milestones', () => {
    expect(writeGantt(inputFor(roadmapOfEverything()))).toMatchInlineSnapshot(`
      "gantt
          title A roadmap
          dateFormat YYYY-MM-DD
          section Quick wins
          Consent banner :crit, done, i1, 2027-01-04, 2027-01-16
          section Foundation
          Analytics； new, and "better" :active, i2, 2027-02-01, 2027-02-06
          section Outside the phases
          R1 :i5, 2027-06-07, 2027-06-19
          After R1 :i6, 2026-12-21, 2026-12-26
          section Milestones
          Launch :milestone, m1, 2027-02-15, 0d"
    `);
  });

  test.each([
    ['every special sign', inputFor(hostileRoadmap(), { title: hostile })],
    ['nothing', inputFor(roadmapOf(0))],
    ['300 initiatives', inputFor(roadmapOf(300))],
  ])('has only lines that Mermaid takes: %s', (_, input) => {
    for (const line of writeGantt(input).split('\n')) expect(line).toMatch(lines);
  });

  test('has only lines that Mermaid takes, whatever is in the roadmap', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        for (const line of writeGantt(inputFor(roadmap)).split('\n')) expect(line).toMatch(lines);
      }),
    );
  });
});

describe('A roadmap as Markdown', () => {
  test('has phases, milestones, what is not planned, what is wrong, and the chart', () => {
    const findings = [{ initiative: 'b', sentence: 'It is due before it starts.' }];
    const file = writeMarkdown(inputFor(roadmapOfEverything(), { findings }));
    expect(file.name).toBe('a-roadmap-2026-11-22.md');
    expect(file.content).toMatchInlineSnapshot(`
      "# A roadmap

      As of November 22, 2026

      ## Quick wins

      Jan 4, 2027 to Jan 29, 2027

      | Initiative | Weeks | From | Until | Teams | Done means |
      | --- | ---: | --- | --- | --- | --- |
      | Consent banner | 2 | Jan 4, 2027 | Jan 15, 2027 | Web team: 12.5 days, Content: 3 days | Every page asks first. |

      ## Foundation

      Feb 1, 2027 to Mar 26, 2027

      | Initiative | Weeks | From | Until | Teams | Done means |
      | --- | ---: | --- | --- | --- | --- |
      | Analytics; new, and "better" | 1 | Feb 1, 2027 | Feb 5, 2027 | Web team: 8 days |  |

      ## Scale

      Mar 29, 2027 to May 21, 2027

      Nothing starts here.

      ## Outside the phases

      | Initiative | Weeks | From | Until | Teams | Done means |
      | --- | ---: | --- | --- | --- | --- |
      | R1 | 2 | Jun 7, 2027 | Jun 18, 2027 | Content: 9 days |  |
      | After R1 | 1 | Dec 21, 2026 | Dec 25, 2026 |  |  |

      ## Milestones

      - Feb 15, 2027: Launch

      ## Not planned

      These have no start yet.

      - Landing pages

      ## Dropped

      - Landing pages

      ## What does not add up

      - Analytics; new, and "better": It is due before it starts.
      - Web team is over by 4 days in the week of Feb 1, 2027.

      ## As a chart

      \`\`\`mermaid
      gantt
          title A roadmap
          dateFormat YYYY-MM-DD
          section Quick wins
          Consent banner :crit, done, i1, 2027-01-04, 2027-01-16
          section Foundation
          Analytics； new, and "better" :active, i2, 2027-02-01, 2027-02-06
          section Outside the phases
          R1 :i5, 2027-06-07, 2027-06-19
          After R1 :i6, 2026-12-21, 2026-12-26
          section Milestones
          Launch :milestone, m1, 2027-02-15, 0d
      \`\`\`
      "
    `);
  });

  test('takes nothing that people typed for markup', () => {
    const content = String(writeMarkdown(inputFor(hostileRoadmap(), { title: hostile })).content);
    const rows = content.split('\n').filter((line) => line.startsWith('| =1'));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
    expect(content.match(/^```/gm)).toHaveLength(2);
    expect(content.match(/^# /gm)).toHaveLength(1);
    expect(content.split('```mermaid')[0]).not.toMatch(/(?<!\\)[<`[\]*_]/);
  });
});
