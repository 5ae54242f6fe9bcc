import { internalRates } from '../../src/lib/finance/internal-rates.ts';
import { netPresentValue } from '../../src/lib/finance/net-present-value.ts';
import { findResults } from '../../src/tools/roi/model/results.ts';
import type { Line } from '../../src/tools/roi/model/types.ts';
import { manyLines, planOf } from './model.ts';
import { type Report, show, timesOf } from './timing.ts';

const rounds = 51;

/** The figures of the largest plan that people are promised, against reading it from its saved text. */
export async function benchResults(report: Report): Promise<void> {
  const lines = manyLines(200);
  const plan = planOf(lines, 84);
  const text = JSON.stringify(plan);
  // What a line pays is kept as long as the line is the same: other objects are other lines.
  const renewed = () =>
    planOf(
      lines.map((line) => ({ ...line })),
      84,
    );
  const typed = () =>
    planOf(
      lines.map((line, index) => (index === 100 ? { ...line } : line) as Line),
      84,
    );
  findResults(plan, 'plan');
  const [whole, one, json] = await timesOf(
    rounds,
    () => findResults(renewed(), 'plan'),
    () => findResults(typed(), 'plan'),
    () => JSON.parse(text),
  );
  report('findResults of 200 lines and 84 months:');
  report(`  everything anew ${show(whole.median)}, after one line has changed ${show(one.median)}`);
  report(
    `  to JSON.parse of the same plan (${show(json.median)}): ${(whole.median / json.median).toFixed(1)} and ${(one.median / json.median).toFixed(1)}`,
  );
}

/** Flows that change their sign thrice, against a thousand present values of them. */
export async function benchRates(report: Report): Promise<void> {
  const flows = Array.from({ length: 121 }, (_, month) => {
    if (month === 0) return -10_000_000;
    if (month === 60) return -4_000_000;
    return month === 120 ? -3_000_000 : 200_000 + 1000 * (month % 12);
  });
  const [rates, values] = await timesOf(
    rounds,
    () => internalRates(flows),
    () => {
      for (let index = 0; index < 1000; index++) netPresentValue(index / 1e5, flows);
    },
  );
  report('internalRates of 121 flows:');
  report(
    `  ${show(rates.median)}, to 1,000 present values of them (${show(values.median)}): ${(rates.median / values.median).toFixed(2)}`,
  );
}
