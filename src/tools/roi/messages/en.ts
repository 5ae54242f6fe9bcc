import type { InputKind } from '../model/formulas.ts';
import type { ProblemReason } from '../model/problems.ts';
import type { Basis, Verdict } from '../model/results.ts';
import type { Hardness, LineKind, PriceTerms, TimingKind } from '../model/types.ts';

/** Numbers inside a sentence arrive as text, as the site writes them. */
export interface ShownNumbers {
  example: (reason: Extract<ProblemReason, { number: unknown }>) => string;
  whole: (value: number) => string;
  percent: (fraction: number) => string;
  /** A number of an input, as its field shows it. */
  input: (kind: InputKind, value: number) => string;
  largestAmount: string;
  currency: string;
}

type ProblemWords = {
  [Reason in ProblemReason as Reason['code']]: (reason: Reason, show: ShownNumbers) => string;
};

const basis: Record<Basis, string> = { hard: 'Hard only', all: 'Hard and soft' };

const problems: ProblemWords = {
  EMPTY: (reason, show) => `This is empty. Write a number, like ${show.example(reason)}.`,
  NOT_A_NUMBER: (reason, show) => `This is not a number. Write one like ${show.example(reason)}.`,
  AMBIGUOUS: (reason, show) =>
    `This can be read in two ways. Write it like ${show.example(reason)}.`,
  TOO_PRECISE: (reason, show) =>
    `This has too many decimals. Write it like ${show.example(reason)}.`,
  OTHER_CURRENCY: (reason, show) =>
    `This is in another currency. Write it in ${show.currency}, like ${show.example(reason)}.`,
  TOO_LARGE: (_, show) =>
    `This is more than the tracker can add up. Write ${show.largestAmount} at most.`,
  NEGATIVE_AMOUNT: () =>
    'Amounts have no minus sign here. Write it without one, and add a benefit for money that comes back.',
  RANGE_ORDER: ({ part, limit, input }, show) => {
    const end = show.input(input, limit);
    return part === 'low'
      ? `The low number is above the likely one. Write ${end} or less.`
      : `The high number is below the likely one. Write ${end} or more.`;
  },
  END_BEFORE_START: ({ start }, show) =>
    `The line starts in month ${show.whole(start)}. Write ${show.whole(start)} or more, or leave this empty.`,
  CUTS_OFF_ACTUALS: ({ month }, show) =>
    `Month ${show.whole(month)} has actual numbers. Write ${show.whole(month)} or more, or take those numbers out.`,
  NOT_WHOLE: ({ from, to }, show) =>
    `Months are whole here. Write a whole number from ${show.whole(from)} to ${show.whole(to)}.`,
  OUT_OF_RANGE: ({ from, to }, show) =>
    `This is out of range. Write a whole number from ${show.whole(from)} to ${show.whole(to)}.`,
  RATE_OUT_OF_RANGE: ({ from, to }, show) =>
    `This is not a yearly rate. Write ${show.percent(from)} to ${show.percent(to)}.`,
  CUTS_OFF_LINE: ({ name, start }, show) =>
    `${name ? `“${name}”` : 'A line'} starts in month ${show.whole(start)}. Write ${show.whole(start)} or more, or start that line earlier.`,
};

