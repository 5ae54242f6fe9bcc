import { describe, expect, test } from 'vitest';
import { decimalSignOf, readDecimal, toNumber } from '../../src/lib/read-decimal.ts';

describe('readDecimal', () => {
  test.each([
    ['-1,200.50', -1200.5],
    ['007.10', 7.1],
    ['-0', 0],
    ['-0.00', 0],
  ])('reads %s', (text, number) => {
    const reading = readDecimal(text, 'en-US', 2);
    expect(reading.kind === 'decimal' && toNumber(reading.decimal)).toBe(
      Math.abs(number) && number,
    );
  });

  test('keeps the digits as they were written', () => {
    expect(readDecimal('-1,200.50', 'en-US', 2)).toEqual({
      kind: 'decimal',
      decimal: { isNegative: true, digits: '120050', decimals: 2 },
    });
  });

  test('scales without binary drift', () => {
    const reading = readDecimal('1.005', 'en-US', 3);
    expect(reading.kind === 'decimal' && toNumber(reading.decimal, 2)).toBe(100.5);
  });

  test.each([
    ['en-US', '.'],
    ['de-DE', ','],
    ['de-CH', '.'],
  ])('the decimal sign of %s is %s', (locale, sign) => {
    expect(decimalSignOf(locale)).toBe(sign);
  });
});
