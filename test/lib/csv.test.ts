import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CsvCell,
  csvShapeOf,
  readCsv,
  type Separator,
  separators,
  writeCsv,
} from '../../src/lib/csv.ts';

const cellsIn = (text: string, separator?: Separator) =>
  readCsv(text, separator).rows.map(({ cells }) => cells);

describe('readCsv', () => {
  test.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2,5',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb, c\n1,200\t2',
      [
        ['a', 'b, c'],
        ['1,200', '2'],
      ],
    ],
    [
      'semicolons with decimal commas and no heading',
      'a;1,5\nb;2,5',
      [
        ['a', '1,5'],
        ['b', '2,5'],
      ],
    ],
    [
      'commas with semicolons in a text',
      'name,note\na,x; y\nb,z',
      [
        ['name', 'note'],
        ['a', 'x; y'],
        ['b', 'z'],
      ],
    ],
    ['a line that names the separator', 'sep=;\r\na,b;c', [['a,b', 'c']]],
    [
      'line breaks of old',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['a quoted line break and separator', '"a\r\nb, c",d', [['a\r\nb, c', 'd']]],
    ['doubled quotes', '"a ""quoted"" b",""""', [['a "quoted" b', '"']]],
    ['quotes within a cell', 'a 5" disk,b', [['a 5" disk', 'b']]],
    ['text after a closing quote', '"a"b,c', [['ab', 'c']]],
    ['empty quoted cells', '"",x,""', [['', 'x', '']]],
    ['ragged rows', 'a,b,c\n1\n1,2', [['a', 'b', 'c'], ['1'], ['1', '2']]],
    [
      'blank lines behind',
      'a,b\n1,2\n\n,\n \n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one column', 'a\nb', [['a'], ['b']]],
    ['nothing', '', []],
    ['an empty last cell', 'a,', [['a', '']]],
  ])('reads %s', (_, text, cells) => {
    expect(cellsIn(text)).toEqual(cells);
  });

  test('counts rows as a spreadsheet does and lines as a text editor does', () => {
    const { rows } = readCsv('a,b\n\n"1\n2",3\n4,5');
    expect(rows).toEqual([
      { row: 1, line: 1, cells: ['a', 'b'] },
      { row: 3, line: 3, cells: ['1\n2', '3'] },
      { row: 4, line: 5, cells: ['4', '5'] },
    ]);
  });

  test('says where a quote is not closed, and still reads every cell', () => {
    expect(readCsv('a,b\n"1,2\n3,4\n"5,6')).toEqual({
      separator: ',',
      rows: [
        { row: 1, line: 1, cells: ['a', 'b'] },
        { row: 2, line: 2, cells: ['1,2\n3,4\n5', '6'] },
      ],
      problems: [],
    });
    expect(readCsv('a,b\n"1,2\n3,"4')).toEqual({
      separator: ',',
      rows: [
        { row: 1, line: 1, cells: ['a', 'b'] },
        { row: 2, line: 2, cells: ['1,2\n3,4'] },
      ],
      problems: [],
    });
    expect(readCsv('a,b\nx,"1\n3,4')).toEqual({
      separator: ',',
      rows: [
        { row: 1, line: 1, cells: ['a', 'b'] },
        { row: 2, line: 2, cells: ['x', '"1'] },
        { row: 3, line: 3, cells: ['3', '4'] },
      ],
      problems: [{ code: 'UNCLOSED_QUOTE', row: 2, line: 2 }],
    });
  });

  test('takes the separator that is given', () => {
    expect(cellsIn('a;b,c', ',')).toEqual([['a;b', 'c']]);
  });

  test('takes time in proportion to the text, whatever its quotes', () => {
    const started = performance.now();
    for (const part of ['"a,', '"",', '"', '"""', ',"\n']) readCsv(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('writeCsv', () => {
  test.each<[CsvCell, string]>([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['a; b', '"a; b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' spaced ', '" spaced "'],
    [-1200.5, '-1200.5'],
    [1e-7, '0.0000001'],
    [{ percent: -0.035 }, '-3.5%'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\t=1', '"\'\t=1"'],
    ['\rx', '"\'\rx"'],
    ['\nx', '"\'\nx"'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['=1,"x"', '"\'=1,""x"""'],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('writes %j as %j', (cell, text) => {
    expect(writeCsv([[cell, 'x']], ',')).toBe(`${text},x\r\n`);
  });

  test('writes numbers the way a locale does, in cells of their own', () => {
    const { separator, decimalSign } = csvShapeOf('de-DE');
    const rows = [[1.5, { percent: 0.125 }, 'x']];
    expect(writeCsv(rows, separator, { decimalSign })).toBe('"1,5";"12,5%";x\r\n');
    expect(csvShapeOf('en-US')).toEqual({ separator: ',', decimalSign: '.' });
  });

  test('puts a byte order mark in front for Excel when asked', () => {
    expect(writeCsv([['ä']], ',', { hasByteOrderMark: true })).toBe('\uFEFFä\r\n');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...`ab '"=+-@,;\t\r\n＝\uFEFF\u200b1`),
    maxLength: 8,
  }),
);
const anyRows = fc.array(fc.array(anyText, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

test('what was written comes back as it was, with no separator named', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...separators), fc.boolean(), (rows, separator, mark) => {
      const text = writeCsv(rows, separator, { hasByteOrderMark: mark });
      const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
      const reading = readCsv(text);
      expect(reading.problems).toEqual([]);
      expect(reading.rows.map(({ cells }) => cells)).toEqual(kept);
    }),
    { numRuns: 1000 },
  );
});

test('no text starts a formula, whichever the separator', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...separators), (rows, separator) => {
      const raw = rows.flatMap((row) =>
        row.map((cell) => {
          const written = writeCsv([[cell]], separator).slice(0, -2);
          return written.startsWith('"') ? written.slice(1) : written;
        }),
      );
      for (const text of raw) expect(text).not.toMatch(/^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u);
    }),
  );
});

test('no text makes reading throw, and every character that is not syntax is kept', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const letters = (of: string) => of.replace(/[^ab1]/g, '');
      expect(letters(cellsIn(text).flat().join(''))).toBe(letters(text));
    }),
    { numRuns: 1000 },
  );
});
