import { nameSheets } from '../../../../lib/spreadsheet/sheet-names.ts';
import { type InputName, inputsInUse } from '../../model/formulas.ts';
import type { Basis } from '../../model/results.ts';
import type { Line } from '../../model/types.ts';
import type { ExportInput } from '../file.ts';
import { findScenarioFigures, type ScenarioFigures } from './calculations.ts';
import { type Looks, looksFor } from './look.ts';

/** Where everything in the workbook stands, so that formulas find it. Rows and columns from 0. */
export interface Layout extends ExportInput {
  looks: Looks;
  sheets: { results: string; assumptions: string; actuals: string };
  /** In the plan's order. */
  scenarios: ScenarioSheets[];
  /** The one that is open. */
  open: ScenarioSheets;
}

export interface ScenarioSheets extends ScenarioFigures {
  /** Empty when it is the only one and nobody has named it. */
  name: string;
  inputs: string;
  flows: string;
  placed: PlacedLine[];
  workingsRow: Record<Basis, number>;
}

export interface PlacedLine {
  line: Line;
  /** Its first row on the inputs sheet; its inputs have a row each from there on. */
  inputsRow: number;
  inputs: { name: InputName; row: number }[];
  flowsRow: number;
}

/** Names that formulas use. They are not translated: a name that a spreadsheet refuses breaks it. */
export const names = {
  firstMonth: 'First_month',
  months: 'Plan_months',
  discountRate: 'Discount_rate',
  inflation: 'Inflation_rate',
  prices: 'Price_terms',
  case: 'Estimate_case',
  fiscalYear: 'Fiscal_year_start',
  decimals: 'Decimals',
  closedThrough: 'Closed_through',
  yearlyRate: 'Yearly_rate',
  monthlyRate: 'Monthly_rate',
} as const;

export const inputColumns = [
  'number',
  'line',
  'kind',
  'category',
  'hardness',
  'home',
  'owner',
  'confidence',
  'input',
  'unit',
  'low',
  'likely',
  'high',
  'used',
  'payment',
  'timing',
  'start',
  'end',
  'ramp',
  'rampMonths',
  'explanation',
  'vouchedBy',
] as const;
export type InputColumn = (typeof inputColumns)[number];

export const columnOf = (name: InputColumn): number => inputColumns.indexOf(name);

/** The first row with a line on the inputs sheets. */
export const firstInputsRow = 4;

export const flowColumns = [
  'line',
  'kind',
  'hardness',
  'home',
  'total',
  'payment',
  'every',
  'start',
  'end',
  'rampMonths',
  'sCurve',
  'growth',
] as const;
export type FlowColumn = (typeof flowColumns)[number];

export const flowColumnOf = (name: FlowColumn): number => flowColumns.indexOf(name);

/** Where month 0 stands on the flows and actuals sheets. */
export const monthColumn = flowColumns.length;

export const flowRows = {
  calendar: 2,
  fiscalYear: 3,
  heads: 4,
  priceLevel: 5,
  factor: 6,
  hard: { section: 7, costs: 8, benefits: 9, net: 10, cumulative: 11 },
  all: { section: 12, costs: 13, benefits: 14, net: 15, cumulative: 16 },
  lines: 17,
  firstLine: 18,
} as const;

export const workingRows = [
  'discountedCosts',
  'discountedBenefits',
  'discountedNet',
  'discountedCumulative',
  'paybackAt',
  'discountedPaybackAt',
  'signOfCumulative',
  'leftToCome',
  'signOfLeft',
] as const;
export type WorkingRow = (typeof workingRows)[number];

export function layOut(input: ExportInput): Layout {
  const { plan, words } = input;
  const figures = plan.scenarios.map((scenario) => findScenarioFigures(plan, scenario));
  const isOne = figures.length === 1;
  const titles = figures.map(({ scenario }, index) =>
    isOne ? scenario.name : scenario.name || String(index + 1),
  );
  const [results = '', assumptions = '', actuals = '', ...others] = nameSheets([
    words.sheets.results,
    words.sheets.assumptions,
    words.sheets.actuals,
    ...titles.flatMap((name) => {
      const shown = isOne ? '' : name;
      return [words.sheets.inputs(shown), words.sheets.flows(shown)];
    }),
  ]);
  const scenarios = figures.map((own, index): ScenarioSheets => {
    const placed = placeLines(own.lines);
    const workings = flowRows.firstLine + Math.max(1, placed.length) + 1;
    return {
      ...own,
      name: titles[index] ?? '',
      inputs: others[2 * index] ?? '',
      flows: others[2 * index + 1] ?? '',
      placed,
      workingsRow: { hard: workings, all: workings + workingRows.length + 2 },
    };
  });
  const open = scenarios.find(({ scenario }) => scenario.id === input.scenario) ?? scenarios[0];
  if (!open) throw new Error('a plan has at least one scenario');
  return {
    ...input,
    looks: looksFor(input.context),
    sheets: { results, assumptions, actuals },
    scenarios,
    open,
  };
}

function placeLines(lines: readonly Line[]): PlacedLine[] {
  let row = firstInputsRow;
  return lines.map((line, index) => {
    const inputsRow = row;
    const inputs = inputsInUse(line).map((name, place) => ({ name, row: inputsRow + place }));
    row += inputs.length;
    return { line, inputsRow, inputs, flowsRow: flowRows.firstLine + index };
  });
}

/** The rows of the lines on the flows sheet; one empty row when there are none. */
export const lineRows = ({ placed }: Pick<ScenarioSheets, 'placed'>) => ({
  from: flowRows.firstLine,
  to: flowRows.firstLine + Math.max(1, placed.length) - 1,
});
