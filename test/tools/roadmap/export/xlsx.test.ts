import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCellText } from '../../../../src/lib/spreadsheet/escape-xml.ts';
import { writeWorkbookParts } from '../../../../src/lib/spreadsheet/workbook-xml.ts';
import type { ExportInput } from '../../../../src/tools/roadmap/export/file.ts';
import { buildWorkbook, writeXlsx, zipParts } from '../../../../src/tools/roadmap/export/xlsx.ts';
import { findPlan } from '../../../../src/tools/roadmap/model/plan.ts';
import {
  type ReadCell,
  type ReadWorkbook,
  readParts,
  readWorkbook,
} from '../../../lib/spreadsheet/read-workbook.ts';
import { libreOffice, reopen } from '../../roi/export/libreoffice.ts';
import { initiativeWith, roadmapWith } from '../roadmaps.ts';
import {
  anyRoadmap,
  contextIn,
  hostile,
  hostileRoadmap,
  inputFor,
  inputForScenario,
  roadmapOf,
  roadmapOfEverything,
} from './exported-roadmaps.ts';

const exported = new Map<string, ExportInput>([
  ['the relaunch', inputForScenario('digital-relaunch')],
  ['everything', inputFor(roadmapOfEverything())],
  ['euros', inputFor(roadmapOfEverything(), { context: contextIn('de-DE', 'EUR') })],
  ['nothing', inputFor(roadmapOf(0))],
  ['one', inputFor(roadmapOf(1))],
  ['300 initiatives', inputFor(roadmapOf(300))],
  [
    'no teams',
    inputFor(roadmapWith({ teams: [], initiatives: [initiativeWith({ id: 'a', week: 0 })] })),
  ],
  ['every special sign', inputFor(hostileRoadmap(), { title: hostile })],
  ...fc
    .sample(anyRoadmap, { numRuns: 8, seed: 7 })
    .map((roadmap, index): [string, ExportInput] => [
      `roadmap ${index} of chance`,
      inputFor(roadmap),
    ]),
]);

const partsOf = (input: ExportInput) => writeWorkbookParts(buildWorkbook(input));

/** The first row of a sheet's table, and where the teams' columns begin, as cells are addressed. */
const firstRow = 5;

const sheetOf = (book: ReadWorkbook, name: string) => book.get(name) ?? new Map<string, ReadCell>();

