import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvShapeOf, separators, writeCsv } from '../../../../src/lib/csv.ts';
import { minor } from '../../../../src/lib/money.ts';
import { month } from '../../../../src/lib/months.ts';
import {
  lineColumns,
  nameHome,
  writeLineRow,
  writeLineTable,
} from '../../../../src/tools/roi/model/line-columns.ts';
import { type LinesContext, readLines } from '../../../../src/tools/roi/model/read-lines.ts';
import type { Line } from '../../../../src/tools/roi/model/types.ts';
import { anyLine, lineWith } from '../plans.ts';

const homes = { it: 'Platform', marketing: 'Growth', shared: 'Both teams' };

function contextWith(change: Partial<LinesContext> = {}): LinesContext {
  let count = 0;
  return {
    locale: 'en-US',
    currency: 'USD',
    homes,
    plan: { start: month('2027-01'), months: 36, lines: [] },
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
    ...change,
  };
}

const read = (text: string, change: Partial<LinesContext> = {}) =>
  readLines(text, contextWith(change));

const linesIn = (text: string, change: Partial<LinesContext> = {}) => {
  const { lines, problems } = read(text, change);
  expect(problems).toEqual([]);
  return lines;
};

const problemsIn = (text: string, change: Partial<LinesContext> = {}) =>
  read(text, change).problems.map(({ row, column, code }) => `${column}${row} ${code}`);

const remarksIn = (text: string, change: Partial<LinesContext> = {}) =>
  read(text, change).remarks.map(({ row, column, code }) => `${column}${row} ${code}`);

describe('a sheet of names and amounts', () => {
  test('is enough, once somebody says what the amounts are', () => {
    const text = 'name,amount\nLicense,"1,200"\nTraining,$0.3k';
    expect(read(text).lines).toEqual([]);
    expect(read(text).problems).toEqual([
      { row: 0, column: '', heading: '', code: 'KIND_MISSING', rows: 2 },
    ]);
    expect(linesIn(text, { kind: 'cost' })).toEqual([
      {
        id: 'new-1',
        kind: 'cost',
        name: 'License',
        category: 'other',
        owner: 'shared',
        home: 'shared',
        hardness: 'hard',
        confidence: 'medium',
        formula: 'amount',
        inputs: { amount: { likely: 120000 } },
        timing: { kind: 'once', start: 0 },
        explanation: '',
        vouchedBy: '',
      },
      expect.objectContaining({ id: 'new-2', name: 'Training' }),
    ]);
  });

  test('needs no headings', () => {
    expect(linesIn('License\t1200\nTraining\t300', { kind: 'cost' })).toHaveLength(2);
    expect(remarksIn('1200;License', { kind: 'cost' })).toContain('0 NO_HEADINGS');
    expect(
      linesIn('Was;Betrag\nLizenz;1.200,50', { kind: 'cost', locale: 'de-DE', currency: 'EUR' }),
    ).toMatchObject([{ name: 'Lizenz', inputs: { amount: { likely: 120050 } } }]);
  });

  test('says by the sign what is a cost, where some amounts are below zero', () => {
    const text = 'name,amount\nLicense,-1200\nTraining,(300)\nFewer agencies,900';
    const lines = linesIn(text);
    expect(lines.map(({ kind }) => kind)).toEqual(['cost', 'cost', 'benefit']);
    expect(lines.map(({ inputs }) => inputs.amount?.likely)).toEqual([120000, 30000, 90000]);
    expect(read(text).remarks).toContainEqual({
      row: 0,
      column: '',
      heading: '',
      code: 'KIND_BY_SIGN',
      costs: 2,
      benefits: 1,
    });
  });

  test('says by its headings what is a cost', () => {
    const lines = linesIn('Item,Cost,Benefit\nLicense,1200,\nFewer agencies,,900');
    expect(lines.map(({ kind }) => kind)).toEqual(['cost', 'benefit']);
    expect(problemsIn('Item,Cost,Benefit\nBoth,1,2')).toEqual(['2 COST_AND_BENEFIT']);
  });

  test('says by a category what is a cost', () => {
    const lines = linesIn('name,category,amount\nNew CMS,license,1200\nMore orders,Revenue,900');
    expect(lines.map(({ kind }) => kind)).toEqual(['cost', 'benefit']);
  });
});

