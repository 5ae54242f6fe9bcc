import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../../src/lib/csv.ts';
import { formatMoney, minor, toUnits } from '../../../../src/lib/money.ts';
import { addMonths, formatMonth } from '../../../../src/lib/months.ts';
import { type PlanOfActuals, readActuals } from '../../../../src/tools/roi/model/read-actuals.ts';
import { lineWith, stateWith } from '../plans.ts';

const us = { locale: 'en-US', currency: 'USD' };
const german = { locale: 'de-DE', currency: 'EUR' };

const plan: PlanOfActuals = stateWith({
  months: 24,
  lines: [
    lineWith({ id: 'license', name: 'New license' }),
    lineWith({ id: 'support', name: 'Support' }),
    lineWith({ id: 'saving', kind: 'benefit', name: 'Fewer agencies' }),
  ],
});

const read = (text: string, change: Partial<PlanOfActuals> = {}, format = us) =>
  readActuals(text, { ...plan, ...change }, format);

/** Changes as `line month amount`, short to compare. */
const changesIn = (text: string, change: Partial<PlanOfActuals> = {}, format = us) => {
  const { changes, problems } = read(text, change, format);
  expect(problems).toEqual([]);
  return changes.map(({ lineId, month, amount }) => `${lineId} ${month} ${amount}`);
};

const problemsIn = (text: string, change: Partial<PlanOfActuals> = {}, format = us) =>
  read(text, change, format).problems.map(({ row, column, code }) => `${column}${row} ${code}`);

const remarksIn = (text: string, change: Partial<PlanOfActuals> = {}) =>
  read(text, change).remarks.map(({ row, column, code }) => `${column}${row} ${code}`);

describe('a row a line and a column a month', () => {
  test.each<[string, string]>([
    [
      'as copied from a spreadsheet',
      'Line\tJan 2027\tFeb 2027\nNew license\t$1,200.50\t300\nSupport\t\t40\n',
    ],
    ['with ids', 'id,name,2027-01,2027-02\nlicense,Old name,1200.50,300\nsupport,Support,,40'],
    ['with numbers of months', ',1,2\nNew license,1200.50,300\nsupport,,40'],
    ['with numbered months', 'Name,Month 1,Month 2\nNEW  LICENSE,1200.50,300\nSupport,,40'],
    ['in German', 'Position;Jan. 2027;Feb. 2027\nNew license;1.200,50;300,00\nSupport;;40'],
    ['with the months in figures', 'Line,01/2027,02/2027\nNew license,1200.5,300\nSupport,,40'],
    ['that says actual', 'Line,Actual Jan-27,Feb-27 actual\nNew license,1200.5,300\nSupport,,40'],
  ])('is read %s', (_, text) => {
    const format = text.includes(';') ? german : us;
    expect(changesIn(text, {}, format)).toEqual([
      'license 1 120050',
      'license 2 30000',
      'support 2 4000',
    ]);
  });

  test('is read with one month alone', () => {
    expect(changesIn('Line,Mar 2027\nSupport,5')).toEqual(['support 3 500']);
  });

  test('reads month 0 and a line without a heading for its name', () => {
    expect(changesIn('kind,what,up front,1\ncost,Support,5,6')).toEqual([
      'support 0 500',
      'support 1 600',
    ]);
  });

  test('reads zero as an amount and leaves empty cells alone', () => {
    expect(changesIn('Line,1,2,3\nSupport,0,,')).toEqual(['support 1 0']);
  });

  test('names each cell that is no amount, by row and column', () => {
    const text = 'Line,Jan 2027,Feb 2027,Mar 2027\nSupport,n/a,-5,-\nNew license,(20),€ 5,"1,5"';
    expect(problemsIn(text)).toEqual([
      'B2 NOT_A_NUMBER',
      'C2 NEGATIVE_AMOUNT',
      'D2 DASH',
      'B3 NEGATIVE_AMOUNT',
      'C3 OTHER_CURRENCY',
      'D3 AMBIGUOUS',
    ]);
    expect(read(text).problems[0]).toEqual({
      row: 2,
      column: 'B',
      heading: 'Jan 2027',
      code: 'NOT_A_NUMBER',
      text: 'n/a',
    });
  });

  test('names columns that are no month of the plan, once and where they hold something', () => {
    const text =
      'Line,Dec 2026,Jan 2027,Jna 2027,March,Jan 2030,Note,Total\nSupport,1,2,3,4,,ok,10';
    expect(problemsIn(text)).toEqual([
      'B1 MONTH_OUTSIDE',
      'D1 MONTH_UNKNOWN',
      'E1 MONTH_WITHOUT_YEAR',
    ]);
    expect(remarksIn(text)).toEqual(['G1 COLUMN_NOT_READ', 'H1 COLUMN_OF_TOTALS']);
    expect(read(text).changes).toEqual([{ lineId: 'support', month: 1, amount: 200 }]);
  });

  test('names lines that it does not know, and never takes a near one by itself', () => {
    const text = 'Line,Jan 2027\nSuport,1\nCoffee,2\n,3\nSupport,4';
    expect(problemsIn(text)).toEqual(['A2 LINE_NEAR', 'A3 LINE_UNKNOWN', '4 LINE_MISSING']);
    expect(read(text).problems[0]).toMatchObject({ name: 'Support', lineId: 'support' });
    expect(read(text).changes).toEqual([{ lineId: 'support', month: 1, amount: 400 }]);
  });

  test('takes a near name once somebody has said which line it means', () => {
    const { changes, problems } = readActuals('Line,Jan 2027\nSuport,1', plan, us, {
      Suport: 'support',
    });
    expect(problems).toEqual([]);
    expect(changes).toEqual([{ lineId: 'support', month: 1, amount: 100 }]);
  });

  test('does not choose between two lines of one name', () => {
    const lines = [...plan.lines, lineWith({ id: 'more', name: 'support' })];
    expect(problemsIn('Line,Jan 2027\nSupport,1', { lines })).toEqual(['A2 LINE_NAME_TWICE']);
  });

  test('passes over titles, headings of parts and totals, and says so', () => {
    const text = 'Actuals of IT\nLine,Jan 2027\nCosts,\nSupport,1\nTotal costs,1\nGrand total,1';
    expect(remarksIn(text)).toEqual([
      '1 ROW_ABOVE_HEADINGS',
      '3 ROW_WITHOUT_AMOUNTS',
      '5 ROW_OF_TOTALS',
      '6 ROW_OF_TOTALS',
    ]);
    expect(changesIn(text)).toEqual(['support 1 100']);
  });

  test('a line may be called total', () => {
    const lines = [lineWith({ id: 'total', name: 'Total support' })];
    expect(changesIn('Line,Jan 2027\nTotal support,1', { lines })).toEqual(['total 1 100']);
  });

  test('takes neither of two amounts for the same line and month', () => {
    const text = 'Line,Jan 2027,2027-01\nSupport,1,2\nNew license,3,';
    const { changes, problems } = read(text);
    expect(problems).toEqual([
      {
        row: 2,
        column: 'C',
        heading: '2027-01',
        code: 'GIVEN_TWICE',
        name: 'Support',
        month: 1,
        first: 'B2',
      },
    ]);
    expect(changes).toEqual([{ lineId: 'license', month: 1, amount: 300 }]);
  });

  test('leaves closed months as they are, and counts what is there already', () => {
    const actuals = { support: { 1: minor(100), 3: minor(300) } };
    const text = 'Line,Jan 2027,Feb 2027,Mar 2027\nSupport,1,2,3';
    expect(problemsIn(text, { actuals, closedThrough: 2 })).toEqual(['C2 MONTH_CLOSED']);
    expect(read(text, { actuals, closedThrough: 2 }).remarks).toEqual([
      { row: 0, column: '', heading: '', code: 'SAME_AS_BEFORE', count: 2 },
    ]);
  });

  test('names cells without a heading', () => {
    expect(problemsIn('Line,Jan 2027\nSupport,1,2,3')).toEqual(['C2 NO_HEADING', 'D2 NO_HEADING']);
  });
});

