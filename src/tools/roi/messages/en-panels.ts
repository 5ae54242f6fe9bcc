import type { Variance } from '../model/actuals.ts';
import type { PeriodKind } from '../model/periods.ts';
import type { Basis } from '../model/results.ts';
import type { LineKind } from '../model/types.ts';

/** Words of the parts that are folded away at first. */
export const panelWords = {
  departments: {
    bars: 'What each pays and gains',
    table: 'The bars as a table',
  },

  figures: {
    figure: 'Figure',
    discountedPayback: 'Discounted payback',
    discountedPaybackMeans: 'As payback, but later months count for less.',
    internalRate: 'Internal rate of return',
    internalRateMeans:
      'The yearly rate at which the plan would be worth exactly nothing. Compare it with the discount rate.',
    several: (rates: string) => `not to be quoted: ${rates}`,
    severalMeans:
      'The flow changes its direction more than once, so more than one rate makes it worth nothing. None of them is the return. Use net present value.',
    noRate: 'none',
    modifiedRate: 'Modified internal rate',
    modifiedRateMeans:
      'What a year earns when costs are financed, and benefits put to work, at the discount rate.',
    benefitCostRatio: 'Benefit-cost ratio',
    benefitCostRatioMeans:
      'What the benefits are worth today for each unit of cost. Above 1 the plan pays.',
    peakFunding: 'Peak funding',
    peakFundingMeans: 'The most money that is out at any time. Finance has to find it.',
    peakIn: (amount: string, month: string) => `${amount}, in month ${month}`,
    totalCost: 'Total cost of ownership',
    totalCostMeans: 'All costs over the whole plan, not discounted.',
    presentCosts: 'Costs in today’s money',
    presentBenefits: 'Benefits in today’s money',
    periods: 'Costs and benefits by',
    periodKinds: { month: 'month', quarter: 'quarter', year: 'year' } satisfies Record<
      PeriodKind,
      string
    >,
    period: 'When',
    quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
    year: (year: string) => year,
    fiscalYear: (year: string) => `FY ${year}`,
    net: 'Net',
    cumulative: 'Added up',
  },

  scenarios: {
    one: 'There is one scenario. Add another above to see them side by side.',
    figure: 'Figure',
    differences: 'Where they differ',
    line: 'Line',
    notIn: 'not in it',
    none: 'They do not differ yet.',
    on: (figure: string, basis: string) => `${figure}, ${basis}`,
  },

  actuals: {
    month: 'Month to fill in',
    line: 'Line',
    forecast: 'Forecast',
    actual: 'Actual',
    actualOf: (line: string) => `Actual: ${line}`,
    closed: 'closed',
    close: (month: string) => `Close month ${month}`,
    closeMeans:
      'A closed month is complete: a line without an actual number counts as nothing. Only closed months are compared.',
    reopen: (month: string) => `Open month ${month} again`,
    isClosed: (month: string) => `Month ${month} is closed. Open it again to change its numbers.`,
    openWithNumbers: (months: string) =>
      `These months have actual numbers and are not closed, so they do not count yet: ${months}.`,
    missing: (lines: string) => `Without a number in a closed month, counted as nothing: ${lines}.`,
    none: 'Nothing is compared yet. Fill in a month and close it.',
    toDate: (month: string) => `To date, through month ${month}`,
    variance: 'Difference',
    standing: 'Which is',
    standings: {
      favorable: 'better than planned',
      unfavorable: 'worse than planned',
      'as-planned': 'as planned',
    } satisfies Record<Variance['standing'], string>,
    closedThrough: (month: string) => `closed through ${month}`,
    notInScenario: (lines: string) =>
      `These lines have actual numbers and are not in this scenario: ${lines}.`,
    chart: 'Forecast and actual, added up',
    chartSummary: (forecast: string, actual: string) =>
      `To date the forecast was ${forecast}, and the actual is ${actual}.`,
    reforecast: 'If it goes on like this',
    reforecastMeans:
      'Closed months as they were, later months as planned, or each line at its own pace so far.',
    plan: 'The plan',
    asPlanned: 'Rest as planned',
    atPace: 'Rest at the pace so far',
    figure: 'Figure',
    all: { cost: 'All costs', benefit: 'All benefits' } satisfies Record<LineKind, string>,
    net: 'Net',
    paste: 'Paste from a spreadsheet or open a CSV file',
    pasteMeans:
      'One row a line and one column a month, with a row of headings. Or three columns: line, month, amount.',
    pasteLabel: 'Cells copied from a spreadsheet',
    file: 'Open a CSV file',
    enter: (count: number) => (count === 1 ? 'Enter one number' : `Enter ${count} numbers`),
  },

  uncertainty: {
    breakEven: 'What must be true',
    breakEvenMeans:
      'The plan still breaks even when one of these numbers turns out this much worse and all else stays as it is. The smallest change comes first.',
    breakEvenMeansBelow:
      'The plan would break even if one of these numbers turned out this much better and all else stayed as it is. The smallest change comes first.',
    'at-least': (value: string) => `${value} or more`,
    'at-most': (value: string) => `${value} or less`,
    input: 'Number',
    now: 'Now',
    needed: 'Breaks even at',
    change: 'Change',
    condition: (input: string, needed: string, now: string) =>
      `${input}: ${needed}. The plan says ${now}.`,
    noBreakEven: 'No single number brings the plan to break even.',
    tornado: 'What matters most',
    tornadoMeans:
      'Net present value when one number is at its low or high end, and all else stays likely.',
    tornadoTitle: 'Net present value by what could differ',
    tornadoLikely: (worth: string) => `likely ${worth}`,
    tornadoZero: 'breaks even',
    tornadoMore: (count: number) =>
      count === 1 ? 'One more is in the table.' : `${count} more are in the table.`,
    tornadoSummary: (input: string, low: string, high: string) =>
      `${input} matters most: from ${low} to ${high}.`,
    tornadoTable: 'The bars as a table',
    ends: { low: 'at its low end', high: 'at its high end' },
    atLow: 'At the low end',
    atHigh: 'At the high end',
    worthAt: (worth: string, value: string) => `${worth} at ${value}`,
    noRanges: 'No number has a range yet. Open the details of a line to give it one.',
    suggest: 'Suggest a range for every number',
    suggestMeans: 'From how sure each line is. Check every one of them.',
    simulation: 'Thousands of futures',
    simulationMeans: (runs: string) =>
      `The plan is played ${runs} times. Each time, every number with a range falls somewhere in it, most often near the likely one.`,
    run: (runs: string) => `Play ${runs} futures`,
    running: (percent: string) => `${percent} played`,
    cancel: 'Stop',
    failed: 'The futures could not be played. Reload the page and try again.',
    stale: 'The plan has changed since. Play again.',
    fan: 'Costs and benefits added up, in thousands of futures',
    fanSummary: (low: string, middle: string, high: string) =>
      `At the end, one future in ten is below ${low}, half are below ${middle}, and one in ten is above ${high}.`,
    pays: (percent: string, error: string) =>
      `It pays in ${percent} of the futures (± ${error}): its net present value is not below zero.`,
    paidBack: 'Paid back by then',
    errors: (amounts: string) => `Each is uncertain by about ${amounts}.`,
    beats: (one: string, other: string, percent: string) =>
      `${one} is worth more than ${other} in ${percent} of the futures.`,
    seed: (seed: string) =>
      `Numbers are drawn by the seed ${seed}, so that everybody sees the same picture.`,
    percentile: 'One future in ten below, half below, one in ten above',
    month: 'Month',
    likely: 'Likely plan',
    values: 'Net present value',
  },

  doubts: {
    none: 'Nothing stands out. Ask the other department to look as well.',
    lead: 'Better asked by you than by finance:',
    go: 'Go to the line',
  },

  files: {
    out: 'Take it with you',
    xlsx: 'Spreadsheet with live formulas (XLSX)',
    csvLines: 'Lines (CSV)',
    csvMonths: 'Months (CSV)',
    markdown: 'Summary for a decision (Markdown)',
    print: 'Print the summary',
    json: 'The plan (JSON)',
    failed: 'The file could not be made. Your numbers are safe. Reload the page and try again.',
    in: 'Bring lines in',
    inMeans:
      'A CSV file with a row of headings: name and amount are enough. What is exported here can be read again.',
    open: 'Open a CSV file of lines',
    kind: 'Lines without a kind are',
    said: 'as the file says',
    add: (count: number) => (count === 1 ? 'Add one line' : `Add ${count} lines`),
    tooLarge: 'This file is larger than a plan can be. Open one of at most 5 MB.',
  },

  basis: { hard: 'Hard only', all: 'Hard and soft' } satisfies Record<Basis, string>,
};
