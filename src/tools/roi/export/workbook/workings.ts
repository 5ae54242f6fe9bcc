import { decimalsOf } from '../../../../lib/money.ts';
import { range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Row } from '../../../../lib/spreadsheet/sheets.ts';
import type { Basis } from '../../model/results.ts';
import {
  flowRows,
  type Layout,
  monthColumn,
  names,
  type ScenarioSheets,
  type WorkingRow,
  workingRows,
} from './layout.ts';
import { formula, workedOut } from './look.ts';
import {
  type MonthCell,
  type MonthFormula,
  monthBlock,
  monthRow,
  sectionRow,
} from './month-rows.ts';

/** Where a row of the workings stands. */
export const workingAt = (sheets: ScenarioSheets, basis: Basis, name: WorkingRow): number =>
  sheets.workingsRow[basis] + workingRows.indexOf(name);

/** Rows on the way from the flows to the results. */
export function writeWorkings(
  basis: Basis,
  sheets: ScenarioSheets,
  layout: Layout,
): [number, Row][] {
  const { plan, words, looks } = layout;
  const says = words.flows;
  const formulas = formulasOf(basis, sheets, layout);
  const total = (name: WorkingRow): Cell | undefined => {
    const row = workingAt(sheets, basis, name);
    const values = sheets.workings[basis][name] as number[];
    if (name.startsWith('sign')) {
      return formula(changesFormula(row, plan.months), countChanges(values), workedOut('0'));
    }
    if (!isDiscounted(name)) return undefined;
    const sum = formulas[name].values.reduce<number>((before, value) => before + Number(value), 0);
    const all = monthBlock(plan.months, row);
    return formula(`SUM(${all})`, sum, workedOut(looks.formats.money));
  };
  return [
    [
      sheets.workingsRow[basis] - 1,
      { cells: sectionRow(says.workings(words.bases[basis]), layout) },
    ],
    ...workingRows.map((name): [number, Row] => {
      const row = workingAt(sheets, basis, name);
      return [row, { cells: monthRow(row, says[name], formulas[name], total(name)) }];
    }),
  ];
}

const isDiscounted = (name: WorkingRow) =>
  name === 'discountedCosts' || name === 'discountedBenefits' || name === 'discountedNet';

function formulasOf(
  basis: Basis,
  sheets: ScenarioSheets,
  { looks, context }: Layout,
): Record<WorkingRow, MonthFormula> {
  const totals = flowRows[basis];
  const scale = 10 ** decimalsOf(context.currency);
  const own = sheets.workings[basis];
  const inUnits = (row: readonly number[]) => row.map((value) => value / scale);
  const money = workedOut(looks.formats.bareMoney);
  const whole = workedOut(looks.formats.whole);
  const moment = workedOut(looks.formats.months);
  const at = (name: WorkingRow) => workingAt(sheets, basis, name);
  const discounted = (row: number) => (month: MonthCell) =>
    `${month(row)}*${month(flowRows.factor, 'row')}`;
  const crossing = (cumulative: number, flow: number) => (month: MonthCell) => {
    const before = month(cumulative, 'none', -1);
    const isBack = `AND(${isBehind(before)},NOT(${isBehind(month(cumulative))}))`;
    const previous = month(flowRows.heads, 'row', -1);
    return `IF(${isBack},${previous}-${before}/${month(flow)},"")`;
  };
  return {
    discountedCosts: {
      formula: discounted(totals.costs),
      values: inUnits(own.discountedCosts),
      look: money,
    },
    discountedBenefits: {
      formula: discounted(totals.benefits),
      values: inUnits(own.discountedBenefits),
      look: money,
    },
    discountedNet: {
      formula: discounted(totals.net),
      values: inUnits(own.discountedNet),
      look: money,
    },
    discountedCumulative: {
      first: (month) => month(at('discountedNet')),
      formula: (month) =>
        `${month(at('discountedCumulative'), 'none', -1)}+${month(at('discountedNet'))}`,
      values: inUnits(own.discountedCumulative),
      look: money,
    },
    paybackAt: {
      first: 'blank',
      formula: crossing(totals.cumulative, totals.net),
      values: own.paybackAt,
      look: moment,
    },
    discountedPaybackAt: {
      first: 'blank',
      formula: crossing(at('discountedCumulative'), at('discountedNet')),
      values: own.discountedPaybackAt,
      look: moment,
    },
    signOfCumulative: {
      first: (month) => `SIGN(${month(totals.cumulative)})`,
      formula: (month) =>
        `IF(${month(totals.cumulative)}=0,${month(at('signOfCumulative'), 'none', -1)},SIGN(${month(totals.cumulative)}))`,
      values: own.signOfCumulative,
      look: whole,
    },
    leftToCome: {
      formula: (month) =>
        `ROUND(${month(at('leftToCome'), 'none', 1)}+${month(totals.net)},${names.decimals})`,
      last: (month) => month(totals.net),
      values: inUnits(own.leftToCome),
      look: money,
    },
    signOfLeft: {
      formula: (month) =>
        `IF(${month(at('leftToCome'))}=0,${month(at('signOfLeft'), 'none', 1)},SIGN(${month(at('leftToCome'))}))`,
      last: (month) => `SIGN(${month(at('leftToCome'))})`,
      values: own.signOfLeft,
      look: whole,
    },
  };
}

/** Whether a balance is below zero by more than calculating with fractions gets wrong. */
export const isBehind = (balance: string): string => `ROUND(${balance},${names.decimals}+4)<0`;

/** How often the sign changes from one month to the next. */
function changesFormula(row: number, months: number): string {
  const earlier = range({ from: [monthColumn, row], to: [monthColumn + months - 1, row] });
  const later = range({ from: [monthColumn + 1, row], to: [monthColumn + months, row] });
  return `SUMPRODUCT(--(${earlier}*${later}<0))`;
}

const countChanges = (signs: readonly number[]) =>
  signs.filter((sign, index) => index > 0 && sign * (signs[index - 1] ?? 0) < 0).length;
