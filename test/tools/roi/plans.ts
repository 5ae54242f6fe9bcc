import fc from 'fast-check';
import { homes } from '../../../src/lib/departments.ts';
import { minor } from '../../../src/lib/money.ts';
import { monthOf } from '../../../src/lib/months.ts';
import {
  hardnesses,
  type Line,
  lineKinds,
  type RoiState,
  timingKinds,
} from '../../../src/tools/roi/model/types.ts';

/** A line of 100.00, hard, IT's, once, up front, with what differs. */
export function lineWith(change: Partial<Line> & { id: string }): Line {
  return {
    kind: 'cost',
    name: change.id,
    home: 'it',
    hardness: 'hard',
    amount: minor(10000),
    timing: { kind: 'once', start: 0 },
    ...change,
  };
}

/** A year from January 2027 at 10 %, with what differs. */
export function stateWith(change: Partial<RoiState>): RoiState {
  return {
    start: monthOf(2027, 1),
    months: 12,
    discountRate: 0.1,
    lines: [],
    typed: {},
    ...change,
  };
}

/** Any sound plan. */
export const anyState: fc.Arbitrary<RoiState> = fc.integer({ min: 1, max: 120 }).chain((months) =>
  fc.record({
    start: fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => monthOf(year, number)),
    months: fc.constant(months),
    discountRate: fc.integer({ min: 0, max: 100000 }).map((rate) => rate / 100000),
    lines: fc
      .array(anyLine(months), { maxLength: 8 })
      .map((lines) => lines.map((line, index) => ({ ...line, id: `line-${index}` }))),
    typed: fc.constant({}),
  }),
);

function anyLine(months: number): fc.Arbitrary<Omit<Line, 'id'>> {
  return fc.record({
    kind: fc.constantFrom(...lineKinds),
    name: fc.string({ maxLength: 8 }),
    home: fc.constantFrom(...homes),
    hardness: fc.constantFrom(...hardnesses),
    amount: fc.integer({ min: 0, max: 1e10 }).map(minor),
    timing: fc.record({
      kind: fc.constantFrom(...timingKinds),
      start: fc.integer({ min: 0, max: months }),
    }),
  });
}
