import type { ProblemReason } from '../model/problems.ts';
import type { Basis, Verdict } from '../model/results.ts';
import type { Hardness, LineKind, TimingKind } from '../model/types.ts';

/** Numbers inside a sentence arrive as text, as the site writes them. */
export interface ShownNumbers {
  example: (reason: Extract<ProblemReason, { number: unknown }>) => string;
  whole: (value: number) => string;
  percent: (fraction: number) => string;
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

  lines: { cost: 'Costs', benefit: 'Benefits' } satisfies Record<LineKind, string>,
  total: { cost: 'All costs', benefit: 'All benefits' } satisfies Record<LineKind, string>,
  noLines: { cost: 'No costs yet.', benefit: 'No benefits yet.' } satisfies Record<
    LineKind,
    string
  >,
  add: { cost: 'Add a cost', benefit: 'Add a benefit' } satisfies Record<LineKind, string>,
  removeLine: (name: string) => `Remove ${name}`,
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
  timings: { once: 'once', monthly: 'monthly' } satisfies Record<TimingKind, string>,
  start: { once: 'in month', monthly: 'from month' } satisfies Record<TimingKind, string>,
  upFront: 'up front',
  home: { cost: 'paid by', benefit: 'gained by' } satisfies Record<LineKind, string>,
  hardness: 'Hard or soft',
  hardnesses: { hard: 'hard', soft: 'soft' } satisfies Record<Hardness, string>,

  empty: 'This plan has no lines yet. Add what it costs and what it brings.',
  undo: 'Undo',
  redo: 'Redo',
  restore: 'Back to the worked example',

  file: {
    save: 'Save as a file',
    open: 'Open a file',
    refused: (name: string, reason: string, more: number) =>
      `${name} cannot be opened, and your numbers stay. ${reason}${more > 0 ? ` It has ${more} more ${more === 1 ? 'problem' : 'problems'}.` : ''}`,
  },

  chart: {
    title: 'Costs and benefits, added up month by month',
    summary: (name: string, lowest: string, month: string, end: string) =>
      `${name}: lowest at ${lowest} in month ${month}, ${end} at the end.`,
    months: (months: string) => `${months} ${months === '1' ? 'month' : 'months'}`,
    payback: 'Payback',
    table: 'The months as a table',
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
  },

  announce: {
    result: (hard: string, all: string) =>
      `Net present value: ${hard} hard only, ${all} hard and soft.`,
    problems: (count: number) =>
      count === 1
        ? 'One field cannot be read. The figures are the last good ones.'
        : `${count} fields cannot be read. The figures are the last good ones.`,
    added: { cost: 'Cost added.', benefit: 'Benefit added.' } satisfies Record<LineKind, string>,
    removed: (name: string) => `Removed ${name}. Undo brings it back.`,
    undone: 'Undone.',
    redone: 'Redone.',
    opened: 'Opened the file. Undo brings your numbers back.',
    restored: 'Back at the worked example. Undo brings your numbers back.',
  },
};
