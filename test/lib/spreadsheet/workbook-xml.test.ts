import { describe, expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../src/lib/spreadsheet/sheets.ts';
import { writeWorkbookParts } from '../../../src/lib/spreadsheet/workbook-xml.ts';
import { readParts } from './read-workbook.ts';

function sheetWith(change: Partial<Sheet>): Sheet {
  return {
    name: 'Sheet',
    columns: [],
    rows: [],
    frozen: { columns: 0, rows: 0 },
    choices: [],
    print: { isLandscape: false, pagesWide: 1, repeatRows: 0, repeatColumns: 0, footer: '' },
    ...change,
  };
}

function partsWith(change: Partial<Sheet>): Record<string, string> {
  return writeWorkbookParts({
    title: 'A & B',
    day: '2026-11-22',
    sheets: [sheetWith(change)],
    names: [],
  });
}

const cellXml = (cell: Cell) =>
  /<c .*<\/c>|<c [^>]*\/>/.exec(
    partsWith({ rows: [{ cells: [cell] }] })['xl/worksheets/sheet1.xml'] ?? '',
  )?.[0];

describe('a cell', () => {
  test.each<[Cell, string]>([
    [{ kind: 'number', value: -1.5 }, '<c r="A1"><v>-1.5</v></c>'],
    [
      { kind: 'text', text: 'a < b' },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a &lt; b</t></is></c>',
    ],
    [
      { kind: 'formula', formula: 'IF(A2<1,"x",0)', value: 0 },
      '<c r="A1"><f>IF(A2&lt;1,&quot;x&quot;,0)</f><v>0</v></c>',
    ],
    [
      { kind: 'formula', formula: 'A2', value: 'x & y' },
      '<c r="A1" t="str"><f>A2</f><v>x &amp; y</v></c>',
    ],
    [
      { kind: 'formula', formula: 'A2+1', value: 3, copies: { group: 7, block: 'A1:B1' } },
      '<c r="A1"><f t="shared" ref="A1:B1" si="7">A2+1</f><v>3</v></c>',
    ],
    [{ kind: 'copy', group: 7, value: 4 }, '<c r="A1"><f t="shared" si="7"/><v>4</v></c>'],
  ])('%j is written as such', (cell, xml) => {
    expect(cellXml(cell)).toBe(xml);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'with the text %j stays a text, also when it is edited',
    (text) => {
      const parts = partsWith({ rows: [{ cells: [{ kind: 'text', text }] }] });
      const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
      expect(xml).not.toContain('<f');
      expect(xml).toContain('t="inlineStr"');
      const style = Number(/<c r="A1" s="(\d+)"/.exec(xml)?.[1]);
      const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*numFmtId[^>]*>/g)];
      // The first of them is the one that all others build on.
      expect(styles[style + 1]?.[0]).toContain('quotePrefix="1"');
    },
  );
});

test('two looks with the same fields are one style, and each has its format', () => {
  const look = () => ({ isBold: true, format: '0.00' });
  const parts = partsWith({
    rows: [
      {
        cells: [
          { kind: 'number', value: 1, look: look() },
          { kind: 'number', value: 2, look: look() },
          { kind: 'number', value: 3, look: { format: '0.0%' } },
        ],
      },
    ],
  });
  const styles = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="\w+" s="(\d+)"/g)];
  expect(styles.map(([, style]) => style)).toEqual(['1', '1', '2']);
  expect(parts['xl/styles.xml']).toContain('<numFmt numFmtId="164" formatCode="0.00"/>');
  expect(parts['xl/styles.xml']).toContain('<numFmt numFmtId="165" formatCode="0.0%"/>');
});

test('names, panes, choices, blocks and what is printed are there', () => {
  const parts = writeWorkbookParts({
    title: 'A & B',
    day: '2026-11-22',
    sheets: [
      sheetWith({
        name: "It's one",
        columns: [{ width: 12, isDetail: true }],
        frozen: { columns: 1, rows: 2 },
        choices: [
          { cells: 'A1:A3', allowed: { kind: 'list', refersTo: "'L'!$A$1:$A$2" } },
          { cells: 'B1', allowed: { kind: 'whole', from: 0, to: 9 } },
        ],
        merged: ['A1:B1'],
        print: {
          isLandscape: true,
          pagesWide: 2,
          repeatRows: 2,
          repeatColumns: 1,
          footer: 'R&D',
          area: '$A$1:$C$9',
        },
      }),
    ],
    names: [{ name: 'Rate', refersTo: "'It''s one'!$B$1" }],
  });
  expect(parts['xl/workbook.xml']).toContain(
    '<definedNames>' +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s one'!$A$1:$C$9</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s one'!$A:$A,'It''s one'!$1:$2</definedName>` +
      `<definedName name="Rate">'It''s one'!$B$1</definedName>` +
      '</definedNames>',
  );
  expect(parts['xl/worksheets/sheet1.xml']).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><outlinePr summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5" outlineLevelCol="1"/><cols><col min="1" max="1" width="12" customWidth="1" outlineLevel="1"/></cols><sheetData></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1:A3"><formula1>'L'!$A$1:$A$2</formula1></dataValidation><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B1"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/><headerFooter><oddFooter>&amp;LR&amp;&amp;D&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
  `);
  expect(parts['docProps/core.xml']).toContain('<dc:title>A &amp; B</dc:title>');
  expect([...readParts(parts).keys()]).toEqual(["It's one"]);
});

test('a choice for many cells comes in parts that a spreadsheet takes', () => {
  const cells = Array.from({ length: 450 }, (_, index) => `A${index + 1}`).join(' ');
  const choices = [{ cells, allowed: { kind: 'decimal' as const, from: 0, to: 1 } }];
  const xml = partsWith({ choices })['xl/worksheets/sheet1.xml'] ?? '';
  const parts = [...xml.matchAll(/sqref="([^"]*)"/g)].map(([, part = '']) => part);
  expect(parts.map((part) => part.split(' ').length)).toEqual([200, 200, 50]);
  expect(parts.join(' ')).toBe(cells);
});
