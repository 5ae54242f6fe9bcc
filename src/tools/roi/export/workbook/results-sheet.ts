import { showDay } from '../../../../lib/show-day.ts';
import { columnName, literal, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Look, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { bases, judge, type Verdict } from '../../model/results.ts';
import { checkRows } from './check-rows.ts';
import { departmentRows } from './department-rows.ts';
import { figures } from './figures.ts';
import { type Layout, names } from './layout.ts';
import { formula, text, workedOut } from './look.ts';
import type { Place, TotalRow } from './places.ts';
import { yearRows } from './year-rows.ts';

const firstRow = 5;

/** A row of the results: what it is called, and a cell for each scenario on each basis. */
export interface ResultRow {
  label: Cell;
  cellOf: (place: Place, column: string) => Cell;
}

/** The figures of every scenario, hard only beside hard and soft. */
export function buildResults(layout: Layout): Sheet {
  const { words, looks, context } = layout;
  const says = words.results;
  const places = layout.scenarios.flatMap((sheets) =>
    bases.map((basis): Place => ({ layout, sheets, basis })),
  );
  const rows: Row[] = [
    { cells: [text(says.title(layout.title), looks.title)], height: 24 },
    {
      cells: [
        text(says.asOf(showDay(layout.today, context.locale), context.currency), looks.quiet),
      ],
    },
    { cells: [text(says.terms, looks.quiet), termsCell(layout)] },
    {
      cells: [
        { kind: 'blank', look: looks.head },
        ...places.map(({ sheets, basis }) => text(basis === 'hard' ? sheets.name : '', looks.head)),
      ],
    },
    {
      cells: [
        { kind: 'blank', look: looks.head },
        ...places.map(({ basis }) => text(words.bases[basis], looks.headNumber)),
      ],
    },
  ];
  const section = (title: string) =>
    rows.push({
      cells: [
        text(title, looks.section),
        ...places.map((): Cell => ({ kind: 'blank', look: looks.section })),
      ],
    });
  const put = ({ label, cellOf }: ResultRow) =>
    rows.push({
      cells: [label, ...places.map((place, index) => cellOf(place, columnName(index + 1)))],
    });

  section(says.figures);
  const verdictRow = rows.length;
  rows.push({
    cells: [
      text(says.verdict, looks.label),
      ...places.map((place, index) => verdictCell(place, index, rows.length + 1)),
    ],
    height: 30,
  });
  for (const figure of figures) {
    put({
      label: text(says[figure.label] as string, figure.isBold ? looks.label : undefined),
      cellOf: (place) => {
        const { formula: words, value } = figure.of(place);
        const look: Look = { align: 'right', ...(figure.isBold ? { isBold: true } : {}) };
        return formula(words, value, workedOut(looks.formats[figure.format], look));
      },
    });
  }
  section(says.byDepartment);
  for (const row of departmentRows(layout, rows.length)) put(row);
  const years = new Map<TotalRow, number>();
  for (const row of ['costs', 'benefits', 'net', 'cumulative'] as const) {
    section(says.byYear[row]);
    years.set(row, rows.length);
    for (const year of yearRows(layout, row, years)) put(year);
  }
  section(says.checks);
  for (const check of checkRows(layout, {
    netByYear: years.get('net') ?? 0,
    netPresentValue: verdictRow + 1,
  }))
    put(check);
  const merged = layout.scenarios.map((_, index) =>
    range({ from: [1 + 2 * index, verdictRow], to: [2 + 2 * index, verdictRow] }),
  );
  return {
    name: layout.sheets.results,
    columns: [{ width: 58 }, ...places.map(() => ({ width: 19 }))],
    rows,
    frozen: { columns: 1, rows: firstRow },
    choices: [],
    merged,
    print: {
      isLandscape: places.length > 4,
      pagesWide: 1,
      repeatRows: firstRow,
      repeatColumns: 1,
      footer: layout.title,
    },
    tab: '548235',
  };
}

/** The case and the prices that are chosen, as they are now. */
function termsCell({ plan, words }: Layout): Cell {
  const value = `${words.cases.likely}, ${words.prices[plan.prices]}`;
  return formula(`${names.case}&", "&${names.prices}`, value, { isBold: true });
}

/** In the first of a scenario's two columns: whether it pays, by its net present values below. */
function verdictCell({ layout, sheets, basis }: Place, index: number, below: number): Cell {
  const look: Look = { isBold: true, isWrapped: true };
  if (basis !== 'hard') return { kind: 'blank', look };
  const { verdicts } = layout.words;
  const [hard, all] = [index + 1, index + 2].map((column) => `${columnName(column)}${below + 1}`);
  const word = (verdict: Verdict) => literal(verdicts[verdict]);
  return formula(
    `IF(${hard}>=0,IF(${all}>=0,${word('on-hard')},${word('soft-eats-it')}),IF(${all}>=0,${word('on-soft')},${word('not')}))`,
    verdicts[judge(sheets.results)],
    look,
  );
}
