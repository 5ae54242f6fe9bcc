import { z } from 'zod';
import type { Tally } from './tally.ts';

const spec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});

const suite = z.object({
  title: z.string(),
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(suite).default([]);
  },
});

const playwrightReport = z.object({
  suites: z.array(suite),
  errors: z.array(z.unknown()).default([]),
});

type Suite = z.infer<typeof suite>;

/**
 * Counts the tests in what Playwright's JSON reporter wrote; `undefined` when it is no such report.
 * An error outside every test (a file that does not load, a server that does not start) counts as one
 * failure. A test that passed on its second try has passed.
 */
export function countPlaywright(report: unknown): Tally | undefined {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return undefined;
  const tally: Tally = { passed: 0, failed: parsed.data.errors.length, skipped: [] };
  for (const file of parsed.data.suites) countSuite(file, [], tally);
  return tally;
}

function countSuite({ title, specs, suites }: Suite, above: string[], tally: Tally): void {
  const names = [...above, title];
  for (const { title: name, tests } of specs) {
    for (const { status } of tests) {
      if (status === 'skipped') tally.skipped.push([...names, name].join(' › '));
      else if (status === 'unexpected') tally.failed += 1;
      else tally.passed += 1;
    }
  }
  for (const inner of suites) countSuite(inner, names, tally);
}
