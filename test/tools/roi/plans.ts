import fc from 'fast-check';
import { homes } from '../../../src/lib/departments.ts';
import { minor } from '../../../src/lib/money.ts';
import { monthOf } from '../../../src/lib/months.ts';
import {
  type Estimate,
  formulaNames,
  formulas,
  type InputName,
  inputKinds,
} from '../../../src/tools/roi/model/formulas.ts';
import {
  categories,
  confidences,
  hardnesses,
  type Line,
  type LineChange,
  lineKinds,
  priceTerms,
  type RoiState,
  rampShapes,
  type Timing,
  timingKinds,
} from '../../../src/tools/roi/model/types.ts';

/** A cost of 100.00, hard, IT's, once, up front, with what differs. `amount` is in minor units. */
export function lineWith({
  amount = 10000,
  ...change
}: Partial<Line> & { id: string; amount?: number }): Line {
  return {
    kind: 'cost',
    name: change.id,
    category: 'other',
    owner: 'it',
    home: 'it',
    hardness: 'hard',
    confidence: 'medium',
    formula: 'amount',
    inputs: { amount: { likely: amount } },
    timing: { kind: 'once', start: 0 },
    explanation: '',
    vouchedBy: '',
    ...change,
  };
}

/** A year from January 2027 at 10 %, with what differs. */
export function stateWith(change: Partial<RoiState>): RoiState {
  return {
    start: monthOf(2027, 1),
    months: 12,
    discountRate: 0.1,
    inflation: 0,
    prices: 'nominal',
    lines: [],
    scenarios: [{ id: 'plan', name: '', without: [], changes: {} }],
    actuals: {},
    closedThrough: -1,
    open: 'plan',
    typed: {},
    ...change,
  };
}

/** Any sound plan, with up to three scenarios and some actuals. */
export const anyState: fc.Arbitrary<RoiState> = fc
  .integer({ min: 1, max: 120 })
  .chain((months) =>
    fc.record({
      start: fc
        .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, number]) => monthOf(year, number)),
      months: fc.constant(months),
      discountRate: fc.integer({ min: 0, max: 100000 }).map((rate) => rate / 100000),
      inflation: fc.integer({ min: 0, max: 1000 }).map((rate) => rate / 10000),
      prices: fc.constantFrom(...priceTerms),
      lines: fc
        .array(anyLine(months), { maxLength: 8 })
        .map((lines) => lines.map((line, index) => ({ ...line, id: `line-${index}` }))),
      closedThrough: fc.integer({ min: -1, max: months }),
      typed: fc.constant({}),
    }),
  )
  .chain((plan) =>
    fc
      .record({
        others: fc.array(anyDifference(plan.lines, plan.months), { maxLength: 2 }),
        actuals: anyActuals(plan.lines, plan.months),
      })
      .map(({ others, actuals }) => ({
        ...plan,
        actuals,
        open: 'plan',
        scenarios: [
          { id: 'plan', name: '', without: [], changes: {} },
          ...others.map((other, index) => ({ id: `other-${index}`, name: 'Other', ...other })),
        ],
      })),
  );

export const anyTiming = (months: number): fc.Arbitrary<Timing> =>
  fc.integer({ min: 0, max: months }).chain((start) =>
    fc.record(
      {
        kind: fc.constantFrom(...timingKinds),
        start: fc.constant(start),
        end: fc.integer({ min: start, max: 120 }),
        ramp: fc.record({
          shape: fc.constantFrom(...rampShapes),
          months: fc.integer({ min: 2, max: 24 }),
        }),
      },
      { requiredKeys: ['kind', 'start'] },
    ),
  );

const numbersOf = {
  money: fc.integer({ min: 0, max: 1e8 }),
  count: fc.integer({ min: 0, max: 1000 }),
  share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  growth: fc.integer({ min: -50, max: 50 }).map((percent) => percent / 100),
};

const anyEstimate = (name: InputName): fc.Arbitrary<Estimate> =>
  fc
    .tuple(fc.array(numbersOf[inputKinds[name]], { minLength: 3, maxLength: 3 }), fc.boolean())
    .map(([numbers, isRange]) => {
      const [low = 0, likely = 0, high = 0] = numbers.toSorted((a, b) => a - b);
      return isRange ? { low, likely, high } : { likely };
    });

const anyInputs = (names: readonly InputName[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, anyEstimate(name)])));

export const anyLine = (months: number): fc.Arbitrary<Omit<Line, 'id'>> =>
  fc
    .record({ kind: fc.constantFrom(...lineKinds), formula: fc.constantFrom(...formulaNames) })
    .chain(({ kind, formula }) =>
      fc.record({
        kind: fc.constant(kind),
        formula: fc.constant(formula),
        name: fc.string({ maxLength: 8 }),
        category: fc.constantFrom(...categories[kind]),
        owner: fc.constantFrom(...homes),
        home: fc.constantFrom(...homes),
        hardness: fc.constantFrom(...hardnesses),
        confidence: fc.constantFrom(...confidences),
        inputs: anyInputs([...formulas[formula], 'growth']),
        timing: anyTiming(months),
        explanation: fc.string({ maxLength: 8 }),
        vouchedBy: fc.string({ maxLength: 8 }),
      }),
    );

function anyDifference(lines: readonly Line[], months: number) {
  const change: fc.Arbitrary<LineChange> = fc.record({
    timing: anyTiming(months),
    inputs: anyInputs(['growth']),
  });
  const ids = lines.map(({ id }) => id);
  return fc.record({
    without: fc.subarray(ids.slice(1)),
    changes: fc
      .subarray(ids)
      .chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, change])))),
  });
}

const anyActuals = (lines: readonly Line[], months: number) =>
  fc
    .subarray(lines.map(({ id }) => id))
    .chain((ids) =>
      fc.record(
        Object.fromEntries(
          ids.map((id) => [
            id,
            fc.dictionary(
              fc.integer({ min: 0, max: months }).map(String),
              fc.integer({ min: 0, max: 1e8 }).map(minor),
              { minKeys: 1, maxKeys: 4 },
            ),
          ]),
        ),
      ),
    );