describe('columns', () => {
  test('are found by common headings, in any order', () => {
    const text =
      'Vouched for by,Department,What for,Seats,Price,How often,From month,Until,Notes,Type\nAda,Growth,Seats of the CRM,12,€ 40.50,per month,Mar 2027,24,from the offer,expense';
    expect(linesIn(text, { currency: 'EUR' })).toMatchObject([
      {
        kind: 'cost',
        name: 'Seats of the CRM',
        owner: 'marketing',
        home: 'marketing',
        formula: 'seats',
        inputs: { seats: { likely: 12 }, price: { likely: 4050 } },
        timing: { kind: 'monthly', start: 3, end: 24 },
        explanation: 'from the offer',
        vouchedBy: 'Ada',
      },
    ]);
  });

  test('that are not known, there twice or without a heading are named', () => {
    const text = 'kind,name,amount,Ammount low,color,amount,\ncost,License,1,2,red,3,4';
    expect(problemsIn(text)).toEqual(['F1 COLUMN_TWICE', 'G2 NO_HEADING']);
    expect(read(text).remarks).toMatchObject([
      { row: 1, column: 'D', code: 'COLUMN_NOT_READ', meant: 'amount low' },
      { row: 1, column: 'E', code: 'COLUMN_NOT_READ', meant: '' },
      { code: 'TIMING_ASSUMED' },
    ]);
  });
});

describe('a row', () => {
  test.each<[string, Partial<Line>]>([
    [
      'benefit,Hours,time,,3,10,50,80%',
      { category: 'time-saved', hardness: 'soft', formula: 'time' },
    ],
    ['cost,Hours,,,3,10,50,0.8', { category: 'internal-time', hardness: 'soft', formula: 'time' }],
    ['cost,Fee,,90,,,,', { category: 'other', hardness: 'hard', formula: 'amount' }],
  ])('%s is completed as such lines mostly are', (row, line) => {
    const text = `kind,name,formula,amount,people,hours,rate,realized\n${row}`;
    expect(linesIn(text)).toMatchObject([line]);
  });

  test.each([
    ['40%', 0.4],
    ['0.4', 0.4],
    ['1', 1],
    ['12.5 %', 0.125],
    ['40', 0.4],
  ])('reads the share %s as %d', (text, share) => {
    const [line] = linesIn(`kind,name,revenue,margin\nbenefit,Orders,1000,${text}`);
    expect(line?.inputs.margin).toEqual({ likely: share });
    const remarks = remarksIn(`kind,name,revenue,margin\nbenefit,Orders,1000,${text}`);
    expect(remarks.includes('D2 READ_AS_PERCENT')).toBe(text === '40');
  });

  test('takes its ranges', () => {
    const text = 'kind,name,amount low,amount,amount high\ncost,License,90,100,';
    expect(linesIn(text)[0]?.inputs).toEqual({ amount: { low: 9000, likely: 10000 } });
  });

  test.each([
    ['kind,name,amount\nexpnse,License,1', 'A2 WORD_UNKNOWN'],
    ['kind,name,amount\ncost,,1', '2 NAME_MISSING'],
    ['kind,name,amount\ncost,License,abc', 'C2 NOT_A_NUMBER'],
    ['kind,name,amount\ncost,License,-1', 'C2 NEGATIVE_AMOUNT'],
    ['kind,name,amount\ncost,License,-', 'C2 DASH'],
    ['kind,name,amount,category\ncost,License,1,licence', 'D2 WORD_UNKNOWN'],
    ['kind,name,amount,category\ncost,License,1,revenue', 'D2 CATEGORY_OF_OTHER_KIND'],
    ['kind,name,amount,paid by\ncost,License,1,Sales', 'D2 WORD_UNKNOWN'],
    ['kind,name,amount,hard or soft\ncost,License,1,firm', 'D2 WORD_UNKNOWN'],
    ['kind,name,amount,how often\ncost,License,1,weekly', 'D2 WORD_UNKNOWN'],
    ['kind,name,amount,start\ncost,License,1,2031-01', 'D2 MONTH_OUTSIDE'],
    ['kind,name,amount,start\ncost,License,1,March', 'D2 MONTH_WITHOUT_YEAR'],
    ['kind,name,amount,start\ncost,License,1,soon', 'D2 MONTH_UNKNOWN'],
    ['kind,name,amount,start,end\ncost,License,1,5,3', 'E2 END_BEFORE_START'],
    ['kind,name,amount,end\ncost,License,1,130', 'D2 OUT_OF_RANGE'],
    ['kind,name,amount,end\ncost,License,1,2050-01', 'D2 OUT_OF_RANGE'],
    ['kind,name,amount,ramp\nbenefit,Orders,1,linear', 'D2 RAMP_WITHOUT_MONTHS'],
    ['kind,name,amount,ramp months\nbenefit,Orders,1,1', 'D2 OUT_OF_RANGE'],
    ['kind,name,amount,amount low\ncost,License,1,2', 'D2 RANGE_ORDER'],
    ['kind,name,amount,amount high\ncost,License,,2', 'D2 LIKELY_MISSING'],
    ['kind,name,amount,seats\ncost,License,1,2', '2 FORMULA_UNCLEAR'],
    ['kind,name,seats,price\ncost,License,2000000,1', 'C2 OUT_OF_RANGE'],
    ['kind,name,revenue,margin\nbenefit,Orders,1,140%', 'D2 SHARE_OUT_OF_RANGE'],
    ['kind,name,seats,price\ncost,License,1.200,1', 'C2 AMBIGUOUS'],
  ])('of %j is not taken: %s', (text, problem) => {
    const { lines } = read(`${text}\n`);
    expect(lines).toEqual([]);
    expect(problemsIn(text)).toEqual([problem]);
  });

  test('is left out alone; the others are taken', () => {
    const text = 'kind,name,amount\ncost,License,x\ncost,Support,1';
    expect(read(text).lines).toMatchObject([{ name: 'Support' }]);
  });

  test('of totals, or with a name alone, is passed over and named', () => {
    const text = 'Budget 2027\nkind,name,amount\n,Costs,\ncost,Support,1\n,Total,1';
    expect(remarksIn(text)).toEqual([
      '1 ROW_ABOVE_HEADINGS',
      '3 ROW_WITHOUT_AMOUNTS',
      '5 ROW_OF_TOTALS',
      '0 TIMING_ASSUMED',
    ]);
    expect(linesIn(text)).toHaveLength(1);
  });

  test('beyond the lines that a plan holds is counted', () => {
    const lines = Array.from({ length: 499 }, (_, at) => lineWith({ id: `line-${at}` }));
    const text = 'kind,name,amount\ncost,A,1\ncost,B,1\ncost,C,1';
    const reading = read(text, { plan: { start: month('2027-01'), months: 12, lines } });
    expect(reading.lines).toHaveLength(1);
    expect(reading.problems).toMatchObject([{ code: 'TOO_MANY_LINES', most: 500, rows: 2 }]);
  });
});

