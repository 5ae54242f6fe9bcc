import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  portableExp,
  portableLog,
  portablePower,
} from '../../../src/lib/statistics/portable-powers.ts';

describe('portableLog', () => {
  test.each([
    [1, 0],
    [2, Math.LN2],
    [3, 1.09861228866811],
    [10, Math.LN10],
    [0.1, -Math.LN10],
    [Number.MIN_VALUE, -744.4400719213812],
  ])('of %d is %d', (value, logarithm) => {
    expect(portableLog(value)).toBeCloseTo(logarithm, 14);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => portableLog(value)).toThrow(RangeError);
  });

  test('is the inverse of portableExp', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (exponent) => {
        expect(portableLog(portableExp(exponent))).toBeCloseTo(exponent, 12);
      }),
    );
  });
});

describe('portableExp', () => {
  test.each([
    [0, 1],
    [1, Math.E],
    [-1, 0.36787944117144233],
    [0.5, 1.6487212707001282],
  ])('of %d is %d', (exponent, power) => {
    expect(portableExp(exponent)).toBeCloseTo(power, 14);
  });

  test('multiplies where exponents add', () => {
    const exponent = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(exponent, exponent, (one, other) => {
        const ratio = portableExp(one + other) / (portableExp(one) * portableExp(other));
        expect(ratio).toBeCloseTo(1, 11);
      }),
    );
  });

  test.each([701, -701, Number.NaN])('refuses %d', (exponent) => {
    expect(() => portableExp(exponent)).toThrow(RangeError);
  });
});

test.each([
  [1.1, 12, 3.138428376721],
  [1.1, -1 / 12, 0.992088943447],
  [2, 0.5, Math.SQRT2],
  [1, 40, 1],
])('portablePower of %d to the %d is %d', (base, exponent, power) => {
  expect(portablePower(base, exponent)).toBeCloseTo(power, 9);
});