/** Every word of the ROI tracker. Another language is a file like this one, and complete by its type. */
export const en = {
  basis,
  verdict: {
    'on-hard': 'The plan pays on hard money alone.',
    'on-soft': 'The plan pays only if the soft benefits are real.',
    'soft-eats-it': 'Hard money alone pays, but the soft costs take more than that.',
    not: 'The plan does not pay, even with its soft benefits.',
  } satisfies Record<Verdict, string>,
  hardAndSoft:
    'Hard money shows up in the accounts. Soft money does not: hours, risk, calmer weeks.',

  figures: {
    netPresentValue: 'Net present value',
    netPresentValueMeans: (rate: string) =>
      `What the plan brings minus what it costs, in today’s money. Later months count for less, at ${rate} a year.`,
    earnsMore: 'more than the rate asks for',
    earnsExactly: 'exactly what the rate asks for',
    earnsLess: 'less than the rate asks for',

    payback: 'Payback',
    paybackMeans:
      'When the money that came in has covered the money that went out, not discounted.',
    reached: (months: string) => `${months} ${months === '1' ? 'month' : 'months'}`,
    reachedIn: (month: string) => `in ${month}`,
    behindAgain: (month: string, amount: string) => `in ${month}, but ${amount} behind at the end`,
    notReached: 'Not reached',
    shortBy: (amount: string) => `${amount} short at the end`,
    neverBehind: 'At once',
    neverBehindMeans: 'the plan is never behind',

    returnOnInvestment: 'Return on investment',
    returnMeans: 'Net present value, divided by what the costs are worth today.',
    bringsBack: (spent: string, back: string) => `${spent} of cost brings back ${back}`,
    noCosts: 'No costs',
    noCostsMeans: 'nothing to divide by',
  },

  stale: 'These are the last good figures',
  staleMeans: 'They use the last number that could be read in:',
  problems,

  plan: 'The plan',
  firstMonth: 'First month',
  month: 'Month',
  year: 'Year',
  months: 'Length in months',
  discountRate: 'Discount rate a year',
  inflation: 'Inflation a year',
  prices: 'Money',
  priceTerms: { nominal: 'as it is paid', real: 'in today’s prices' } satisfies Record<
    PriceTerms,
    string
  >,
  realMeans:
    'All figures below are in today’s prices: inflation is taken out of every amount and out of the rate. Write the amounts as they will be paid.',
  startFrom: { open: 'Start from something else', empty: 'An empty plan' },
  voices: {
    open: 'In each department’s words',
    more: (title: string) => `${title} in the glossary`,
    none: 'The glossary has no entry for this yet.',
  },

  lines: { cost: 'Costs', benefit: 'Benefits' } satisfies Record<LineKind, string>,
  total: { cost: 'All costs', benefit: 'All benefits' } satisfies Record<LineKind, string>,
  noLines: { cost: 'No costs yet.', benefit: 'No benefits yet.' } satisfies Record<
    LineKind,
    string
  >,
  add: { cost: 'Add a cost', benefit: 'Add a benefit' } satisfies Record<LineKind, string>,
  removeLine: (name: string) => `Remove ${name}`,
  leaveOut: (name: string, scenario: string) => `Leave ${name} out of ${scenario}`,
  leftOut: (scenario: string) => `Not in ${scenario}:`,
  bringBack: (name: string) => `Bring back ${name}`,
  differs: (scenario: string) => `Differs from ${scenario}`,
  asShared: (scenario: string) => `As in ${scenario}`,
  unnamed: { cost: 'unnamed cost', benefit: 'unnamed benefit' } satisfies Record<LineKind, string>,
  lineFields: (name: string) => `${name}:`,
  fieldOfLine: (name: string, field: string) => `${name}: ${field}`,
  lineNumber: {
    cost: (number: string) => `Cost ${number}:`,
    benefit: (number: string) => `Benefit ${number}:`,
  } satisfies Record<LineKind, (number: string) => string>,
  name: 'What for',
  amount: 'Amount',
  amountIn: (symbol: string) => `Amount (${symbol})`,
  timing: 'How often',
  timings: { once: 'once', monthly: 'monthly', yearly: 'yearly' } satisfies Record<
    TimingKind,
    string
  >,
  start: { once: 'in month', monthly: 'from month', yearly: 'from month' } satisfies Record<
    TimingKind,
    string
  >,
  upFront: 'up front',
  home: { cost: 'paid by', benefit: 'gained by' } satisfies Record<LineKind, string>,
  hardness: 'Hard or soft',
  hardnesses: { hard: 'hard', soft: 'soft' } satisfies Record<Hardness, string>,
  details: 'Details',
  actualOf: (month: string) => `actual of month ${month}`,

  scenarios: {
    label: 'Scenario',
    first: 'The plan',
    unnamed: (number: string) => `Scenario ${number}`,
    add: 'Compare with another scenario',
    basedOn: (first: string) =>
      `It starts as a copy. What you change here is marked; all else follows “${first}”.`,
    name: 'Name of this scenario',
    remove: (name: string) => `Remove ${name}`,
  },

  empty: 'This plan has no lines yet. Add what it costs and what it brings.',
  undo: 'Undo',
  redo: 'Redo',
  restore: 'Back to the worked example',
  room: 'Large, for the room',
  loading: 'Loading…',
  notLoaded: 'This part could not be loaded. Check the connection and open it again.',
  readOnly: 'This is a shared copy. Keep it as a workbook of your own to change it.',
  refused: (reason: string) =>
    `The numbers in this workbook cannot be opened here, and they are kept as they are. ${reason}`,
  newer:
    'The numbers in this workbook were written by a newer version of the tracker. They are kept as they are. Reload the page to get the new version.',
  tray: {
    offer: (label: string, from: string) => `${label}, from ${from}: add to this plan?`,
    add: 'Add',
    dismiss: 'No, thanks',
  },

  chart: {
    title: 'Costs and benefits, added up month by month',
    summary: (name: string, lowest: string, month: string, end: string) =>
      `${name}: lowest at ${lowest} in month ${month}, ${end} at the end.`,
    months: (months: string) => `${months} ${months === '1' ? 'month' : 'months'}`,
    payback: 'Payback',
    table: 'The months as a table',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    notSaved: 'This browser could not draw the picture. Save it as SVG.',
  },
  table: {
    month: 'Month',
    monthName: (number: string, calendar: string) => `${number} · ${calendar}`,
    costs: 'Costs',
    benefits: 'Benefits',
    cumulative: { hard: 'Added up, hard only', all: 'Added up, hard and soft' },
  },

  homes: {
    title: 'Who pays, who gains',
    means: 'Over the whole plan, not discounted.',
    home: 'Who',
    costs: 'Pays',
    benefits: 'Gains',
    net: 'Net',
    all: 'Together',
    soft: (amount: string) => `soft ${amount}`,
    /** One department pays a larger part than it gains, so the other does the reverse. */
    gap: (payer: string, pays: string, gains: string, other: string) =>
      `${payer} pays ${pays} of the costs and gains ${gains} of the benefits. ${other} has the better deal, so agree on that before you start.`,
    even: (one: string, pays: string, gains: string) =>
      `${one} pays ${pays} of the costs and gains ${gains} of the benefits: about its share.`,
    bars: 'Show it as bars',
    sharedHalf: 'What is shared counts half for each.',
  },

  panels: {
    figures: 'More figures, by month, quarter and year',
    scenarios: 'Scenarios side by side',
    actuals: 'Forecast against actual',
    uncertainty: 'What could turn out differently',
    doubts: 'What finance will ask',
    files: 'Take it with you, bring numbers in',
  },

  announce: {
    result: (hard: string, all: string) =>
      `Net present value: ${hard} hard only, ${all} hard and soft.`,
    problems: (count: number) =>
      count === 1
        ? 'One field cannot be read. The figures are the last good ones.'
        : `${count} fields cannot be read. The figures are the last good ones.`,
    added: { cost: 'Cost added.', benefit: 'Benefit added.' } satisfies Record<LineKind, string>,
    addedMany: (count: number) => (count === 1 ? 'One line added.' : `${count} lines added.`),
    removed: (name: string) => `Removed ${name}. Undo brings it back.`,
    moved: (name: string) => `Moved ${name}.`,
    duplicated: (name: string) => `Copied ${name}.`,
    ranges: (count: number) => (count === 1 ? 'One range entered.' : `${count} ranges entered.`),
    scenarioAdded: (name: string) => `Added ${name}.`,
    actuals: (count: number) =>
      count === 1 ? 'One actual number entered.' : `${count} actual numbers entered.`,
    closed: (month: string) => `Month ${month} is closed.`,
    reopened: 'Months are open again.',
    opened: 'Opened in place of your numbers. Undo brings them back.',
    restored: 'Back at the worked example. Undo brings your numbers back.',
  },
};