describe('a text', () => {
  test.each([
    ['', '0 NOTHING_TO_READ'],
    ['hello', '0 NO_LINES_LAYOUT'],
    ['a,b,c\n1,2,3', '0 NO_LINES_LAYOUT'],
  ])('like %j is refused as a whole', (text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
  });
});

describe('what the tracker writes', () => {
  const line = lineWith({
    id: 'hours',
    kind: 'benefit',
    name: '=HYPERLINK("x")',
    home: 'marketing',
    formula: 'time',
    inputs: {
      people: { likely: 4 },
      hours: { low: 2, likely: 3.5, high: 4 },
      rate: { likely: minor(4550) },
      growth: { likely: -0.035 },
    },
    timing: { kind: 'monthly', start: 2, end: 40, ramp: { shape: 's-curve', months: 6 } },
  });

  test('has a cell for each column', () => {
    const row = writeLineRow(line, { currency: 'USD', homes });
    expect(row).toHaveLength(lineColumns.length);
    const [headings = [], cells = []] = writeLineTable([line], { currency: 'USD', homes });
    expect(writeCsv([headings, cells], ',')).toMatchInlineSnapshot(`
      "kind,name,category,owner,paid or gained by,hard or soft,confidence,how often,start,end,ramp,ramp months,formula,people,hours,hours low,hours high,rate,growth,id
      benefit,"'=HYPERLINK(""x"")",other,Platform,Growth,hard,medium,monthly,2,40,s-curve,6,time,4,3.5,2,4,45.5,-3.5%,hours
      "
    `);
  });

  test('names a home by its plain word where the name could mean another', () => {
    expect(nameHome('it', homes)).toBe('Platform');
    expect(nameHome('it', { ...homes, it: 'marketing' })).toBe('it');
    expect(nameHome('it', { ...homes, it: 'Growth' })).toBe('it');
    expect(nameHome('it', { ...homes, it: ' ' })).toBe('it');
  });

  test('comes back as it was, with every field, in every locale', () => {
    const sites = fc.constantFrom(
      { locale: 'en-US', currency: 'USD' },
      { locale: 'de-DE', currency: 'EUR' },
      { locale: 'ar-KW', currency: 'KWD' },
      { locale: 'ja-JP', currency: 'JPY' },
    );
    const lines = fc.array(anyLine(36), { minLength: 1, maxLength: 5 });
    const names = fc.constantFrom(
      homes,
      { it: 'IT', marketing: 'Marketing', shared: 'Shared' },
      {
        it: 'marketing',
        marketing: 'it',
        shared: '',
      },
    );
    fc.assert(
      fc.property(
        lines,
        sites,
        names,
        fc.constantFrom(...separators),
        (bare, site, called, separator) => {
          const written = bare.map((rest, at) => ({ id: `line-${at}`, ...rest }));
          const table = writeLineTable(written, { currency: site.currency, homes: called });
          const { decimalSign } = csvShapeOf(site.locale);
          const text = writeCsv(table, separator, { decimalSign });
          const { lines: found, ids, problems } = read(text, { ...site, homes: called });
          expect(problems).toEqual([]);
          expect(found.map((line) => ({ ...line, id: '' }))).toEqual(
            written.map((line) => ({ ...line, id: '' })),
          );
          expect(Object.keys(ids)).toEqual(written.map(({ id }) => id));
        },
      ),
    );
  });
});
