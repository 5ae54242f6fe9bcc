import { decimalsOf } from '../../../../lib/money.ts';
import { address, literal, onSheet } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell } from '../../../../lib/spreadsheet/sheets.ts';
import { flowsOf, paymentOf } from '../../model/flows.ts';
import { inputOf } from '../../model/formulas.ts';
import { totalOf } from './calculations.ts';
import {
  columnOf,
  type FlowColumn,
  flowColumnOf,
  flowColumns,
  flowRows,
  type InputColumn,
  type Layout,
  names,
  type PlacedLine,
  type ScenarioSheets,
} from './layout.ts';
import { formula, workedOut } from './look.ts';
import { monthBlock, monthCells } from './month-rows.ts';

/** A line on the flows sheet: what it takes from the inputs sheet, and what it pays in each month. */
export function writeFlowLine(
  placed: PlacedLine,
  sheets: ScenarioSheets,
  layout: Layout,
): (Cell | undefined)[] {
  const { plan, context, looks } = layout;
  const { line, flowsRow } = placed;
  const scale = 10 ** decimalsOf(context.currency);
  const own = (column: FlowColumn) => address(flowColumnOf(column), flowsRow, 'column');
  const columns = writeColumns(placed, sheets, layout);
  const months = monthCells(flowsRow, {
    formula: (month) => flowFormula(month(flowRows.heads, 'row'), own),
    values: flowsOf(line, plan.months).map((flow) => flow / scale),
    look: workedOut(looks.formats.bareMoney),
  });
  return [...flowColumns.map((name) => columns[name]), ...months];
}

/** What a line pays in a month: the full payment, if one falls there, times ramp and growth. */
function flowFormula(month: string, own: (column: FlowColumn) => string): string {
  const passed = `(${month}-${own('start')})`;
  const part = `(${passed}+1)/${own('rampMonths')}`;
  const curve = `IF(${own('sCurve')}=1,${part}*(3-2*${part}),1)`;
  const ramp = `IF(${passed}+1<${own('rampMonths')},${part}*${curve},1)`;
  // A spreadsheet calls 0^0 an error.
  const growth = `IF(${passed}<12,1,(1+${own('growth')})^INT(${passed}/12))`;
  const isDue = `AND(${month}>=${own('start')},${month}<=${own('end')},MOD(${passed},${own('every')})=0)`;
  return `IF(${isDue},ROUND(${own('payment')}*${ramp}*${growth},${names.decimals}),0)`;
}

/** More months than any plan has: a payment that comes once does not come again. */
const once = 999;

function writeColumns(
  { line, inputsRow, inputs, flowsRow }: PlacedLine,
  sheets: ScenarioSheets,
  { plan, words, context, looks }: Layout,
): Record<FlowColumn, Cell> {
  const { formats } = looks;
  const { timing } = line;
  const scale = 10 ** decimalsOf(context.currency);
  const source = (column: InputColumn, row = inputsRow) =>
    onSheet(sheets.inputs, address(columnOf(column), row, 'column'));
  const growthRow = inputs.find(({ name }) => name === 'growth')?.row;
  const isOnce = `${source('timing')}=${literal(words.timings.once)}`;
  const isYearly = `${source('timing')}=${literal(words.timings.yearly)}`;
  const hasNoRamp = `${source('ramp')}=${literal(words.ramps.none)}`;
  const ramp = timing.kind === 'once' ? undefined : timing.ramp;
  const end = timing.kind === 'once' ? timing.start : (timing.end ?? plan.months);
  const whole = workedOut(formats.whole);
  const money = workedOut(formats.money);
  const percent = workedOut(formats.percent);
  const flows = monthBlock(plan.months, flowsRow);
  const levels = monthBlock(plan.months, flowRows.priceLevel, 'row');
  return {
    line: formula(source('line'), line.name || words.unnamed[line.kind]),
    kind: formula(source('kind'), words.kinds[line.kind]),
    hardness: formula(source('hardness'), words.hardnesses[line.hardness]),
    home: formula(source('home'), context.homes[line.home]),
    total: formula(
      `ROUND(SUMPRODUCT(ROUND(${flows}/${levels},${names.decimals})),${names.decimals})`,
      totalOf(line, plan) / scale,
      money,
    ),
    payment: formula(source('payment'), paymentOf(line) / scale, money),
    every: formula(
      `IF(${isOnce},${once},IF(${isYearly},12,1))`,
      { once, yearly: 12, monthly: 1 }[timing.kind],
      workedOut(`[=${once}]"–";0`, { align: 'right' }),
    ),
    start: formula(source('start'), timing.start, whole),
    end: formula(
      `MIN(${names.months},IF(${isOnce},${source('start')},IF(${source('end')}="",${names.months},${source('end')})))`,
      Math.min(plan.months, end),
      whole,
    ),
    rampMonths: formula(
      `IF(OR(${isOnce},${hasNoRamp},${source('rampMonths')}=""),1,${source('rampMonths')})`,
      ramp?.months ?? 1,
      whole,
    ),
    sCurve: formula(
      `IF(${source('ramp')}=${literal(words.ramps['s-curve'])},1,0)`,
      ramp?.shape === 's-curve' ? 1 : 0,
      whole,
    ),
    growth:
      growthRow === undefined
        ? { kind: 'number', value: 0, look: percent }
        : formula(source('used', growthRow), inputOf(line.inputs, 'growth').likely, percent),
  };
}
