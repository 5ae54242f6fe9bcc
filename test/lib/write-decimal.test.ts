import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecimal, toNumber } from '../../src/lib/read-decimal.ts';
import { writeDecimal } from '../../src/lib/write-decimal.ts';

test.each<[number, number, string]>([
  [0, 0, '0'],
  [-0, 2, '0'],
  [1200.5, 0, '1200.5'],
  [-3, 0, '-3'],
  [0.035, 2, '3.5'],
  [1 / 3, 2, '33.33333333333333'],
  [0.1, 1, '1'],
  [10, 2, '1000'],
  [1e-7, 0, '0.0000001'],
  [1e-7, 2, '0.00001'],
  [1.5e21, 0, '1500000000000000000000'],
  [123, -5, '0.00123'],
])('%d shifted by %d is written %s', (value, shift, text) => {
  expect(writeDecimal(value, '.', shift)).toBe(text);
});

test('a number is written with the decimal sign that is asked for', () => {
  expect(writeDecimal(-0.5, ',', 2)).toBe('-50');
  expect(writeDecimal(1200.5, ',')).toBe('1200,5');
});

test('what has no digits is refused', () => {
  expect(() => writeDecimal(Number.NaN)).toThrow(RangeError);
  expect(() => writeDecimal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test('a number comes back exactly, shifted or not', () => {
  const locales = fc.constantFrom(['en-US', '.'] as const, ['de-DE', ','] as const);
  const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(numbers, fc.constantFrom(0, 2), locales, (value, shift, [locale, sign]) => {
      const reading = readDecimal(writeDecimal(value, sign, shift), locale, 400);
      if (reading.kind !== 'decimal') throw new Error(reading.code);
      expect(toNumber(reading.decimal, -shift)).toBe(value === 0 ? 0 : value);
    }),
  );
});
