import { describe, expect, test } from 'vitest';
import {
  address,
  columnName,
  literal,
  onSheet,
  range,
} from '../../../src/lib/spreadsheet/addresses.ts';

describe('columnName', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('of column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});

test.each([
  ['none', 'B3', 'B3:D5'],
  ['column', '$B3', '$B3:$D5'],
  ['row', 'B$3', 'B$3:D$5'],
  ['both', '$B$3', '$B$3:$D$5'],
] as const)('an address with %s pinned', (pin, one, block) => {
  expect(address(1, 2, pin)).toBe(one);
  expect(range({ from: [1, 2], to: [3, 4] }, pin)).toBe(block);
});

test('an address on a sheet has the name in quotes, and quotes in the name twice', () => {
  expect(onSheet("O'Neill & Co", '$A$1')).toBe("'O''Neill & Co'!$A$1");
});

describe('literal', () => {
  test('has quotes in the text twice, so that nothing in it ends it', () => {
    expect(literal('')).toBe('""');
    expect(literal('6" pipe"&A1&"')).toBe('"6"" pipe""&A1&"""');
  });

  test('comes in parts where it is longer than a formula takes', () => {
    expect(literal('x'.repeat(255))).toBe(`"${'x'.repeat(255)}"`);
    expect(literal(`${'x'.repeat(255)}y`)).toBe(`("${'x'.repeat(255)}"&"y")`);
  });
});
