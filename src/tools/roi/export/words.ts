import type { InputKind, InputName } from '../model/formulas.ts';
import type { Basis, Verdict } from '../model/results.ts';
import type {
  Category,
  Confidence,
  Hardness,
  LineKind,
  PriceTerms,
  RampShape,
  TimingKind,
} from '../model/types.ts';

/** Which end of the ranges the workbook counts with: high costs and low benefits are the worst. */
export type Case = 'likely' | 'worst' | 'best';

/**
 * Every word that an exported file holds. Numbers arrive as text, as the site writes them. Words
 * that a person chooses from in the workbook (`cases`, `timings`, `ramps`, `kinds`, `hardnesses`,
 * `prices`) must differ from one another within their list, whatever their case.
 */
export interface ExportWords {
  cases: Record<Case, string>;
  timings: Record<TimingKind, string>;
  ramps: Record<RampShape | 'none', string>;
  kinds: Record<LineKind, string>;
  hardnesses: Record<Hardness, string>;
  prices: Record<PriceTerms, string>;
  categories: Record<Category, string>;
  confidences: Record<Confidence, string>;
  inputs: Record<InputName, string>;
  units: Record<Exclude<InputKind, 'money'>, string>;
  bases: Record<Basis, string>;
  verdicts: Record<Verdict, string>;
  unnamed: Record<LineKind, string>;
  upFront: string;

  /** Sheets of a workbook; what is too long for one is cut. */
  sheets: {
    results: string;
    assumptions: string;
    /** `scenario` is empty when there is only one. */
    inputs: (scenario: string) => string;
    flows: (scenario: string) => string;
    actuals: string;
  };

  results: {
    title: (plan: string) => string;
    asOf: (day: string, currency: string) => string;
    /** Below the title, by the case and prices that are chosen. */
    terms: string;
    figures: string;
    verdict: string;
    netPresentValue: string;
    presentCosts: string;
    presentBenefits: string;
    returnOnInvestment: string;
    benefitCostRatio: string;
    payback: string;
    /** The last time, where the plan falls behind again in between. */
    lastPayback: string;
    discountedPayback: string;
    peakFunding: string;
    peakMonth: string;
    totalCosts: string;
    totalBenefits: string;
    totalNet: string;
    internalRate: string;
    modifiedRate: string;
    noCosts: string;
    notReached: string;
    neverBehind: string;
    /** In place of a rate: none exists; more than one may. */
    noRate: string;
    severalRates: string;
    byDepartment: string;
    pays: (home: string) => string;
    gains: (home: string) => string;
    gap: (home: string) => string;
    paysShare: (home: string) => string;
    gainsShare: (home: string) => string;
    byYear: Record<'costs' | 'benefits' | 'net' | 'cumulative', string>;
    checks: string;
    linesAddUp: string;
    yearsAddUp: string;
    presentValueAgrees: string;
    right: string;
    wrong: string;
  };

  assumptions: {
    title: string;
    means: string;
    firstMonth: string;
    months: string;
    monthsMeans: (most: string) => string;
    discountRate: string;
    discountRateMeans: string;
    inflation: string;
    inflationMeans: string;
    prices: string;
    pricesMeans: string;
    case: string;
    caseMeans: string;
    fiscalYear: string;
    fiscalYearMeans: string;
    decimals: string;
    decimalsMeans: string;
    closedThrough: string;
    closedThroughMeans: string;
    workedOut: string;
    yearlyRate: string;
    yearlyRateMeans: string;
    monthlyRate: string;
    monthlyRateMeans: string;
    conventions: string;
    conventionList: string[];
    lists: string;
  };

  inputColumns: {
    title: string;
    titleOf: (scenario: string) => string;
    means: string;
    /** On the sheets of all scenarios but the first. */
    linked: (first: string) => string;
    number: string;
    line: string;
    kind: string;
    category: string;
    hardness: string;
    home: string;
    owner: string;
    confidence: string;
    input: string;
    unit: string;
    low: string;
    likely: string;
    high: string;
    used: string;
    payment: string;
    timing: string;
    start: string;
    end: string;
    ramp: string;
    rampMonths: string;
    explanation: string;
    vouchedBy: string;
    noLines: string;
  };

  flows: {
    title: string;
    titleOf: (scenario: string) => string;
    means: (currency: string) => string;
    calendarMonth: string;
    fiscalYear: string;
    line: string;
    total: string;
    payment: string;
    every: string;
    start: string;
    end: string;
    rampMonths: string;
    sCurve: string;
    growth: string;
    priceLevel: string;
    discountFactor: string;
    costs: string;
    benefits: string;
    net: string;
    cumulative: string;
    lines: string;
    workings: (basis: string) => string;
    discountedCosts: string;
    discountedBenefits: string;
    discountedNet: string;
    discountedCumulative: string;
    paybackAt: string;
    discountedPaybackAt: string;
    signOfCumulative: string;
    leftToCome: string;
    signOfLeft: string;
  };

  actuals: {
    title: (scenario: string) => string;
    means: string;
    forecastToDate: string;
    actualToDate: string;
    variance: string;
    varianceShare: string;
    forecast: string;
    reforecast: string;
    total: Record<LineKind | 'net', string>;
  };

  summary: {
    scenario: (name: string) => string;
    date: (day: string) => string;
    question: string;
    figures: string;
    figure: string;
    payback: string;
    discountedPayback: string;
    /** Months of a payback. */
    months: (count: string) => string;
    atOnce: string;
    notReached: (shortfall: string) => string;
    noCosts: string;
    rates: { none: string; several: (count: string) => string };
    basisOfFigures: (rate: string, months: string, first: string, prices: string) => string;
    departments: string;
    who: string;
    pays: string;
    gains: string;
    gap: string;
    total: string;
    /** A department's gap in a sentence, hard and soft; `gap` has no sign. */
    gapWords: {
      gainsMore: (home: string, gap: string) => string;
      paysMore: (home: string, gap: string) => string;
      even: (home: string) => string;
    };
    mustBeTrue: string;
    assumptions: string;
    assumption: string;
    value: string;
    range: (low: string, high: string) => string;
    vouchedBy: string;
    nobody: string;
    /** Below the table, where it does not hold all lines. */
    more: (count: string) => string;
    from: string;
    doubts: string;
    noDoubts: string;
  };
}
