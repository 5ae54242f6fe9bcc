import type { Minor } from '../../../../lib/money.ts';

const untouched = 0;
const behind = 1;
const back = 2;

/** Counts in which month runs pay back. `likely` is the likely cumulative flow by month. */
export function createPaybackCount(likely: readonly Minor[], size: number) {
  const states = new Uint8Array(size);
  const times = new Float64Array(likely.length);
  let neverBehind = 0;

  return {
    /** Takes the differences from the likely flow of the first `count` runs of a batch. */
    visit(month: number, differences: Float64Array, count: number): void {
      const usual = likely[month] ?? 0;
      for (let run = 0; run < count; run++) {
        const isBehind = usual + (differences[run] as number) <= -halfUnit;
        if (isBehind) {
          if (states[run] === untouched) states[run] = behind;
        } else if (states[run] === behind) {
          states[run] = back;
          times[month] = (times[month] as number) + 1;
        }
      }
    },

    endBatch(count: number): void {
      for (let run = 0; run < count; run++) if (states[run] === untouched) neverBehind++;
      states.fill(untouched);
    },

    /** How many runs have paid back by each month. */
    byMonth(): number[] {
      let sum = neverBehind;
      return Array.from(times, (here) => {
        sum += here;
        return sum;
      });
    },
  };
}

/** What is closer to zero than this is rounded to it wherever money is shown. */
export const halfUnit = 0.5;
