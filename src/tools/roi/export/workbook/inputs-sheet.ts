import { decimalsOf, type Minor, toUnits } from '../../../../lib/money.ts';
import { address, literal } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Look, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { paymentOf } from '../../model/flows.ts';
import { type InputName, inputKinds, inputOf } from '../../model/formulas.ts';
import type { Line } from '../../model/types.ts';
import { choicesOf } from './input-choices.ts';
import {
  columnOf,
  firstInputsRow,
  type InputColumn,
  inputColumns,
  type Layout,
  names,
  type PlacedLine,
  type ScenarioSheets,
} from './layout.ts';
import { cellWriter } from './linked-cells.ts';
import { formula, number, text, workedOut } from './look.ts';

const widths: Record<InputColumn, number> = {
  number: 5,
  line: 34,
  kind: 9,
  category: 17,
  hardness: 8,
  home: 13,
  owner: 13,
  confidence: 11,
  input: 24,
  unit: 12,
  low: 13,
  likely: 13,
  high: 13,
  used: 13,
  payment: 15,
  timing: 10,
  start: 8,
  end: 8,
  ramp: 9,
  rampMonths: 8,
  explanation: 60,
  vouchedBy: 20,
};

/** Every line of a scenario with its numbers: a row an input, the rest on the line's first row. */
export function buildInputs(layout: Layout, sheets: ScenarioSheets): Sheet {
  const { words, looks, scenarios } = layout;
  const says = words.inputColumns;
  const [first] = scenarios;
  const isFirst = sheets === first;
  const rows: Row[] = [
    {
      cells: [text(sheets.name ? says.titleOf(sheets.name) : says.title, looks.title)],
      height: 24,
    },
    { cells: [text(says.means, looks.quiet)] },
    { cells: isFirst ? [] : [text(says.linked(first?.name ?? ''), looks.quiet)] },
    { cells: inputColumns.map((name) => text(says[name], headOf(name, layout))), height: 30 },
  ];
  for (const placed of sheets.placed) rows.push(...rowsOf(placed, sheets, layout));
  if (sheets.placed.length === 0) rows.push({ cells: [undefined, text(says.noLines)] });
  return {
    name: sheets.inputs,
    columns: inputColumns.map((name) => ({ width: widths[name] })),
    rows,
    frozen: { columns: 2, rows: firstInputsRow },
    choices: choicesOf(sheets, layout),
    print: {
      isLandscape: true,
      pagesWide: 2,
      repeatRows: firstInputsRow,
      repeatColumns: 2,
      footer: layout.title,
    },
    tab: 'BF9000',
  };
}

const headOf = (name: InputColumn, { looks }: Layout): Look =>
  numeric.includes(name) ? looks.headNumber : looks.head;

const numeric: readonly InputColumn[] = [
  'low',
  'likely',
  'high',
  'used',
  'payment',
  'start',
  'end',
  'rampMonths',
];

/** Cells for a line; where the first scenario says the same, they follow its cells. */
function rowsOf(placed: PlacedLine, sheets: ScenarioSheets, layout: Layout): Row[] {
  const { inputsRow, inputs } = placed;
  const write = cellWriter(placed, sheets, layout);
  const { words, context, looks } = layout;
  const whole = { format: looks.formats.whole };
  const wrapped = { isWrapped: true };
  const ramp = (of: Line) =>
    words.ramps[of.timing.kind === 'once' ? 'none' : (of.timing.ramp?.shape ?? 'none')];
  const ofLine: { [Name in InputColumn]?: Cell } = {
    number: number(sheets.placed.indexOf(placed) + 1, { ...looks.quiet, align: 'left' }),
    line: write('line', (of) => of.name || words.unnamed[of.kind], { isBold: true, ...wrapped }),
    kind: write('kind', (of) => words.kinds[of.kind]),
    category: write('category', (of) => words.categories[of.category], wrapped),
    hardness: write('hardness', (of) => words.hardnesses[of.hardness]),
    home: write('home', (of) => context.homes[of.home], wrapped),
    owner: write('owner', (of) => context.homes[of.owner], wrapped),
    confidence: write('confidence', (of) => words.confidences[of.confidence]),
    payment: writePayment(placed, layout),
    timing: write('timing', (of) => words.timings[of.timing.kind], { indent: 1 }),
    start: write('start', (of) => of.timing.start, whole),
    end: write('end', (of) => (of.timing.kind === 'once' ? '' : (of.timing.end ?? '')), whole),
    ramp: write('ramp', ramp, { indent: 1 }),
    rampMonths: write(
      'rampMonths',
      (of) => (of.timing.kind === 'once' ? '' : (of.timing.ramp?.months ?? '')),
      whole,
    ),
    explanation: write('explanation', (of) => of.explanation, { ...wrapped, indent: 1 }),
    vouchedBy: write('vouchedBy', (of) => of.vouchedBy, wrapped),
  };
  return inputs.map(({ name, row }): Row => {
    const own = row === inputsRow ? ofLine : {};
    const cells = { ...own, ...cellsOfInput(name, row, placed, sheets, layout) };
    const isFirst = row === inputsRow;
    return {
      cells: inputColumns.map((column) => (isFirst ? lined(cells[column]) : cells[column])),
    };
  });
}

