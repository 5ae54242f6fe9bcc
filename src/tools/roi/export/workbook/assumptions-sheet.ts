import { homes } from '../../../../lib/departments.ts';
import { realRate } from '../../../../lib/finance/real-rate.ts';
import { decimalsOf } from '../../../../lib/money.ts';
import { address, literal, onSheet, range } from '../../../../lib/spreadsheet/addresses.ts';
import type { Cell, Choice, Row, Sheet } from '../../../../lib/spreadsheet/sheets.ts';
import { monthlyRateOf } from '../../model/outlook.ts';
import { hardnesses, lineKinds, priceTerms, timingKinds } from '../../model/types.ts';
import { firstMonthSerial } from './dates.ts';
import { type Layout, names } from './layout.ts';
import { formula, inputLook, number, text, workedOut } from './look.ts';

type Name = keyof typeof names;

/** The lists that cells choose from, in the order in which they stand below one another. */
export const listNames = [
  'cases',
  'prices',
  'kinds',
  'hardnesses',
  'homes',
  'timings',
  'ramps',
] as const;
export type ListName = (typeof listNames)[number];

interface Entry {
  name: Name;
  label: string;
  cell: Cell;
  means: string;
  allowed?: Choice['allowed'];
}

const firstRow = 3;

/** What holds for the whole plan: the cells that formulas know by name, and how they calculate. */
export function buildAssumptions(layout: Layout): Sheet {
  const { words, looks } = layout;
  const { inputs, workedOutHere } = entriesOf(layout);
  const wordsHere = words.assumptions;
  const entryRow = ({ label, cell, means }: Entry): Row => ({
    cells: [text(label), cell, text(means, { ...looks.quiet, indent: 1 })],
  });
  const rows: Row[] = [
    { cells: [text(wordsHere.title, looks.title)], height: 24 },
    { cells: [text(wordsHere.means, looks.quiet)] },
    { cells: [] },
    ...inputs.map(entryRow),
    { cells: [] },
    section(wordsHere.workedOut, layout),
    ...workedOutHere.map(entryRow),
    { cells: [] },
    section(wordsHere.conventions, layout),
    ...wordsHere.conventionList.map((sentence): Row => ({ cells: [text(sentence)] })),
    { cells: [] },
    section(wordsHere.lists, layout),
    ...listNames
      .flatMap((name) => listOf(layout, name))
      .map((word): Row => ({ cells: [text(word)] })),
  ];
  return {
    name: layout.sheets.assumptions,
    columns: [{ width: 34 }, { width: 18 }, { width: 90 }],
    rows,
    frozen: { columns: 0, rows: 0 },
    choices: inputs.flatMap(({ allowed }, index) =>
      allowed ? [{ cells: address(1, firstRow + index), allowed }] : [],
    ),
    print: {
      isLandscape: true,
      pagesWide: 1,
      repeatRows: 0,
      repeatColumns: 0,
      footer: layout.title,
      area: range({ from: [0, 0], to: [2, listsRow(layout) - 2] }, 'both'),
    },
    tab: 'BF9000',
  };
}

/** The names of the workbook, each with the cell it stands for. */
export function nameCells(layout: Layout): { name: string; refersTo: string }[] {
  const { inputs, workedOutHere } = entriesOf(layout);
  const at = (entries: readonly Entry[], from: number) =>
    entries.map(({ name }, index) => ({
      name: names[name],
      refersTo: onSheet(layout.sheets.assumptions, address(1, from + index, 'both')),
    }));
  return [...at(inputs, firstRow), ...at(workedOutHere, firstRow + inputs.length + 2)];
}

/** Where a list of words to choose from stands. */
export function listRange(layout: Layout, name: ListName): string {
  const before = listNames.slice(0, listNames.indexOf(name));
  const from = listsRow(layout) + before.flatMap((other) => listOf(layout, other)).length;
  const to = from + listOf(layout, name).length - 1;
  return onSheet(layout.sheets.assumptions, range({ from: [0, from], to: [0, to] }, 'both'));
}

/** The first row of the lists, below all that there is to read. */
function listsRow(layout: Layout): number {
  const { inputs, workedOutHere } = entriesOf(layout);
  const conventions = layout.words.assumptions.conventionList.length;
  return firstRow + inputs.length + 2 + workedOutHere.length + 2 + conventions + 2;
}

