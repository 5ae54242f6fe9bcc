import { decimalsOf } from '../../../../lib/money.ts';
import { literal, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Row } from '../../../../lib/spreadsheet/sheets.ts';
import type { Basis } from '../../model/results.ts';
import type { LineKind } from '../../model/types.ts';
import {
  type FlowColumn,
  flowColumnOf,
  flowRows,
  type Layout,
  lineRows,
  names,
  type ScenarioSheets,
} from './layout.ts';
import { formula, workedOut } from './look.ts';
import { type MonthCell, monthBlock, monthRow, sectionRow } from './month-rows.ts';

/** Costs, benefits, net and cumulative of each month, on hard lines alone or on all. */
export function writeTotals(basis: Basis, sheets: ScenarioSheets, layout: Layout): [number, Row][] {
  const { plan, words, looks, context } = layout;
  const says = words.flows;
  const at = flowRows[basis];
  const outlook = sheets.results[basis];
  const scale = 10 ** decimalsOf(context.currency);
  const inUnits = (row: readonly number[]) => row.map((value) => value / scale);
  const plain = workedOut(looks.formats.bareMoney);
  const bold = workedOut(looks.formats.bareMoney, { isBold: true, line: 'above' });
  const total = (row: number, value: number, isBold = false): Cell =>
    formula(
      `ROUND(SUM(${monthBlock(plan.months, row)}),${names.decimals})`,
      value / scale,
      workedOut(looks.formats.money, isBold ? { isBold, line: 'above' } : {}),
    );
  const sum = (kind: LineKind) => (month: MonthCell) =>
    sumFormula(kind, basis, month, sheets, layout);
  const { costs, benefits, net } = outlook.total;
  return [
    [at.section, { cells: sectionRow(words.bases[basis], layout) }],
    [
      at.costs,
      {
        cells: monthRow(
          at.costs,
          says.costs,
          { formula: sum('cost'), values: inUnits(outlook.costs), look: plain },
          total(at.costs, costs),
        ),
      },
    ],
    [
      at.benefits,
      {
        cells: monthRow(
          at.benefits,
          says.benefits,
          { formula: sum('benefit'), values: inUnits(outlook.benefits), look: plain },
          total(at.benefits, benefits),
        ),
      },
    ],
    [
      at.net,
      {
        cells: monthRow(
          at.net,
          says.net,
          {
            formula: (month) => `ROUND(${month(at.benefits)}-${month(at.costs)},${names.decimals})`,
            values: inUnits(outlook.net),
            look: bold,
          },
          total(at.net, net, true),
        ),
      },
    ],
    [
      at.cumulative,
      {
        cells: monthRow(at.cumulative, says.cumulative, {
          first: (month) => month(at.net),
          formula: (month) =>
            `ROUND(${month(at.cumulative, 'none', -1)}+${month(at.net)},${names.decimals})`,
          values: inUnits(outlook.cumulative),
          look: plain,
        }),
      },
    ],
  ];
}

/** The sum of the month's lines of a kind, in the money that the plan is shown in. */
function sumFormula(
  kind: LineKind,
  basis: Basis,
  month: MonthCell,
  sheets: ScenarioSheets,
  { words }: Layout,
): string {
  const lines = lineRows(sheets);
  const block = (column: FlowColumn) => {
    const place = flowColumnOf(column);
    return range({ from: [place, lines.from], to: [place, lines.to] }, 'both');
  };
  const isKind = `(${block('kind')}=${literal(words.kinds[kind])})`;
  const isHard =
    basis === 'hard' ? `*(${block('hardness')}=${literal(words.hardnesses.hard)})` : '';
  const column = `${month(lines.from, 'row')}:${month(lines.to, 'row')}`;
  const level = month(flowRows.priceLevel, 'row');
  return `ROUND(SUMPRODUCT(${isKind}${isHard}*${column})/${level},${names.decimals})`;
}
