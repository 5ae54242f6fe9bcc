import { type CsvCell, csvShapeOf, writeCsv } from '../../../lib/csv.ts';
import { type Minor, toUnits } from '../../../lib/money.ts';
import { monthOfPlan } from '../model/calendar.ts';
import { flowsOf } from '../model/flows.ts';
import { writeLineTable } from '../model/line-columns.ts';
import { bases, findResults } from '../model/results.ts';
import { linesOf } from '../model/scenarios.ts';
import { type ExportFile, type ExportInput, nameFile } from './file.ts';

/** The lines of the open scenario, in the columns that the tracker reads back. */
export function writeLinesCsv(input: ExportInput): ExportFile {
  const { plan, scenario, context } = input;
  return toFile(input, 'lines', writeLineTable(linesOf(plan, scenario), context));
}

/**
 * What each line of the open scenario pays in each month, as it is paid; below, the sums of the
 * months in the prices that the plan is shown in, on hard lines alone and on all.
 */
export function writeFlowsCsv(input: ExportInput): ExportFile {
  const { plan, scenario, context, words } = input;
  const { inputColumns: titles, flows: says } = words;
  const results = findResults(plan, scenario);
  const inUnits = (row: readonly Minor[]) => row.map((amount) => toUnits(amount, context.currency));
  const months = Array.from({ length: plan.months + 1 }, (_, index) => {
    const found = monthOfPlan(plan, index);
    return found.kind === 'up-front' ? words.upFront : found.month;
  });
  const head = [titles.line, titles.kind, titles.hardness, titles.home, ...months];
  const lines = results.lines.map((line): CsvCell[] => [
    line.name || words.unnamed[line.kind],
    words.kinds[line.kind],
    words.hardnesses[line.hardness],
    context.homes[line.home],
    ...inUnits(flowsOf(line, plan.months)),
  ]);
  const totals = bases.flatMap((basis) =>
    (['costs', 'benefits', 'net', 'cumulative'] as const).map((row): CsvCell[] => [
      says[row],
      '',
      words.bases[basis],
      '',
      ...inUnits(results[basis][row]),
    ]),
  );
  return toFile(input, 'flows', [head, ...lines, ...totals]);
}

function toFile(
  { title, today, context }: ExportInput,
  what: string,
  rows: readonly (readonly CsvCell[])[],
): ExportFile {
  const { separator, decimalSign } = csvShapeOf(context.locale);
  return {
    name: nameFile(`${title} ${what}`, today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: writeCsv(rows, separator, { decimalSign, hasByteOrderMark: true }),
  };
}
