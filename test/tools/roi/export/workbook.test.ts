import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeWorkbookParts } from '../../../../src/lib/spreadsheet/workbook-xml.ts';
import type { ExportInput } from '../../../../src/tools/roi/export/file.ts';
import type { ExportWords } from '../../../../src/tools/roi/export/words.ts';
import { buildWorkbook, writeXlsx } from '../../../../src/tools/roi/export/xlsx.ts';
import { exportWords } from '../../../../src/tools/roi/messages/en-export.ts';
import { readParts, readWorkbook } from '../../../lib/spreadsheet/read-workbook.ts';
import { lineWith, stateWith } from '../plans.ts';
import {
  contextIn,
  hostilePlan,
  hostileTexts,
  inputFor,
  planOfEveryKind,
  planOfScenarios,
} from './exported-plans.ts';

const partsOf = (input: ExportInput) => writeWorkbookParts(buildWorkbook(input));
const cellsOf = (input: ExportInput) => readParts(partsOf(input));

test('English has every word of a file', () => {
  expect(Object.keys(exportWords satisfies ExportWords)).not.toEqual([]);
});

describe('A workbook', () => {
  test('has sheets of inputs and flows for every scenario, and actuals where there are any', () => {
    expect([...cellsOf(inputFor(planOfScenarios())).keys()]).toEqual([
      'Results',
      'Assumptions',
      'Inputs Do nothing',
      "Inputs Vendor A B O'Neill 2027",
      'Inputs 3',
      'Flows Do nothing',
      "Flows Vendor A B O'Neill 2027 a",
      'Flows 3',
      'Actuals',
    ]);
    expect([...cellsOf(inputFor(stateWith({}))).keys()]).toEqual([
      'Results',
      'Assumptions',
      'Inputs',
      'Flows',
    ]);
  });

  test('writes a payment as the product of its inputs, which its months take up', () => {
    const plan = stateWith({
      months: 2,
      lines: [
        lineWith({
          id: 'hours',
          formula: 'time',
          inputs: { people: { likely: 4 }, hours: { likely: 10 }, rate: { likely: 5000 } },
          timing: { kind: 'monthly', start: 1 },
        }),
      ],
    });
    const sheets = cellsOf(inputFor(plan));
    expect(sheets.get('Inputs')?.get('O5')).toEqual({ formula: 'N5*N6*N7*N8', value: 2000 });
    expect(sheets.get('Inputs')?.get('N5')?.formula).toBe(
      'IF(Estimate_case="Likely",L5,IF((Estimate_case="Worst")=($C5="Cost"),IF(M5="",L5,M5),IF(K5="",L5,K5)))',
    );
    expect(sheets.get('Flows')?.get('F19')).toEqual({ formula: "'Inputs'!$O5", value: 2000 });
    expect(sheets.get('Flows')?.get('M19')).toEqual({
      formula:
        'IF(AND(M$5>=$H19,M$5<=$I19,MOD((M$5-$H19),$G19)=0),ROUND($F19*IF((M$5-$H19)+1<$J19,((M$5-$H19)+1)/$J19*IF($K19=1,((M$5-$H19)+1)/$J19*(3-2*((M$5-$H19)+1)/$J19),1),1)*IF((M$5-$H19)<12,1,(1+$L19)^INT((M$5-$H19)/12)),Decimals),0)',
      value: 0,
    });
    expect(sheets.get('Flows')?.get('N19')).toEqual({ formula: '', value: 2000 });
  });

  test('has a value in every cell with a formula, and no error', () => {
    for (const plan of [planOfEveryKind(), planOfScenarios(), stateWith({})]) {
      for (const [, xml] of Object.entries(partsOf(inputFor(plan)))) {
        expect(xml).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
        expect(xml).not.toMatch(/<\/f><\/c>|<f[^>]*\/><\/c>/);
      }
    }
  });

  test('keeps what people typed as text', () => {
    const sheets = cellsOf(inputFor(hostilePlan()));
    const inputs = sheets.get('Inputs =1+1');
    const names = hostileTexts.map((_, index) => inputs?.get(`B${5 + index}`));
    expect(names.map((cell) => cell?.formula)).toEqual(hostileTexts.map(() => undefined));
    expect(names.map((cell) => cell?.value)).toEqual(
      hostileTexts.map((text) => text.replace('\u0007', '\ufffd').replace(/\p{Cs}/u, '\ufffd')),
    );
  });

  test('lets a scenario follow the first one but for its differences', () => {
    const plan = stateWith({
      lines: [lineWith({ id: 'license' }), lineWith({ id: 'own' })],
      scenarios: [
        { id: 'plan', name: 'A', without: ['own'], changes: {} },
        {
          id: 'b',
          name: 'B',
          without: [],
          changes: { license: { inputs: { amount: { likely: 700 } }, home: 'shared' } },
        },
      ],
    });
    const cells = cellsOf(inputFor(plan)).get('Inputs B');
    expect(cells?.get('B5')).toEqual({ formula: "'Inputs A'!B5", value: 'license' });
    expect(cells?.get('F5')).toEqual({ value: 'Both' });
    expect(cells?.get('L5')).toEqual({ value: 7 });
    expect(cells?.get('B6')).toEqual({ value: 'own' });
  });

  test.each([
    ['USD', 'en-US', '[$$]#,##0.00'],
    ['EUR', 'de-DE', '#,##0.00 [$€]'],
    ['JPY', 'ja-JP', '[$￥]#,##0'],
    ['KWD', 'en-US', '[$KWD] #,##0.000'],
    ['CHF', 'de-CH', '[$CHF] #,##0.00'],
  ])('writes %s in %s as %s', (currency, locale, format) => {
    const parts = partsOf(inputFor(planOfEveryKind(), { context: contextIn(currency, locale) }));
    expect(parts['xl/styles.xml']).toContain(`formatCode="${format};[Red]-${format};`);
  });

  test('knows months that spreadsheets do not by their names', () => {
    const plan = stateWith({ start: '1850-03' as never, months: 3 });
    const flows = cellsOf(inputFor(plan)).get('Flows');
    expect(flows?.get('N3')).toEqual({ value: '1850-03' });
    expect(flows?.get('N4')).toEqual({ value: 1850 });
  });

  test('is one file, the same for the same plan and day', () => {
    const input = inputFor(planOfEveryKind(), { title: 'Größe & Co: a/b' });
    const file = writeXlsx(input);
    expect(file.name).toBe('große-co-a-b-2026-11-22.xlsx');
    expect(file.content).toEqual(writeXlsx(input).content);
    const content = file.content as Uint8Array;
    expect(Object.keys(unzipSync(content))[0]).toBe('[Content_Types].xml');
    expect(readWorkbook(content).get('Results')?.get('A1')?.value).toBe('Größe & Co: a/b: results');
  });
});
