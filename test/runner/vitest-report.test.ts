import { describe, expect, test } from 'vitest';
import { countVitest } from './vitest-report.ts';

describe('countVitest', () => {
  const file = (status: string, ...tests: [fullName: string, status: string][]) => ({
    status,
    assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result })),
  });

  test('counts tests by outcome and names those that did not run', () => {
    const report = {
      testResults: [
        file('passed', ['adds', 'passed'], ['waits', 'skipped'], ['is planned', 'todo']),
        file('failed', ['divides', 'failed'], ['multiplies', 'passed']),
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, skipped: ['waits', 'is planned'] });
  });

  test('counts a file that failed to load once', () => {
    expect(countVitest({ testResults: [file('failed')] })?.failed).toBe(1);
  });

  test('counts a file once whose tests passed and whose cleaning up failed', () => {
    const report = { testResults: [file('failed', ['adds', 'passed'])] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  test.each([undefined, null, {}, [], { testResults: 3 }])('%j is no report', (report) => {
    expect(countVitest(report)).toBeUndefined();
  });
});
