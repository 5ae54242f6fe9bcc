import {
  findPertQuantiles,
  type PertQuantiles,
  quantileAt,
} from '../../../../lib/statistics/pert-quantiles.ts';
import { drawBits, findStreamKey, type StreamKey } from '../../../../lib/statistics/threefry.ts';
import { type Estimate, formulas, hasRange, type InputName, inputOf } from '../formulas.ts';
import type { UncertainLine } from './types.ts';

/**
 * An input with a range. What it is in a run follows from the seed, the line's id, the input's
 * name and the number of the run, through the quantile function of one uniform number: in two
 * scenarios it moves together, and no other line or input moves it.
 */
export interface Draw {
  stream: StreamKey;
  quantiles: PertQuantiles;
  low: number;
  width: number;
}

/** The payment of a line: what is certain of it, times what is drawn. */
export interface PaymentDraws {
  certain: number;
  draws: Draw[];
  /** With every input as likely thought. */
  likely: number;
}

/** Makes draws for one seed. Inputs whose likely number is at the same place share a table. */
export function createDraws(seed: number) {
  const tables = new Map<number, PertQuantiles>();

  function drawOf(lineId: string, name: InputName, estimate: Estimate): Draw {
    const { likely } = estimate;
    // While somebody is typing, the likely number may have passed an end: then it is the end.
    const low = Math.min(likely, estimate.low ?? likely);
    const high = Math.max(likely, estimate.high ?? likely);
    const mode = (likely - low) / (high - low);
    const quantiles = tables.get(mode) ?? findPertQuantiles(mode);
    tables.set(mode, quantiles);
    return { stream: findStreamKey(seed, `${lineId}/${name}`), quantiles, low, width: high - low };
  }

  return {
    payment({ id, formula, inputs }: UncertainLine): PaymentDraws {
      const draws: Draw[] = [];
      let certain = 1;
      let likely = 1;
      for (const name of formulas[formula]) {
        const estimate = inputOf(inputs, name);
        likely *= estimate.likely;
        if (hasRange(estimate)) draws.push(drawOf(id, name, estimate));
        else certain *= estimate.likely;
      }
      return { certain, draws, likely };
    },

    /** Undefined where growth has no range. */
    growth({ id, inputs }: UncertainLine): Draw | undefined {
      const estimate = inputOf(inputs, 'growth');
      return hasRange(estimate) ? drawOf(id, 'growth', estimate) : undefined;
    },
  };
}

/** Multiplies what is in `into` by what is drawn in the runs from `firstRun`, an even number. */
export function multiplyByDraws(
  { stream, quantiles, low, width }: Draw,
  firstRun: number,
  bits: Int32Array,
  into: Float64Array,
): void {
  drawBits(stream, firstRun, bits);
  for (let run = 0; run < into.length; run++) {
    into[run] = (into[run] as number) * (low + width * quantileAt(quantiles, bits[run] as number));
  }
}