function cellsOfInput(
  name: InputName,
  row: number,
  placed: PlacedLine,
  sheets: ScenarioSheets,
  layout: Layout,
): { [Name in InputColumn]?: Cell } {
  const { words, context, looks } = layout;
  const kind = inputKinds[name];
  const format = formatOf(name, layout);
  const write = cellWriter(placed, sheets, layout, name);
  const shown = (value: number | undefined) =>
    value === undefined ? '' : toShown(value, name, context.currency);
  return {
    input: text(words.inputs[name]),
    unit: text(kind === 'money' ? context.currency : words.units[kind], looks.quiet),
    low: write('low', (of) => shown(inputOf(of.inputs, name).low), { format }),
    likely: write('likely', (of) => shown(inputOf(of.inputs, name).likely), { format }),
    high: write('high', (of) => shown(inputOf(of.inputs, name).high), { format }),
    used: formula(
      usedFormula(row, placed, layout),
      toShown(inputOf(placed.line.inputs, name).likely, name, context.currency),
      workedOut(format),
    ),
  };
}

/** By the case that is chosen: in the worst one, costs are high and benefits low. */
function usedFormula(row: number, { inputsRow }: PlacedLine, { words }: Layout): string {
  const at = (name: InputColumn) => address(columnOf(name), row);
  const orLikely = (name: InputColumn) => `IF(${at(name)}="",${at('likely')},${at(name)})`;
  const kind = address(columnOf('kind'), inputsRow, 'column');
  const isLikely = `${names.case}=${literal(words.cases.likely)}`;
  const isWorst = `${names.case}=${literal(words.cases.worst)}`;
  const isCost = `${kind}=${literal(words.kinds.cost)}`;
  return `IF(${isLikely},${at('likely')},IF((${isWorst})=(${isCost}),${orLikely('high')},${orLikely('low')}))`;
}

function writePayment({ line, inputs }: PlacedLine, { context, looks }: Layout): Cell {
  const factors = inputs.filter(({ name }) => name !== 'growth');
  const product = factors.map(({ row }) => address(columnOf('used'), row)).join('*');
  const value = paymentOf(line) / 10 ** decimalsOf(context.currency);
  return formula(product, value, workedOut(looks.formats.money));
}

function formatOf(name: InputName, { looks }: Layout): string {
  const kind = inputKinds[name];
  if (kind === 'money') return looks.formats.money;
  return kind === 'count' ? looks.formats.count : looks.formats.percent;
}

/** Money in units of the currency; other numbers as they are. */
const toShown = (value: number, name: InputName, currency: string): number =>
  inputKinds[name] === 'money' ? toUnits(value as Minor, currency) : value;

/** The cell with a line above it, where a line of the plan begins. */
function lined(cell: Cell | undefined): Cell {
  const look: Look = { ...cell?.look, line: 'light-above' };
  return cell ? { ...cell, look } : { kind: 'blank', look };
}
