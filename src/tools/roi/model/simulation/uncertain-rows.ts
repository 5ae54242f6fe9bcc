import { shapeOf } from '../flows.ts';
import { inputOf } from '../formulas.ts';
import type { createDraws, Draw, PaymentDraws } from './draws.ts';
import type { UncertainLine } from './types.ts';

/** Lines that are paid in the same rhythm: in a run, their sum times one row is all there is to know. */
export interface SteadyRow {
  isHard: boolean;
  /** The part of a full payment by month, ramp and growth included; costs are negative payments. */
  parts: Float64Array;
  payments: PaymentDraws[];
}

/** A line whose growth is drawn: its row differs from run to run. */
export interface GrowingRow {
  isHard: boolean;
  /** As in `SteadyRow`, without growth. */
  parts: Float64Array;
  payment: PaymentDraws;
  growth: Draw;
  /** Whether growth takes its yearly step in this month. */
  isStep: readonly boolean[];
  /** What the line pays by month with every input as likely thought. */
  likely: Float64Array;
}

export interface UncertainRows {
  steady: SteadyRow[];
  growing: GrowingRow[];
}

/** Sorts the uncertain lines of a scenario by how they are calculated. */
export function findRows(
  lines: readonly UncertainLine[],
  months: number,
  draws: ReturnType<typeof createDraws>,
): UncertainRows {
  const steady = new Map<string, SteadyRow>();
  const growing: GrowingRow[] = [];
  for (const line of lines) {
    const isHard = line.hardness === 'hard';
    const payment = signed(draws.payment(line), line);
    const growth = line.timing.kind === 'once' ? undefined : draws.growth(line);
    const likelyGrowth = inputOf(line.inputs, 'growth').likely;
    if (growth) {
      const parts = Float64Array.from(shapeOf(line.timing, 0, months));
      const likely = grow(parts, line.timing.start, likelyGrowth).map(
        (part) => part * payment.likely,
      );
      const isStep = Array.from(parts, (_, month) => isYearlyStep(month - line.timing.start));
      growing.push({ isHard, parts, payment, growth, isStep, likely });
      continue;
    }
    const key = JSON.stringify([isHard, line.timing, likelyGrowth]);
    const row = steady.get(key) ?? {
      isHard,
      parts: grow(
        Float64Array.from(shapeOf(line.timing, 0, months)),
        line.timing.start,
        likelyGrowth,
      ),
      payments: [],
    };
    row.payments.push(payment);
    steady.set(key, row);
  }
  return { steady: [...steady.values()], growing };
}

function signed({ certain, likely, draws }: PaymentDraws, { kind }: UncertainLine): PaymentDraws {
  const sign = kind === 'cost' ? -1 : 1;
  return { certain: sign * certain, likely: sign * likely, draws };
}

/** As `shapeOf` grows, but by multiplying: `**` may differ between engines in its last bit. */
function grow(parts: Float64Array, start: number, growth: number): Float64Array {
  let factor = 1;
  return parts.map((part, month) => {
    if (isYearlyStep(month - start)) factor *= 1 + growth;
    return part * factor;
  });
}

const isYearlyStep = (passed: number) => passed > 0 && passed % 12 === 0;
