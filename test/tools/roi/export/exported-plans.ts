import fc from 'fast-check';
import { homes } from '../../../../src/lib/departments.ts';
import { minor } from '../../../../src/lib/money.ts';
import type { SiteContext } from '../../../../src/lib/site-context.ts';
import type { ExportInput } from '../../../../src/tools/roi/export/file.ts';
import { exportWords } from '../../../../src/tools/roi/messages/en-export.ts';
import { formulaNames, type Inputs } from '../../../../src/tools/roi/model/formulas.ts';
import {
  type Line,
  lineKinds,
  type RoiState,
  type Timing,
} from '../../../../src/tools/roi/model/types.ts';
import { openSaved } from '../../../../src/tools/roi/model/units.ts';
import { anyState, lineWith, stateWith } from '../plans.ts';
import { readScenario } from '../scenario.ts';

export function contextIn(currency: string, locale = 'en-US'): SiteContext {
  return {
    language: 'en',
    locale,
    currency,
    homes: { it: 'IT', marketing: 'Marketing', shared: 'Both' },
    fiscalYearFirstMonth: 1,
  };
}

export function inputFor(plan: RoiState, change: Partial<ExportInput> = {}): ExportInput {
  return {
    plan,
    scenario: plan.open,
    title: 'A plan',
    context: contextIn('USD'),
    words: exportWords,
    today: '2026-11-22',
    ...change,
  };
}

export function inputForScenario(name: string): ExportInput {
  const { title, saved } = readScenario(name);
  return inputFor(openSaved(saved, 'USD'), { title });
}

const timings: Timing[] = [
  { kind: 'once', start: 0 },
  { kind: 'once', start: 30 },
  { kind: 'once', start: 5, ramp: { shape: 'linear', months: 4 } },
  { kind: 'monthly', start: 0 },
  { kind: 'monthly', start: 3, end: 20 },
  { kind: 'monthly', start: 2, ramp: { shape: 'linear', months: 7 } },
  { kind: 'monthly', start: 4, end: 29, ramp: { shape: 's-curve', months: 11 } },
  { kind: 'yearly', start: 0 },
  { kind: 'yearly', start: 5, end: 29 },
  { kind: 'yearly', start: 1, ramp: { shape: 's-curve', months: 25 } },
];

const growths = [0, 0.03, -0.1, -1, 1.5];

const inputs: Inputs = {
  amount: { low: 100000, likely: 123456, high: 250099 },
  seats: { low: 3, likely: 17.5, high: 40 },
  price: { likely: 4999 },
  people: { likely: 3 },
  hours: { low: 1, likely: 6.25 },
  rate: { likely: 8550, high: 9900 },
  realized: { low: 0.2, likely: 0.55, high: 0.9 },
  revenue: { likely: 1000001 },
  margin: { low: 0.05, likely: 0.125 },
  probability: { likely: 0.035, high: 0.2 },
  impact: { likely: 40000007 },
};

/** Each timing with each formula, and every kind of growth, on both sides. */
export function linesOfEveryKind(): Line[] {
  return timings.flatMap((timing, place) =>
    formulaNames.map((formula, index): Line => {
      const number = place * formulaNames.length + index;
      const growth = growths[number % growths.length] ?? 0;
      return {
        ...lineWith({ id: `line-${number}` }),
        kind: lineKinds[(number + place) % 2] ?? 'cost',
        formula,
        timing,
        home: homes[number % 3] ?? 'it',
        owner: homes[place % 3] ?? 'it',
        hardness: number % 4 === 0 ? 'soft' : 'hard',
        inputs: { ...inputs, growth: { low: growth, likely: growth, high: growth + 0.01 } },
        explanation: 'From the offer.',
        vouchedBy: 'Maya',
      };
    }),
  );
}

export const planOfEveryKind = (): RoiState =>
  stateWith({ months: 36, inflation: 0.025, lines: linesOfEveryKind() });

/** Three scenarios: one differs in some numbers, one has other lines; with actuals. */
export function planOfScenarios(): RoiState {
  const lines = linesOfEveryKind().slice(10, 32);
  return stateWith({
    months: 30,
    lines: [...lines, lineWith({ id: 'extra', amount: 700000 })].map((line) => ({
      ...line,
      timing: { ...line.timing, start: Math.min(line.timing.start, 30) },
    })),
    scenarios: [
      { id: 'plan', name: 'Do nothing', without: ['extra'], changes: {} },
      {
        id: 'a',
        name: "Vendor A/B: O'Neill [2027] and a name that is too long for a sheet",
        without: ['line-11', 'extra'],
        changes: {
          'line-12': { inputs: { people: { likely: 5 }, hours: { likely: 6.25, high: 9 } } },
          'line-13': { hardness: 'soft', home: 'it', explanation: '' },
          'line-15': { formula: 'seats', timing: { kind: 'monthly', start: 9 } },
        },
      },
      { id: 'b', name: '', without: lines.slice(1).map(({ id }) => id), changes: {} },
    ],
    actuals: {
      'line-12': { 0: minor(1234), 3: minor(99999) },
      'line-13': { 2: minor(5) },
      extra: { 1: minor(7) },
    },
    closedThrough: 3,
    open: 'a',
  });
}

/** As wide as the tracker has to stay smooth with: 200 lines over seven years. */
export function widePlan(): RoiState {
  const lines = Array.from({ length: 200 }, (_, index): Line => {
    const kinds = linesOfEveryKind();
    const line = kinds[index % kinds.length] ?? lineWith({ id: '' });
    return { ...line, id: `wide-${index}`, name: `Line ${index}` };
  });
  return stateWith({ months: 84, lines });
}

/** It pays back, falls behind when the system is replaced, and pays back again. */
export const planBehindAgain = (): RoiState =>
  stateWith({
    months: 40,
    lines: [
      lineWith({ id: 'first', amount: 1000000 }),
      lineWith({ id: 'second', amount: 1500000, timing: { kind: 'once', start: 20 } }),
      lineWith({
        id: 'saving',
        kind: 'benefit',
        amount: 80000,
        timing: { kind: 'monthly', start: 1 },
      }),
    ],
  });

/** Names and words that break a file which takes them as they are. */
export const hostileTexts = [
  '=HYPERLINK("https://example.org","click")',
  '+1+1',
  '@SUM(A1)',
  '-2',
  'a < b & "c" > \'d\'',
  'bell\u0007 and half a pair \ud83d',
  '_x0041_ stays as it is',
  '  spaces around  ',
  'two\nlines',
  'emoji 🧾 and ünïcode',
  ']]>',
];

export const hostilePlan = (): RoiState =>
  stateWith({
    lines: hostileTexts.map((text, index) =>
      lineWith({ id: `hostile-${index}`, name: text, explanation: text, vouchedBy: text }),
    ),
    scenarios: [
      { id: 'plan', name: "=1+1'", without: [], changes: {} },
      { id: 'other', name: '[History]?*:/\\', without: [], changes: {} },
    ],
  });

/** Plans that nobody chose; the same ones every time. */
export const randomPlans = (count: number): RoiState[] =>
  fc.sample(anyState, { numRuns: count, seed: 20261122 });
