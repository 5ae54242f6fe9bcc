import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveMonthlyRate } from '../../../src/lib/finance/effective-monthly-rate.ts';

describe('effectiveMonthlyRate', () => {
  test.each([
    [0, 0],
    [0.1, 0.007974140428903],
    [0.12, 0.009488792934583],
    [1, 0.059463094359295],
  ])('turns %s a year into %s a month', (yearly, monthly) => {
    expect(effectiveMonthlyRate(yearly)).toBeCloseTo(monthly, 14);
  });

  test('compounds to the yearly rate in twelve months', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 10, noNaN: true }), (yearly) => {
        expect((1 + effectiveMonthlyRate(yearly)) ** 12).toBeCloseTo(1 + yearly, 10);
      }),
    );
  });

  test.each([-1, -3, Number.NaN, Number.POSITIVE_INFINITY])('throws at %s', (yearly) => {
    expect(() => effectiveMonthlyRate(yearly)).toThrow(RangeError);
  });
});
