import { decimalsOf } from '../../../../lib/money.ts';
import { addMonths } from '../../../../lib/months.ts';
import { address, literal, onSheet, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Look, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { flowsOf } from '../../model/flows.ts';
import type { Line, LineKind, Plan } from '../../model/types.ts';
import { firstMonthSerial } from './dates.ts';
import { flowRows, type Layout, monthColumn, names, type PlacedLine } from './layout.ts';
import { formula, inputLook, text, workedOut } from './look.ts';

/** Whether there is anything to hold against the forecast. */
export const hasActuals = ({ actuals, closedThrough }: Plan): boolean =>
  closedThrough >= 0 || Object.keys(actuals).length > 0;

const firstRow = 4;
const columns = [
  'forecastToDate',
  'actualToDate',
  'variance',
  'varianceShare',
  'forecast',
  'reforecast',
] as const;
type ActualColumn = (typeof columns)[number];
const firstColumn = 2;
const columnOf = (name: ActualColumn) => firstColumn + columns.indexOf(name);
const firstMonth = firstColumn + columns.length;

/**
 * What was really paid and gained beside what the open scenario forecast, in money as it is paid:
 * to the last month that is closed, and to the end if the rest comes as forecast.
 */
export function buildActuals(layout: Layout): Sheet {
  const { plan, words, looks, open } = layout;
  const says = words.actuals;
  const months = Array.from({ length: plan.months + 1 }, (_, month) => month);
  const lines = open.placed.map((placed, index) => rowOf(placed, firstRow + index, layout));
  const last = firstRow + Math.max(1, lines.length) - 1;
  const rows: Row[] = [
    { cells: [text(says.title(open.name), looks.title)], height: 24 },
    { cells: [text(says.means, looks.quiet)] },
    { cells: [...new Array<undefined>(firstMonth).fill(undefined), ...calendarCells(layout)] },
    {
      cells: [
        text(words.inputColumns.line, looks.head),
        text(words.inputColumns.kind, looks.head),
        ...columns.map((name) => text(says[name], looks.headNumber)),
        ...months.map((value): Cell => ({ kind: 'number', value, look: looks.headNumber })),
      ],
      height: 30,
    },
    ...(lines.length > 0 ? lines : [{ cells: [] }]),
    ...(['cost', 'benefit', 'net'] as const).map((kind) => totalRow(kind, last, layout)),
  ];
  return {
    name: layout.sheets.actuals,
    columns: [
      { width: 38 },
      { width: 9 },
      ...columns.map(() => ({ width: 15 })),
      ...months.map(() => ({ width: 11 })),
    ],
    rows,
    frozen: { columns: 1, rows: firstRow },
    choices: [],
    print: {
      isLandscape: true,
      pagesWide: 1 + Math.ceil(plan.months / 14),
      repeatRows: firstRow,
      repeatColumns: 1,
      footer: layout.title,
    },
    tab: 'C55A11',
  };
}

/** The calendar months, as the flows sheet has them. */
function calendarCells({ plan, words, looks, open }: Layout): Cell[] {
  const look: Look = { ...looks.quiet, align: 'right', format: looks.formats.month };
  return Array.from({ length: plan.months + 1 }, (_, month): Cell => {
    const source = onSheet(open.flows, address(monthColumn + month, flowRows.calendar));
    if (month === 0) return formula(source, words.upFront, look);
    const shown = addMonths(plan.start, month - 1);
    return formula(source, firstMonthSerial(shown) ?? shown, look);
  });
}

function rowOf({ line, flowsRow }: PlacedLine, row: number, layout: Layout): Row {
  const { plan, words, looks, open, context } = layout;
  const scale = 10 ** decimalsOf(context.currency);
  const money = workedOut(looks.formats.money);
  const cell = (name: ActualColumn) => address(columnOf(name), row);
  const flows = onSheet(open.flows, monthsOf(flowsRow, monthColumn, plan));
  const heads = onSheet(open.flows, monthsOf(flowRows.heads, monthColumn, plan));
  const toDate = (block: string) => `SUMIF(${heads},"<="&${names.closedThrough},${block})`;
  const figures = figuresOf(line, plan);
  const entry: Look = inputLook({ format: looks.formats.bareMoney });
  const cells: Record<ActualColumn, Cell> = {
    forecastToDate: formula(rounded(toDate(flows)), figures.forecastToDate / scale, money),
    actualToDate: formula(
      rounded(toDate(monthsOf(row, firstMonth, plan))),
      figures.actualToDate / scale,
      money,
    ),
    variance: formula(
      rounded(`${cell('actualToDate')}-${cell('forecastToDate')}`),
      (figures.actualToDate - figures.forecastToDate) / scale,
      money,
    ),
    varianceShare: shareCell(row, figures, layout),
    forecast: formula(rounded(`SUM(${flows})`), figures.forecast / scale, money),
    reforecast: formula(
      rounded(`${cell('forecast')}+${cell('variance')}`),
      (figures.forecast + figures.actualToDate - figures.forecastToDate) / scale,
      money,
    ),
  };
  const entries = Array.from({ length: plan.months + 1 }, (_, month): Cell => {
    const amount = plan.actuals[line.id]?.[month];
    if (amount === undefined) return { kind: 'blank', look: entry };
    return { kind: 'number', value: amount / scale, look: entry };
  });
  return {
    cells: [
      formula(onSheet(open.flows, address(0, flowsRow)), line.name || words.unnamed[line.kind]),
      formula(onSheet(open.flows, address(1, flowsRow)), words.kinds[line.kind]),
      ...columns.map((name) => cells[name]),
      ...entries,
    ],
  };
}

interface Figures {
  forecastToDate: number;
  actualToDate: number;
  forecast: number;
}

function figuresOf(line: Line, plan: Plan): Figures {
  const flows = flowsOf(line, plan.months);
  const closed = flows.slice(0, plan.closedThrough + 1);
  const actuals = Array.from(closed, (_, month) => plan.actuals[line.id]?.[month] ?? 0);
  const sum = (row: readonly number[]) => row.reduce<number>((before, value) => before + value, 0);
  return { forecastToDate: sum(closed), actualToDate: sum(actuals), forecast: sum(flows) };
}

function totalRow(kind: LineKind | 'net', last: number, layout: Layout): Row {
  const { plan, words, looks, open, context } = layout;
  const scale = 10 ** decimalsOf(context.currency);
  const signs: Record<LineKind, number> = { cost: kind === 'net' ? -1 : 1, benefit: 1 };
  const counted = open.placed.filter(({ line }) => kind === 'net' || line.kind === kind);
  const own = counted.map(({ line }) => ({ sign: signs[line.kind], ...figuresOf(line, plan) }));
  const sum = (name: keyof Figures) =>
    own.reduce((before, { sign, [name]: value }) => before + sign * value, 0);
  const totals = {
    forecastToDate: sum('forecastToDate'),
    actualToDate: sum('actualToDate'),
    forecast: sum('forecast'),
  };
  const variance = totals.actualToDate - totals.forecastToDate;
  const values: Record<Exclude<ActualColumn, 'varianceShare'>, number> = {
    ...totals,
    variance,
    reforecast: totals.forecast + variance,
  };
  const row = last + 1 + ['cost', 'benefit', 'net'].indexOf(kind);
  const block = (column: number) => range({ from: [column, firstRow], to: [column, last] }, 'row');
  const kinds = range({ from: [1, firstRow], to: [1, last] }, 'both');
  const is = (one: LineKind) => `(${kinds}=${literal(words.kinds[one])})`;
  const weight = kind === 'net' ? `(${is('benefit')}-${is('cost')})` : is(kind);
  const look = workedOut(looks.formats.money, { isBold: true, line: 'above' });
  return {
    cells: [
      text(words.actuals.total[kind], { isBold: true, line: 'above' }),
      { kind: 'blank', look },
      ...columns.map(
        (name): Cell =>
          name === 'varianceShare'
            ? shareCell(row, totals, layout, { isBold: true, line: 'above' })
            : formula(
                rounded(`SUMPRODUCT(${weight}*${block(columnOf(name))})`),
                values[name] / scale,
                look,
              ),
      ),
    ],
  };
}

/** How far off the forecast it came, as a part of the forecast. */
function shareCell(row: number, figures: Figures, { looks }: Layout, look: Look = {}): Cell {
  const forecast = address(columnOf('forecastToDate'), row);
  const variance = address(columnOf('variance'), row);
  const { forecastToDate, actualToDate } = figures;
  return formula(
    `IF(${forecast}=0,"",${variance}/ABS(${forecast}))`,
    forecastToDate === 0 ? '' : (actualToDate - forecastToDate) / Math.abs(forecastToDate),
    workedOut(looks.formats.share, { align: 'right', ...look }),
  );
}

const rounded = (words: string) => `ROUND(${words},${names.decimals})`;

const monthsOf = (row: number, from: number, { months }: Plan) =>
  range({ from: [from, row], to: [from + months, row] }, 'column');
