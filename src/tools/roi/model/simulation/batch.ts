import { portablePower } from '../../../../lib/statistics/portable-powers.ts';
import type { Basis } from '../results.ts';
import { multiplyByDraws, type PaymentDraws } from './draws.ts';
import type { SimulationRequest } from './types.ts';
import type { GrowingRow, SteadyRow, UncertainRows } from './uncertain-rows.ts';

/** By month: what a flow is multiplied by to be in the plan's terms, and to be at month 0. */
export interface Factors {
  terms: Float64Array;
  present: Float64Array;
}

/**
 * Present values are of nominal flows at the nominal rate; in real terms they are the same, because
 * what inflation takes out of the flows it takes out of the rate.
 */
export function findFactors({
  months,
  discountRate,
  inflation,
  prices,
}: SimulationRequest): Factors {
  const powers = (rate: number) =>
    Float64Array.from({ length: months + 1 }, (_, month) => portablePower(1 + rate, -month / 12));
  return { terms: powers(prices === 'real' ? inflation : 0), present: powers(discountRate) };
}

/**
 * How far each run of a batch is from what is likely, on one basis. The flows of a run are not rounded
 * to the minor unit by month, as the likely ones are: the spread that is shown is thousands of
 * times wider than that.
 */
export interface Differences {
  /** Of the flow of the month that was reached last. */
  flow: Float64Array;
  /** Of the cumulative flow up to it, in the plan's terms. */
  cumulative: Float64Array;
  /** Of the value of all flows so far at month 0. */
  presentValue: Float64Array;
}

export interface Batch extends Record<Basis, Differences> {
  /** Draws the runs from `firstRun`, an even number. */
  draw: (firstRun: number) => void;
  /** Goes on to a month; they are reached one after the other from 0. */
  reach: (month: number) => void;
}

/** Makes what calculates `size` runs at a time, an even number. Its rows are used again for each batch. */
export function createBatch({ steady, growing }: UncertainRows, factors: Factors, size: number) {
  const bits = new Int32Array(size);
  const drawn = new Float64Array(size);
  const steadyRows = steady.map((row) => ({ row, payment: new Float64Array(size) }));
  const growingRows = growing.map((row) => ({
    row,
    payment: new Float64Array(size),
    growth: new Float64Array(size),
    paid: new Float64Array(size),
  }));
  const softFlow = new Float64Array(size);
  const batch: Batch = {
    hard: createDifferences(size),
    all: createDifferences(size),

    draw(firstRun) {
      for (const { row, payment } of steadyRows) {
        payment.fill(0);
        for (const line of row.payments) {
          drawPayment(line, firstRun, bits, drawn);
          for (let run = 0; run < size; run++)
            payment[run] = (payment[run] as number) + ((drawn[run] as number) - line.likely);
        }
      }
      for (const { row, payment, growth, paid } of growingRows) {
        drawPayment(row.payment, firstRun, bits, payment);
        multiplyByDraws(row.growth, firstRun, bits, growth.fill(1));
        paid.fill(0);
      }
      softFlow.fill(0);
      for (const { flow, cumulative, presentValue } of [batch.hard, batch.all]) {
        flow.fill(0);
        cumulative.fill(0);
        presentValue.fill(0);
      }
    },

    reach(month) {
      const flowOf = ({ isHard }: { isHard: boolean }) => (isHard ? batch.hard.flow : softFlow);
      for (const { row, payment } of steadyRows) changeSteady(row, month, payment, flowOf(row));
      for (const { row, payment, growth, paid } of growingRows)
        changeGrowing(row, month, payment, growth, paid, flowOf(row));
      const { hard, all } = batch;
      for (let run = 0; run < size; run++)
        all.flow[run] = (hard.flow[run] as number) + (softFlow[run] as number);
      const [terms, present] = [factors.terms[month] as number, factors.present[month] as number];
      addFlows(hard, terms, present);
      addFlows(all, terms, present);
    },
  };
  return batch;
}

const createDifferences = (size: number): Differences => ({
  flow: new Float64Array(size),
  cumulative: new Float64Array(size),
  presentValue: new Float64Array(size),
});

function drawPayment(
  { certain, draws }: PaymentDraws,
  firstRun: number,
  bits: Int32Array,
  into: Float64Array,
): void {
  into.fill(certain);
  for (const one of draws) multiplyByDraws(one, firstRun, bits, into);
}

// Most lines pay the same from month to month: a flow is carried on, and only its changes are added.

function changeSteady(
  { parts }: SteadyRow,
  month: number,
  payment: Float64Array,
  flow: Float64Array,
): void {
  const change = (parts[month] as number) - (month > 0 ? (parts[month - 1] as number) : 0);
  if (change === 0) return;
  for (let run = 0; run < flow.length; run++)
    flow[run] = (flow[run] as number) + (payment[run] as number) * change;
}

function changeGrowing(
  { parts, isStep, likely }: GrowingRow,
  month: number,
  payment: Float64Array,
  growth: Float64Array,
  paid: Float64Array,
  flow: Float64Array,
): void {
  const part = parts[month] as number;
  const isChanged = part !== (month > 0 ? parts[month - 1] : 0);
  if (isStep[month])
    for (let run = 0; run < flow.length; run++)
      payment[run] = (payment[run] as number) * (1 + (growth[run] as number));
  else if (!isChanged) return;
  const usual = likely[month] as number;
  for (let run = 0; run < flow.length; run++) {
    const pays = (payment[run] as number) * part - usual;
    flow[run] = (flow[run] as number) + (pays - (paid[run] as number));
    paid[run] = pays;
  }
}

function addFlows(
  { flow, cumulative, presentValue }: Differences,
  terms: number,
  present: number,
): void {
  for (let run = 0; run < flow.length; run++) {
    const here = flow[run] as number;
    cumulative[run] = (cumulative[run] as number) + here * terms;
    presentValue[run] = (presentValue[run] as number) + here * present;
  }
}
