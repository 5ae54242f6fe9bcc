import { addMonths } from '../../../../lib/months.ts';
import { address, literal, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Column, Look, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { bases } from '../../model/results.ts';
import { discountFactors, priceLevels } from './calculations.ts';
import { firstMonthSerial, fiscalYearOf } from './dates.ts';
import { writeFlowLine } from './flow-line.ts';
import {
  type FlowColumn,
  flowColumnOf,
  flowColumns,
  flowRows,
  type Layout,
  lineRows,
  monthColumn,
  names,
  type ScenarioSheets,
} from './layout.ts';
import { formula, text, workedOut } from './look.ts';
import { monthRow, sectionRow } from './month-rows.ts';
import { writeTotals } from './totals.ts';
import { writeWorkings } from './workings.ts';

const widths: Record<FlowColumn, number> = {
  line: 38,
  kind: 9,
  hardness: 8,
  home: 13,
  total: 15,
  payment: 14,
  every: 9,
  start: 8,
  end: 8,
  rampMonths: 8,
  sCurve: 8,
  growth: 9,
};

/** The columns that say how a line's months are worked out; they fold away. */
const details: readonly FlowColumn[] = flowColumns.slice(flowColumnOf('payment'));

/** Rows by their place; places without one stay empty. */
export type PlacedRows = Map<number, Row>;

/** What every line pays in each month, their totals, and the rows that the results are read from. */
export function buildFlows(layout: Layout, sheets: ScenarioSheets): Sheet {
  const { plan, words, looks, context } = layout;
  const says = words.flows;
  const title = sheets.name ? says.titleOf(sheets.name) : says.title;
  const rows: PlacedRows = new Map([
    [0, { cells: [text(title, looks.title)], height: 24 }],
    [1, { cells: [text(says.means(context.currency), looks.quiet)] }],
    ...writeHeads(layout),
    ...writeLevels(layout),
    ...bases.flatMap((basis) => writeTotals(basis, sheets, layout)),
    [flowRows.lines, { cells: sectionRow(says.lines, layout) }],
    ...sheets.placed.map((placed): [number, Row] => [
      placed.flowsRow,
      { cells: writeFlowLine(placed, sheets, layout) },
    ]),
    ...bases.flatMap((basis) => writeWorkings(basis, sheets, layout)),
  ]);
  const last = Math.max(...rows.keys());
  return {
    name: sheets.flows,
    columns: [
      ...flowColumns.map(
        (name): Column => ({ width: widths[name], isDetail: details.includes(name) }),
      ),
      ...Array.from({ length: plan.months + 1 }, (): Column => ({ width: 11 })),
    ],
    rows: Array.from({ length: last + 1 }, (_, index) => rows.get(index) ?? { cells: [] }),
    frozen: { columns: 1, rows: flowRows.heads + 1 },
    choices: [],
    print: {
      isLandscape: true,
      pagesWide: 1 + Math.ceil(plan.months / 14),
      repeatRows: flowRows.heads + 1,
      repeatColumns: 1,
      area: range({ from: [0, 0], to: [monthColumn + plan.months, lineRows(sheets).to] }, 'both'),
      footer: layout.title,
    },
    tab: '2F5597',
  };
}

function writeHeads({ plan, words, context, looks }: Layout): [number, Row][] {
  const says = words.flows;
  const right: Look = { ...looks.quiet, align: 'right' };
  const dated: Look = { ...right, format: looks.formats.month };
  const isDated = firstMonthSerial(plan.start) !== undefined;
  const indexes = Array.from({ length: plan.months }, (_, index) => index);
  const calendar = indexes.map((index): Cell => {
    const month = addMonths(plan.start, index);
    const serial = firstMonthSerial(month);
    if (!isDated || serial === undefined) return text(month, right);
    const previous = address(monthColumn + index, flowRows.calendar);
    return formula(index === 0 ? names.firstMonth : `EDATE(${previous},1)`, serial, dated);
  });
  const years = indexes.map((index): Cell => {
    const value = fiscalYearOf(plan, index + 1, context.fiscalYearFirstMonth) ?? 0;
    if (!isDated) return { kind: 'number', value, look: right };
    const day = address(monthColumn + index + 1, flowRows.calendar);
    const starts = names.fiscalYear;
    return formula(`YEAR(${day})+IF(AND(${starts}>1,MONTH(${day})>=${starts}),1,0)`, value, right);
  });
  const numbers = [0, ...indexes.map((index) => index + 1)].map(
    (value): Cell => ({ kind: 'number', value, look: looks.headNumber }),
  );
  const titles: Record<FlowColumn, string> = { ...words.inputColumns, ...says };
  const columns = flowColumns.map((name) =>
    text(titles[name], flowColumnOf(name) < flowColumnOf('total') ? looks.head : looks.headNumber),
  );
  const labelled = (label: string, cells: Cell[]) => ({
    cells: [
      text(label, looks.quiet),
      ...new Array<undefined>(monthColumn - 1).fill(undefined),
      text(words.upFront, right),
      ...cells,
    ],
  });
  return [
    [flowRows.calendar, labelled(says.calendarMonth, calendar)],
    [flowRows.fiscalYear, labelled(says.fiscalYear, years)],
    [flowRows.heads, { cells: [...columns, ...numbers], height: 30 }],
  ];
}

/** How much dearer things are in each month, and what its money is worth today. */
function writeLevels({ plan, words, looks }: Layout): [number, Row][] {
  const look = workedOut(looks.formats.factor, { color: '595959' });
  const isReal = `${names.prices}=${literal(words.prices.real)}`;
  return [
    [
      flowRows.priceLevel,
      {
        cells: monthRow(flowRows.priceLevel, words.flows.priceLevel, {
          formula: (month) =>
            `IF(${isReal},(1+${names.inflation})^(${month(flowRows.heads, 'row')}/12),1)`,
          values: priceLevels(plan),
          look,
        }),
      },
    ],
    [
      flowRows.factor,
      {
        cells: monthRow(flowRows.factor, words.flows.discountFactor, {
          formula: (month) => `1/(1+${names.monthlyRate})^${month(flowRows.heads, 'row')}`,
          values: discountFactors(plan),
          look,
        }),
      },
    ],
  ];
}