describe('The workbook', () => {
  test('has three sheets, and the file holds them', () => {
    const file = writeXlsx(inputForScenario('digital-relaunch'));
    expect(file.name).toBe('a-digital-relaunch-in-three-phases-2026-11-22.xlsx');
    const book = readWorkbook(file.content as Uint8Array);
    expect([...book.keys()]).toEqual(['Initiatives', 'Load', 'Balance']);
  });

  test('has an initiative as inputs, and what follows as formulas', () => {
    const book = readParts(partsOf(inputFor(roadmapOfEverything())));
    const row = [...sheetOf(book, 'Initiatives')].filter(([at]) => /^[A-Z]+6$/.test(at));
    expect(
      row.map(([at, { value, formula }]) => `${at} ${value}${formula ? ` =${formula}` : ''}`),
    ).toMatchInlineSnapshot(`
      [
        "A6 Analytics; new, and "better"",
        "B6 ",
        "C6 Platform",
        "D6 Begun",
        "G6 5",
        "H6 1",
        "I6 46419 =IF(G6="","",$I$2+(G6-1)*7)",
        "J6 46423 =IF(G6="","",I6+H6*7-3)",
        "K6 Foundation =IF(G6="","",IF(OR(G6<1,G6>MAX('Balance'!$D$5:$D$7)),"",INDEX('Balance'!$A$5:$A$7,MATCH(G6,'Balance'!$C$5:$C$7,1))))",
        "L6 8 =SUM(M6:N6)",
        "M6 8",
        "O6 ",
      ]
    `);
  });

  test('sums the load of a week over all initiatives', () => {
    const book = readParts(partsOf(inputFor(roadmapOfEverything())));
    const cells = ['A9', 'B9', 'C9', 'D9', 'E9', 'F9', 'G9'];
    expect(cells.map((at) => [at, sheetOf(book, 'Load').get(at)])).toMatchInlineSnapshot(`
      [
        [
          "A9",
          {
            "value": 5,
          },
        ],
        [
          "B9",
          {
            "formula": "'Initiatives'!$I$2+($A9-1)*7",
            "value": 46419,
          },
        ],
        [
          "C9",
          {
            "formula": "IF($A9="","",IF(OR($A9<1,$A9>MAX('Balance'!$D$5:$D$7)),"",INDEX('Balance'!$A$5:$A$7,MATCH($A9,'Balance'!$C$5:$C$7,1))))",
            "value": "Foundation",
          },
        ],
        [
          "D9",
          {
            "formula": "SUMPRODUCT(('Initiatives'!$G$5:$G$10<>"")*('Initiatives'!$G$5:$G$10<=$A9)*('Initiatives'!$G$5:$G$10+'Initiatives'!$H$5:$H$10>$A9)*'Initiatives'!$M$5:$M$10/'Initiatives'!$H$5:$H$10)",
            "value": 8,
          },
        ],
        [
          "E9",
          {
            "value": 4,
          },
        ],
        [
          "F9",
          {
            "formula": "IF(E9=0,"",D9/E9)",
            "value": 2,
          },
        ],
        [
          "G9",
          {
            "formula": "MAX(0,ROUND(D9-E9,2))",
            "value": 4,
          },
        ],
      ]
    `);
  });

  test('divides a phase by departments', () => {
    const book = readParts(partsOf(inputFor(roadmapOfEverything())));
    const cells = ['A5', 'B5', 'C6', 'D5', 'E5', 'F5', 'H5'];
    expect(cells.map((at) => [at, sheetOf(book, 'Balance').get(at)])).toMatchInlineSnapshot(`
      [
        [
          "A5",
          {
            "value": "Quick wins",
          },
        ],
        [
          "B5",
          {
            "value": 4,
          },
        ],
        [
          "C6",
          {
            "formula": "D5+1",
            "value": 5,
          },
        ],
        [
          "D5",
          {
            "formula": "C5+B5-1",
            "value": 4,
          },
        ],
        [
          "E5",
          {
            "formula": "SUMPRODUCT(('Initiatives'!$G$5:$G$10<>"")*('Initiatives'!$G$5:$G$10>=$C$5)*('Initiatives'!$G$5:$G$10<=$D$5)*('Initiatives'!$C$5:$C$10=$E$4)*'Initiatives'!$L$5:$L$10)",
            "value": 0,
          },
        ],
        [
          "F5",
          {
            "formula": "SUMPRODUCT(('Initiatives'!$G$5:$G$10<>"")*('Initiatives'!$G$5:$G$10>=$C$5)*('Initiatives'!$G$5:$G$10<=$D$5)*('Initiatives'!$C$5:$C$10=$F$4)*'Initiatives'!$L$5:$L$10)",
            "value": 15.5,
          },
        ],
        [
          "H5",
          {
            "formula": "IF(SUM(E5:G5)=0,"",E5/SUM(E5:G5))",
            "value": 0,
          },
        ],
      ]
    `);
  });

  test.each([...exported])('comes with the loads of the plan: %s', (_, input) => {
    const load = sheetOf(readParts(partsOf(input)), 'Load');
    const columns = 'DEFGHIJKLMNOPQRS';
    for (const [team, { load: days, capacity }] of input.plan.loads.entries()) {
      for (const week of days.keys()) {
        const cell = (place: number) =>
          load.get(`${columns[team * 4 + place] ?? ''}${firstRow + week}`)?.value;
        expect(cell(0)).toBe(days[week]);
        expect(cell(1)).toBe(capacity[week]);
      }
    }
    expect(load.has(`A${firstRow + input.plan.weeks}`)).toBe(false);
  });

  test('has every text as a text', () => {
    const cells = sheetOf(readParts(partsOf(inputFor(hostileRoadmap()))), 'Initiatives');
    expect(cells.get('A5')?.formula).toBeUndefined();
    expect(cells.get('B5')?.value).toBe(toCellText(hostile));
  });
});

describe.skipIf(!libreOffice)('A workbook that LibreOffice calculates anew', () => {
  let reopened: Map<string, ReadWorkbook>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, input] of exported) {
      files.set(name, zipParts(spoilValues(partsOf(input)), input.today));
    }
    files.set('moved', zipParts(moveFirst(partsOf(inputFor(moved(0)))), '2026-11-22'));
    reopened = await reopen(libreOffice ?? '', files);
  }, 300_000);

  test.each([...exported])(
    'has our value in every cell, though it came with wrong ones: %s',
    (name, input) => {
      expect(differences(readParts(partsOf(input)), reopened.get(name)).slice(0, 20)).toEqual([]);
    },
  );

  test('follows an initiative that somebody moves', () => {
    const expected = readParts(partsOf(inputFor(moved(4))));
    expect(differences(expected, reopened.get('moved'))).toEqual([]);
    expect(findPlan(moved(0)).loads).not.toEqual(findPlan(moved(4)).loads);
  });
});

const moved = (week: number) =>
  roadmapWith({
    initiatives: [
      initiativeWith({ id: 'a', week, efforts: { web: 12 }, length: { kind: 'weeks', weeks: 2 } }),
    ],
  });

type Parts = Record<string, string>;

/** The workbook with the first initiative in week 5. */
const moveFirst = (parts: Parts): Parts => {
  const path = 'xl/worksheets/sheet1.xml';
  const changed = (parts[path] ?? '').replace(/(<c r="G5"[^>]*><v>)1(<\/v>)/, '$15$2');
  return spoilValues({ ...parts, [path]: changed });
};

/** The same workbook with a wrong value in every cell that has a formula. */
function spoilValues(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      xml.replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, '$1<v>77.7</v>'),
    ]),
  );
}

function differences(expected: ReadWorkbook, found: ReadWorkbook | undefined): string[] {
  return [...expected].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, { value }]) => {
      const other = found?.get(sheet)?.get(at)?.value ?? '';
      const isSame =
        typeof value === 'number' && typeof other === 'number'
          ? Math.abs(value - other) < 1e-7
          : value === other;
      return isSame ? [] : [`${sheet}!${at}: ${value} ours, ${other} theirs`];
    }),
  );
}
