/** What one stage of `npm test` adds to the sum. */
export interface Tally {
  passed: number;
  failed: number;
  /** Names of the tests that were left out. */
  skipped: string[];
  /** A sentence about a failure that no test speaks for. */
  remark?: string;
}

/** The result of a stage that is one command: it passes or it fails. */
export function tallyCommand(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] };
}

export function tallyFailure(remark: string): Tally {
  return { passed: 0, failed: 1, skipped: [], remark };
}

/**
 * The counts of a test runner, held against its exit code: one that ends without a report, or with an
 * error although no test failed, adds one failure.
 */
export function tallyTests(counted: Tally | undefined, code: number): Tally {
  if (!counted) return tallyFailure(`It ended with code ${code} and left no report.`);
  if (counted.failed > 0 || code === 0) return counted;
  return { ...counted, failed: 1, remark: `It ended with code ${code} although no test failed.` };
}

export function addUp(tallies: Tally[]): Tally {
  const sum: Tally = { passed: 0, failed: 0, skipped: [] };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped.push(...skipped);
  }
  return sum;
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
