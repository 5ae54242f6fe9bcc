import { describe, expect, test } from 'vitest';
import { countPlaywright } from './playwright-report.ts';

describe('countPlaywright', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: statuses.map((status) => ({ status })),
  });

  test('counts tests in nested suites, and a second try that passed as passed', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'search.spec.ts',
          specs: [spec('opens', 'expected'), spec('closes', 'flaky')],
          suites: [
            {
              title: 'results',
              specs: [spec('are grouped', 'unexpected'), spec('print', 'skipped', 'expected')],
            },
          ],
        },
      ],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 3,
      failed: 1,
      skipped: ['search.spec.ts › results › print'],
    });
  });

  test('counts an error outside of the tests', () => {
    const report = { suites: [], errors: [{ message: 'The server did not start.' }] };
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  test.each([undefined, 'cut off', {}, { suites: [{ title: 'a', specs: [spec('b', 'new')] }] }])(
    '%j is no report',
    (report) => {
      expect(countPlaywright(report)).toBeUndefined();
    },
  );
});