describe('a row an amount', () => {
  test.each<[string, string]>([
    ['in any order', 'Amount,Line,Month\n"$1,200.50",New license,Jan 2027\n40,support,2027-02'],
    ['with ids beside names', 'id,line,month,amount\nlicense,x,1,1200.50\n,Support,2,40'],
    ['without headings', 'New license,Jan 2027,1200.50\nSupport,2027-02,40'],
    [
      'with headings of another language',
      'Posten;Monat;Betrag\nNew license;Jan. 2027;1.200,50\nSupport;2027-02;40',
    ],
    ['with plain numbers of months', 'New license,1,1200.50\nSupport,2,40'],
    ['with dates', 'Date,Item,Value\n1/31/2027,New license,1200.50\n2/28/2027,Support,40'],
  ])('is read %s', (_, text) => {
    const format = text.includes(';') ? german : us;
    expect(changesIn(text, {}, format)).toEqual(['license 1 120050', 'support 2 4000']);
  });

  test('names each mistake by row and column', () => {
    const text =
      'line,month,amount\nSuport,Jan 2027,1\nSupport,Jna,2\nSupport,,3\n,2,4\nSupport,2040-01,5\nSupport,3,x\nTotal,,20\nSupport,4,';
    expect(problemsIn(text)).toEqual([
      'A2 LINE_NEAR',
      'B3 MONTH_UNKNOWN',
      'B4 MONTH_MISSING',
      '5 LINE_MISSING',
      'B6 MONTH_OUTSIDE',
      'C7 NOT_A_NUMBER',
    ]);
    expect(remarksIn(text)).toEqual(['8 ROW_OF_TOTALS', '9 ROW_WITHOUT_AMOUNTS']);
  });

  test('names two amounts of one line and month, and other columns', () => {
    const text = 'line,month,amount,invoice\nSupport,1,10,A-1\nsupport,Jan 2027,10,A-2';
    expect(read(text).problems).toMatchObject([{ row: 3, code: 'GIVEN_TWICE', first: 'C2' }]);
    expect(remarksIn(text)).toEqual(['D1 COLUMN_NOT_READ']);
    expect(read(text).changes).toEqual([]);
  });

  test('does not guess which of two numbers is the month', () => {
    expect(problemsIn('Support,1,2\nNew license,3,4')).toEqual(['0 NO_ACTUALS_LAYOUT']);
  });
});

