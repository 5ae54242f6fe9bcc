import { describe, expect, test } from 'vitest';
import { addUp, closingLine, type Tally, tallyCommand, tallyTests } from './tally.ts';

const counted = (passed: number, failed: number, skipped: string[] = []): Tally => ({
  passed,
  failed,
  skipped,
});

describe('tallyCommand', () => {
  test.each([
    [0, counted(1, 0)],
    [1, counted(0, 1)],
    [137, counted(0, 1)],
  ])('a command that ends with %i counts once', (code, expected) => {
    expect(tallyCommand(code)).toEqual(expected);
  });
});

describe('tallyTests', () => {
  test('takes the counts of a report as they are', () => {
    expect(tallyTests(counted(7, 0, ['later']), 0)).toEqual(counted(7, 0, ['later']));
    expect(tallyTests(counted(7, 2), 1)).toEqual(counted(7, 2));
  });

  test('believes a reported failure even when the runner ends well', () => {
    expect(tallyTests(counted(7, 2), 0).failed).toBe(2);
  });

  test('counts a runner that left no report as one failure', () => {
    expect(tallyTests(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyTests(undefined, 134).remark).toBe('It ended with code 134 and left no report.');
  });

  test('counts an error outside of every test as one failure', () => {
    const tally = tallyTests(counted(7, 0), 1);
    expect(tally).toMatchObject({ passed: 7, failed: 1 });
    expect(tally.remark).toBe('It ended with code 1 although no test failed.');
  });
});

test('addUp adds the stages up and keeps the names of what was skipped', () => {
  const stages = [tallyCommand(0), counted(40, 1, ['a']), tallyCommand(1), counted(9, 0, ['b'])];
  expect(addUp(stages)).toEqual(counted(50, 2, ['a', 'b']));
  expect(addUp([])).toEqual(counted(0, 0));
});

test('closingLine is nothing but the two counts', () => {
  expect(closingLine(counted(50, 2, ['a']))).toBe('50 passed, 2 failed');
});
