import { type Minor, roundHalfAwayFromZero } from '../../../../lib/money.ts';
import {
  type Estimated,
  findMean,
  findQuantiles,
  findShare,
} from '../../../../lib/statistics/sample-quantiles.ts';
import { type Basis, bases } from '../results.ts';
import { halfUnit } from './payback-count.ts';
import type {
  Chance,
  Comparison,
  Convergence,
  Figure,
  SimulatedOutlook,
  SimulatedResults,
  Spread,
} from './types.ts';

export const quantiles = [0.1, 0.5, 0.9] as const;

/** What was counted in the runs of one scenario. */
export interface ScenarioRuns {
  id: string;
  isUncertain: Record<Basis, boolean>;
  /** The likely net present value. */
  likely: Record<Basis, Minor>;
  /** How far the net present value of each run is from it. */
  differences: Record<Basis, Float64Array>;
  fan: Record<Basis, Spread[]>;
  /** How many runs have paid back by each month. */
  paidBack: Record<Basis, number[]>;
}

export function summarize(runs: ScenarioRuns): SimulatedResults {
  return { id: runs.id, hard: outlookOf(runs, 'hard'), all: outlookOf(runs, 'all') };
}

function outlookOf(runs: ScenarioRuns, basis: Basis): SimulatedOutlook {
  const likely = runs.likely[basis];
  const differences = runs.differences[basis];
  const mean = findMean(differences);
  const found = findQuantiles(Float32Array.from(differences), quantiles);
  const paysOff = findShare(countAbove(differences, -halfUnit - likely), differences.length);
  const paidBackBy = runs.paidBack[basis].map((times) => findShare(times, differences.length));
  return {
    fan: runs.fan[basis],
    netPresentValue: {
      ...spreadOf(found.map((one) => figureOf(likely, one))),
      mean: figureOf(likely, mean),
    },
    paysOff,
    paidBackBy,
    convergence: runs.isUncertain[basis]
      ? judgeConvergence(found, [paysOff, ...paidBackBy], differences.length)
      : { kind: 'certain' },
  };
}

/** Both may be at most: a standard error of a chance, and that of a quantile as a part of P90 - P10. */
const enough = { chance: 0.01, quantile: 0.02 };

function judgeConvergence(
  found: readonly Estimated[],
  chances: readonly Chance[],
  runs: number,
): Convergence {
  const width = (found.at(-1)?.value ?? 0) - (found[0]?.value ?? 0);
  const ratios = [
    ...chances.map(({ standardError }) => standardError / enough.chance),
    ...found.map(({ standardError }) => (width > 0 ? standardError / width / enough.quantile : 0)),
  ];
  const worst = Math.max(...ratios);
  // A standard error shrinks with the square root of the runs.
  if (worst > 1)
    return { kind: 'rough', neededRuns: Math.ceil((runs * worst * worst) / 1000) * 1000 };
  return { kind: 'settled' };
}

/** All ordered pairs of different scenarios. Run by run, because both have the same draws in it. */
export function compare(scenarios: readonly ScenarioRuns[]): Comparison[] {
  return scenarios.flatMap((one) =>
    scenarios
      .filter((other) => other !== one)
      .flatMap((other) =>
        bases.map((basis) => ({
          scenario: one.id,
          against: other.id,
          basis,
          chance: chanceOfMore(one, other, basis),
        })),
      ),
  );
}

function chanceOfMore(one: ScenarioRuns, other: ScenarioRuns, basis: Basis): Chance {
  const mine = one.differences[basis];
  const theirs = other.differences[basis];
  const ahead = one.likely[basis] - other.likely[basis];
  let times = 0;
  for (let run = 0; run < mine.length; run++)
    if (ahead + ((mine[run] as number) - (theirs[run] as number)) >= halfUnit) times++;
  return findShare(times, mine.length);
}

function countAbove(values: Float64Array, limit: number): number {
  let count = 0;
  for (const value of values) if (value > limit) count++;
  return count;
}

/** An amount of which the likely part is known and the difference from it was drawn. */
export const figureOf = (likely: number, { value, standardError }: Estimated): Figure => ({
  value: roundHalfAwayFromZero(likely + value),
  standardError: roundHalfAwayFromZero(standardError),
});

export function spreadOf([p10, p50, p90]: readonly Figure[]): Spread {
  if (!(p10 && p50 && p90)) throw new Error('a spread has three quantiles');
  return { p10, p50, p90 };
}