function listOf({ words, context }: Layout, name: ListName): string[] {
  switch (name) {
    case 'cases':
      return [words.cases.likely, words.cases.worst, words.cases.best];
    case 'prices':
      return priceTerms.map((terms) => words.prices[terms]);
    case 'kinds':
      return lineKinds.map((kind) => words.kinds[kind]);
    case 'hardnesses':
      return hardnesses.map((hardness) => words.hardnesses[hardness]);
    case 'homes':
      return homes.map((home) => context.homes[home]);
    case 'timings':
      return timingKinds.map((kind) => words.timings[kind]);
    case 'ramps':
      return [words.ramps.none, words.ramps.linear, words.ramps['s-curve']];
  }
}

function entriesOf(layout: Layout): { inputs: Entry[]; workedOutHere: Entry[] } {
  const { plan, context, words, looks } = layout;
  const says = words.assumptions;
  const { formats } = looks;
  const percent = inputLook({ format: formats.percent, align: 'right' });
  const whole = inputLook({ format: formats.whole, align: 'right' });
  const chosen = inputLook({ align: 'right' });
  const list = (refersTo: () => string): Choice['allowed'] => ({
    kind: 'list',
    get refersTo() {
      return refersTo();
    },
  });
  const serial = firstMonthSerial(plan.start);
  const inputs: Entry[] = [
    {
      name: 'firstMonth',
      label: says.firstMonth,
      cell:
        serial === undefined
          ? text(plan.start, chosen)
          : number(serial, inputLook({ format: formats.month, align: 'right' })),
      means: '',
    },
    {
      name: 'months',
      label: says.months,
      cell: number(plan.months, whole),
      means: says.monthsMeans(String(plan.months)),
      allowed: { kind: 'whole', from: 0, to: plan.months },
    },
    {
      name: 'discountRate',
      label: says.discountRate,
      cell: number(plan.discountRate, percent),
      means: says.discountRateMeans,
      allowed: { kind: 'decimal', from: 0, to: 1 },
    },
    {
      name: 'inflation',
      label: says.inflation,
      cell: number(plan.inflation, percent),
      means: says.inflationMeans,
      allowed: { kind: 'decimal', from: 0, to: 1 },
    },
    {
      name: 'prices',
      label: says.prices,
      cell: text(words.prices[plan.prices], chosen),
      means: says.pricesMeans,
      allowed: list(() => listRange(layout, 'prices')),
    },
    {
      name: 'case',
      label: says.case,
      cell: text(words.cases.likely, chosen),
      means: says.caseMeans,
      allowed: list(() => listRange(layout, 'cases')),
    },
    {
      name: 'fiscalYear',
      label: says.fiscalYear,
      cell: number(context.fiscalYearFirstMonth, whole),
      means: says.fiscalYearMeans,
      allowed: { kind: 'whole', from: 1, to: 12 },
    },
    {
      name: 'decimals',
      label: says.decimals,
      cell: number(decimalsOf(context.currency), whole),
      means: says.decimalsMeans,
      allowed: { kind: 'whole', from: 0, to: 4 },
    },
    {
      name: 'closedThrough',
      label: says.closedThrough,
      cell: number(plan.closedThrough, whole),
      means: says.closedThroughMeans,
      allowed: { kind: 'whole', from: -1, to: plan.months },
    },
  ];
  const yearly =
    plan.prices === 'real' ? realRate(plan.discountRate, plan.inflation) : plan.discountRate;
  const isReal = `${names.prices}=${literal(words.prices.real)}`;
  const workedOutHere: Entry[] = [
    {
      name: 'yearlyRate',
      label: says.yearlyRate,
      cell: formula(
        `IF(${isReal},(1+${names.discountRate})/(1+${names.inflation})-1,${names.discountRate})`,
        yearly,
        workedOut(formats.percent),
      ),
      means: says.yearlyRateMeans,
    },
    {
      name: 'monthlyRate',
      label: says.monthlyRate,
      cell: formula(`(1+${names.yearlyRate})^(1/12)-1`, monthlyRateOf(plan), workedOut('0.0000%')),
      means: says.monthlyRateMeans,
    },
  ];
  return { inputs, workedOutHere };
}

const section = (title: string, { looks }: Layout): Row => ({
  cells: [text(title, looks.section), text('', looks.section), text('', looks.section)],
});
