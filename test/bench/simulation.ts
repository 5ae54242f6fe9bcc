import type { Plan } from '../../src/tools/roi/model/types.ts';
import { lines, planOf, simulatePlan } from './model.ts';
import { runSquiggle, writeSquiggle } from './squiggle.ts';
import { type Report, show, timesOf } from './timing.ts';

const rounds = 7;

/** Both take turns, so that whatever else the machine does slows both. */
export async function benchSimulation(report: Report): Promise<void> {
  const plan = planOf(lines, 36);
  const runs = 10_000;
  const code = writeSquiggle(plan);
  const mine = () => simulatePlan(plan, runs);
  const theirs = () => runSquiggle(code, runs);
  const [first, theirFirst] = await timesOf(1, mine, theirs);
  for (let round = 0; round < 10; round++) mine();
  const [ours, squiggle] = await timesOf(rounds, mine, theirs);
  report(`${runs} runs of ${lines.length} lines and 36 months, ${rounds} times each in turn:`);
  report(`  simulation: median ${show(ours.median)}, best ${show(ours.best)}`);
  report(`  Squiggle:   median ${show(squiggle.median)}, best ${show(squiggle.best)}`);
  report(
    `  simulation to Squiggle: 1/${(squiggle.median / ours.median).toFixed(1)} by medians, 1/${(squiggle.best / ours.best).toFixed(1)} by the best (budget 1/20)`,
  );
  report(
    `  before the engine has compiled either: ${show(first.best)} to ${show(theirFirst.best)}, 1/${(theirFirst.best / first.best).toFixed(1)}`,
  );
  report(
    '  Squiggle works out the fan on all lines, ours also that on hard lines, paybacks and errors.',
  );
  await compareFigures(plan, runs, report);
}

/** They draw other numbers, so they agree but for a few standard errors. */
async function compareFigures(plan: Plan, runs: number, report: Report): Promise<void> {
  const [scenario] = simulatePlan(plan, runs).scenarios;
  const { worth, paysOff } = await runSquiggle(writeSquiggle(plan), runs);
  if (!scenario) return;
  const { p10, p50, p90, mean } = scenario.all.netPresentValue;
  const distances = [p10, p50, p90, mean].map(({ value, standardError }, index) =>
    Math.abs(((worth[index] ?? 0) - value) / (standardError * Math.SQRT2)),
  );
  report(
    `  P10, P50, P90 and mean of the net present value differ by ${distances.map((one) => one.toFixed(1)).join(', ')} standard errors; it pays off in ${(100 * scenario.all.paysOff.value).toFixed(1)} and ${(100 * paysOff).toFixed(1)} % of the runs`,
  );
}