describe('a text', () => {
  test.each([
    ['', '0 NOTHING_TO_READ'],
    [' \n\n', '0 NOTHING_TO_READ'],
    ['good morning', '0 NO_ACTUALS_LAYOUT'],
    ['Line,Note\nSupport,x', '0 NO_ACTUALS_LAYOUT'],
  ])('like %j is refused as a whole', (text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
  });

  test('with an open quote is named by its line', () => {
    expect(problemsIn('Line,Jan 2027\nSupport,"1')).toEqual([
      '2 UNCLOSED_QUOTE',
      'B2 NOT_A_NUMBER',
    ]);
  });
});

const anyActuals = fc.uniqueArray(
  fc.record({
    line: fc.constantFrom(...plan.lines),
    month: fc.integer({ min: 1, max: plan.months }),
    amount: fc.integer({ min: 0, max: 1e9 }).map(minor),
  }),
  { selector: ({ line, month }) => `${line.id} ${month}`, minLength: 1, maxLength: 12 },
);

const named = ({ lineId, month }: { lineId: string; month: number }) => `${lineId} ${month}`;

test('what is written in either layout and locale is read as it was', () => {
  const formats = fc.constantFrom(us, german, { locale: 'fr-FR', currency: 'JPY' });
  fc.assert(
    fc.property(anyActuals, formats, fc.boolean(), (actuals, format, isWide) => {
      const monthName = (month: number) =>
        formatMonth(addMonths(plan.start, month - 1), format.locale, 'short');
      const months = [...new Set(actuals.map(({ month }) => month))];
      const amountOf = (id: string, month: number) => {
        const found = actuals.find(({ line, month: other }) => line.id === id && other === month);
        return found ? formatMoney(found.amount, format, 'exact') : '';
      };
      const rows = isWide
        ? [
            ['Line', ...months.map(monthName)],
            ...plan.lines.map(({ id, name }) => [
              name,
              ...months.map((month) => amountOf(id, month)),
            ]),
          ]
        : [
            ['month', 'amount', 'line'],
            ...actuals.map(({ line, month }) => [
              monthName(month),
              amountOf(line.id, month),
              line.name,
            ]),
          ];
      const { changes, problems } = readActuals(writeCsv(rows, '\t'), plan, format);
      expect(problems).toEqual([]);
      const expected = actuals.map(({ line, month, amount }) => ({
        lineId: line.id,
        month,
        amount,
      }));
      const sort = (list: typeof changes) =>
        list.toSorted((one, other) => named(one).localeCompare(named(other)));
      expect(sort(changes)).toEqual(sort(expected));
    }),
  );
});

test('every cell below the headings is a change, a name, or told by a problem or remark', () => {
  const anyCell = fc.constantFrom(
    '',
    '5',
    '1,200',
    '-3',
    'x',
    'Support',
    'Suport',
    'Total',
    '(4)',
    '0',
  );
  const anyHeading = fc.constantFrom(
    'Line',
    'Jan 2027',
    '2027-02',
    'Dec 2026',
    'Total',
    'Note',
    '',
    'March',
  );
  const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 7 }), { maxLength: 6 });
  const headings = fc.array(anyHeading, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(headings, anyRows, (heads, rows) => {
      const head = ['Line', 'Mar 2027', 'Apr 2027', ...heads];
      const { changes, problems, remarks } = read(writeCsv([head, ...rows], ','));
      const told = [...problems, ...remarks];
      const same = told.reduce(
        (sum, found) => sum + (found.code === 'SAME_AS_BEFORE' ? found.count : 0),
        0,
      );
      const firsts = told.flatMap((found) => (found.code === 'GIVEN_TWICE' ? [found.first] : []));
      const isTold = (row: number, column: string) =>
        firsts.includes(`${column}${row}`) ||
        told.some(
          (found) =>
            (found.row === row &&
              (found.column === column || found.column === '' || found.code.startsWith('LINE_'))) ||
            (found.row === 1 && found.column === column),
        );
      const left = rows.flatMap((cells, at) =>
        cells.flatMap((cell, column) => {
          const isName = column === 0 || ['Line'].includes(head[column] ?? '');
          const letter = String.fromCharCode(65 + column);
          return cell && !isName && !isTold(at + 2, letter) ? [cell] : [];
        }),
      );
      expect(left).toHaveLength(changes.length + same);
      for (const { amount } of changes)
        expect(left).toContain(toUnits(amount, 'USD').toLocaleString('en-US'));
    }),
    { numRuns: 500 },
  );
});
