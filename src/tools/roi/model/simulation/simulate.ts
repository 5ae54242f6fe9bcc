import { findQuantiles } from '../../../../lib/statistics/sample-quantiles.ts';
import { bases } from '../results.ts';
import { createBatch, type Factors, findFactors } from './batch.ts';
import { createDraws } from './draws.ts';
import { createPaybackCount } from './payback-count.ts';
import {
  compare,
  figureOf,
  quantiles,
  type ScenarioRuns,
  spreadOf,
  summarize,
} from './summarize.ts';
import {
  mostRuns,
  type SimulatedScenario,
  type SimulationRequest,
  type SimulationResult,
  type Spread,
} from './types.ts';
import { findRows, type UncertainRows } from './uncertain-rows.ts';

export interface SimulationOptions {
  /** Runs between two reports of progress; more or fewer change no figure. */
  batch?: number;
  /** How many bytes the monthly columns may take; fewer take more time and change no figure. */
  memory?: number;
}

/**
 * Simulates all scenarios of a request. Yields how far it is, from 0 to 1, after every few
 * milliseconds of work, so that whoever runs it can show that, wait, or stop; returns the result.
 * Throws a RangeError when `runs` is not a whole number from 2 to `mostRuns`.
 */
export function* simulate(
  request: SimulationRequest,
  { batch = 500, memory = 30 * 2 ** 20 }: SimulationOptions = {},
): Generator<number, SimulationResult, void> {
  const { seed, runs, scenarios, months } = request;
  if (!(Number.isInteger(runs) && runs >= 2 && runs <= mostRuns))
    throw new RangeError(`${runs} runs: it must be a whole number from 2 to ${mostRuns}`);
  const draws = createDraws(seed);
  const factors = findFactors(request);
  const size = Math.min(batch + (batch % 2), runs + (runs % 2));
  // Each month needs its column whole, and all columns at once may be too much: then the runs are
  // calculated again for the months that are left, and come out the same.
  const held = Math.max(1, Math.min(months + 1, Math.floor(memory / (runs * 8))));
  const columns = new Float32Array(held * 2 * runs);
  const finished: ScenarioRuns[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const rows = findRows(scenario.lines, months, draws);
    const steps = simulateScenario(scenario, rows, factors, { runs, size, held, columns });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (index + step.value) / scenarios.length;
    finished.push(step.value);
  }
  return { seed, runs, scenarios: finished.map(summarize), comparisons: compare(finished) };
}

interface Room {
  runs: number;
  size: number;
  /** How many months have a column at a time. */
  held: number;
  /** For each of them one of `runs` numbers on hard lines, then one on all lines. */
  columns: Float32Array;
}

function* simulateScenario(
  { id, likely, lines }: SimulatedScenario,
  rows: UncertainRows,
  factors: Factors,
  { runs, size, held, columns }: Room,
): Generator<number, ScenarioRuns, void> {
  const monthCount = factors.terms.length;
  const batch = createBatch(rows, factors, size);
  const found: ScenarioRuns = {
    id,
    isUncertain: { hard: lines.some(({ hardness }) => hardness === 'hard'), all: lines.length > 0 },
    likely: { hard: likely.hard.netPresentValue, all: likely.all.netPresentValue },
    differences: { hard: new Float64Array(runs), all: new Float64Array(runs) },
    fan: { hard: [], all: [] },
    paidBack: { hard: [], all: [] },
  };
  const counts = {
    hard: createPaybackCount(likely.hard.cumulative, size),
    all: createPaybackCount(likely.all.cumulative, size),
  };
  for (let first = 0; first < monthCount; first += held) {
    const end = Math.min(monthCount, first + held);
    for (let run = 0; run < runs; run += size) {
      const count = Math.min(size, runs - run);
      batch.draw(run);
      // In the first round to the last month, because paybacks and present values are taken there.
      for (let month = 0; month < (first === 0 ? monthCount : end); month++) {
        batch.reach(month);
        for (const [index, basis] of bases.entries()) {
          const { cumulative } = batch[basis];
          if (first === 0) counts[basis].visit(month, cumulative, count);
          if (month >= first && month < end)
            copy(cumulative, count, columns, (2 * (month - first) + index) * runs + run);
        }
      }
      if (first === 0) {
        for (const basis of bases) {
          counts[basis].endBatch(count);
          found.differences[basis].set(batch[basis].presentValue.subarray(0, count), run);
        }
      }
      yield (first + (end - first) * drawing * ((run + count) / runs)) / monthCount;
    }
    for (let month = first; month < end; month++) {
      for (const [index, basis] of bases.entries()) {
        const start = (2 * (month - first) + index) * runs;
        const column = columns.subarray(start, start + runs);
        found.fan[basis].push(spreadAt(likely[basis].cumulative[month] ?? 0, column));
      }
      const sorted = (month + 1 - first) / (end - first);
      yield (first + (end - first) * (drawing + (1 - drawing) * sorted)) / monthCount;
    }
  }
  for (const basis of bases) found.paidBack[basis] = counts[basis].byMonth();
  return found;
}

/** The part of the time that drawing takes; finding quantiles takes the rest. */
const drawing = 0.6;

// A loop, because `set` is slow from 64 to 32 bits.
function copy(from: Float64Array, count: number, into: Float32Array, start: number): void {
  for (let index = 0; index < count; index++) into[start + index] = from[index] as number;
}

function spreadAt(likely: number, differences: Float32Array): Spread {
  return spreadOf(findQuantiles(differences, quantiles).map((found) => figureOf(likely, found)));
}
