import { z } from 'zod';
import type { Tally } from './tally.ts';

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Counts the tests in what Vitest's JSON reporter wrote; `undefined` when it is no such report.
 * A file that fails as a whole counts once: its tests never ran.
 */
export function countVitest(report: unknown): Tally | undefined {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return undefined;
  const tally: Tally = { passed: 0, failed: 0, skipped: [] };
  for (const { status, assertionResults } of parsed.data.testResults) {
    const failedBefore = tally.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') tally.failed += 1;
      else tally.skipped.push(test.fullName.trim());
    }
    if (status === 'failed' && tally.failed === failedBefore) tally.failed += 1;
  }
  return tally;
}
