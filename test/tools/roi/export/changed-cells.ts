import { month } from '../../../../src/lib/months.ts';
import type { ExportInput } from '../../../../src/tools/roi/export/file.ts';
import type { Line } from '../../../../src/tools/roi/model/types.ts';
import { readParts } from '../../../lib/spreadsheet/read-workbook.ts';
import { inputFor, planOfEveryKind } from './exported-plans.ts';

type Change = (parts: Parts) => Parts;
export type Parts = Record<string, string>;

const everyKind = planOfEveryKind();

/** Cells that somebody changes, and the plan whose results they must then have. */
export const changes = new Map<string, [change: Change, expected: ExportInput]>([
  [
    'an amount',
    [
      setNumber('Inputs', 'L', 'Amount', 9000),
      inputFor(withLines((line, index) => (index === 0 ? withAmount(line, 900000) : line))),
    ],
  ],
  [
    'the discount rate',
    [setAssumption('Discount rate a year', 0.2), inputFor({ ...everyKind, discountRate: 0.2 })],
  ],
  ['the prices', [setAssumption('Prices', 'real'), inputFor({ ...everyKind, prices: 'real' })]],
  ['the length', [setAssumption('Length in months', 34), inputFor({ ...everyKind, months: 34 })]],
  [
    'the first month',
    [setAssumption('First month', 46569), inputFor({ ...everyKind, start: month('2027-07') })],
  ],
  [
    'the estimates',
    [
      setAssumption('Estimates', 'Worst'),
      inputFor(withLines((line) => withEnds(line, line.kind === 'cost' ? 'high' : 'low'))),
    ],
  ],
]);

function setAssumption(label: string, value: string | number): Change {
  return setBeside('Assumptions', 'A', label, 'B', value);
}

function setNumber(sheet: string, column: string, input: string, value: number): Change {
  return setBeside(sheet, 'I', input, column, value);
}

/** Writes a value into the row of the first cell that holds the label. */
function setBeside(
  sheet: string,
  labels: string,
  label: string,
  column: string,
  value: string | number,
): Change {
  return (parts) => {
    const sheets = readParts(parts);
    const path = `xl/worksheets/sheet${[...sheets.keys()].indexOf(sheet) + 1}.xml`;
    const row = [...(sheets.get(sheet) ?? [])].find(
      ([at, cell]) => at.startsWith(labels) && cell.value === label,
    )?.[0];
    const at = row?.replace(labels, column);
    const content =
      typeof value === 'number'
        ? `><v>${value}</v></c>`
        : ` t="inlineStr"><is><t>${value}</t></is></c>`;
    const before = parts[path] ?? '';
    const after = before.replace(
      new RegExp(`(<c r="${at}"(?: s="\\d+")?)[^>]*>.*?</c>`),
      `$1${content}`,
    );
    if (after === before) throw new Error(`there is no ${label} to change on ${sheet}`);
    return { ...parts, [path]: after };
  };
}

function withLines(change: (line: Line, index: number) => Line) {
  return { ...everyKind, lines: orderByKind(everyKind.lines).map(change) };
}

/** Costs first, as the workbook has them. */
function orderByKind(lines: readonly Line[]): Line[] {
  return [...lines].sort(
    (one, other) => Number(one.kind === 'benefit') - Number(other.kind === 'benefit'),
  );
}

function withAmount(line: Line, likely: number): Line {
  return { ...line, inputs: { ...line.inputs, amount: { ...line.inputs.amount, likely } } };
}

function withEnds(line: Line, end: 'low' | 'high'): Line {
  const entries = Object.entries(line.inputs).map(([name, estimate]) => [
    name,
    { likely: estimate[end] ?? estimate.likely },
  ]);
  return { ...line, inputs: Object.fromEntries(entries) };
}
