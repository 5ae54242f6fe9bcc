import { spawnSync } from 'node:child_process';
import { lines, planOf, simulatePlan } from './model.ts';
import type { Report } from './timing.ts';

const runs = 100_000;

/** In a process of its own, which holds nothing else. */
export function benchMemory(report: Report): void {
  const child = spawnSync(process.execPath, [import.meta.filename], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  const { before, peak } = JSON.parse(child.stdout) as Record<'before' | 'peak', number>;
  report(`${runs} runs of ${lines.length} lines and 36 months, resident memory of the process:`);
  report(`  ${mebibytes(before)} before, ${mebibytes(peak)} at most`);
  report(`  taken by the simulation: ${mebibytes(peak - before)} (budget 60 MB)`);
}

const mebibytes = (kilobytes: number) => `${(kilobytes / 1024).toFixed(1)} MB`;

if (process.argv[1] === import.meta.filename) {
  const plan = planOf(lines, 36);
  // Compiled code is the engine's and stays: it is not what a larger number of runs takes.
  for (let round = 0; round < 20; round++) simulatePlan(plan, 1000);
  const before = process.memoryUsage.rss() / 1024;
  simulatePlan(plan, runs);
  console.log(JSON.stringify({ before, peak: process.resourceUsage().maxRSS }));
}
