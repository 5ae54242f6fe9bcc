import { largestAmount } from '../../../../lib/read-amount.ts';
import { address } from '../../../../lib/spreadsheet/addresses.ts';
import type { Choice } from '../../../../lib/spreadsheet/sheets.ts';
import { inputKinds } from '../../model/formulas.ts';
import { growthLimits, largestCount } from '../../model/limits.ts';
import { listRange } from './assumptions-sheet.ts';
import { columnOf, type InputColumn, type Layout, type ScenarioSheets } from './layout.ts';

/** What the cells of an inputs sheet take. */
export function choicesOf(sheets: ScenarioSheets, layout: Layout): Choice[] {
  const { placed } = sheets;
  if (placed.length === 0) return [];
  const { plan } = layout;
  const firstRows = placed.map(({ inputsRow }) => inputsRow);
  const at = (column: InputColumn, rows: readonly number[]) =>
    rows.map((row) => address(columnOf(column), row)).join(' ');
  const lists = (
    [
      ['kind', 'kinds'],
      ['hardness', 'hardnesses'],
      ['home', 'homes'],
      ['owner', 'homes'],
      ['timing', 'timings'],
      ['ramp', 'ramps'],
    ] as const
  ).map(
    ([column, list]): Choice => ({
      cells: at(column, firstRows),
      allowed: { kind: 'list', refersTo: listRange(layout, list) },
    }),
  );
  const months = (['start', 'end'] as const).map(
    (column): Choice => ({
      cells: at(column, firstRows),
      allowed: { kind: 'whole', from: 0, to: plan.months },
    }),
  );
  const limits = {
    money: { from: 0, to: largestAmount },
    count: { from: 0, to: largestCount },
    share: { from: 0, to: 1 },
    growth: growthLimits,
  };
  const inputs = (Object.keys(limits) as (keyof typeof limits)[]).flatMap((kind): Choice[] => {
    const rows = placed.flatMap((line) =>
      line.inputs.filter(({ name }) => inputKinds[name] === kind).map(({ row }) => row),
    );
    if (rows.length === 0) return [];
    const cells = (['low', 'likely', 'high'] as const).map((column) => at(column, rows)).join(' ');
    return [{ cells, allowed: { kind: 'decimal', ...limits[kind] } }];
  });
  return [...lists, ...months, ...inputs];
}
