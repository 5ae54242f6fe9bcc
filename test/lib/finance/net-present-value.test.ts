import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPresentValue } from '../../../src/lib/finance/net-present-value.ts';

describe('netPresentValue', () => {
  // Published results of spreadsheets' NPV, which discounts the first flow by one period.
  test.each([
    {
      source: 'formulajs, test/financial.js at af0f0b4',
      rate: 0.12,
      flows: [12000, 15000, 18000, 21000, 24000],
      expected: 62448.362521940246,
    },
    {
      source: 'pyxirr, tests/test_periodic.rs at 5f31a85',
      rate: 0,
      flows: [-40000, 5000, 8000, 12000, 30000],
      expected: 15000,
    },
    {
      source: 'PhpSpreadsheet, tests/data/Calculation/Financial/NPV.php at 11645d5',
      rate: 0.1,
      flows: [-10000, 3000, 4200, 6800],
      expected: 1188.4434123352,
    },
    {
      source: 'PhpSpreadsheet, tests/data/Calculation/Financial/NPV.php at 11645d5',
      rate: 0.05,
      flows: [2000, 2400, 2900, 3500, 4100],
      expected: 12678.677633095,
    },
  ])('agrees with $source', ({ rate, flows, expected }) => {
    expect(netPresentValue(rate, [0, ...flows])).toBeCloseTo(expected, 6);
  });

  const rates = fc.double({ min: -0.5, max: 2, noNaN: true });
  const flowRows = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 60 });

  test('does not discount the first flow', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: -1e9, max: 1e9 }), (rate, flow) => {
        expect(netPresentValue(rate, [flow])).toBe(flow);
      }),
    );
  });

  test('is the sum of the flows at a rate of zero', () => {
    fc.assert(
      fc.property(flowRows, (flows) => {
        expect(netPresentValue(0, flows)).toBe(flows.reduce((sum, flow) => sum + flow, 0));
      }),
    );
  });

  test('is worth one period less when every flow comes one period later', () => {
    fc.assert(
      fc.property(rates, flowRows, (rate, flows) => {
        const later = netPresentValue(rate, [0, ...flows]) * (1 + rate);
        const now = netPresentValue(rate, flows);
        expect(Math.abs(later - now)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(now)));
      }),
    );
  });

  test.each([-1, -2, Number.NaN])('throws at a rate of %s', (rate) => {
    expect(() => netPresentValue(rate, [1])).toThrow(RangeError);
  });

  test('throws rather than returning an infinite value', () => {
    expect(() => netPresentValue(-0.99, Array(400).fill(1))).toThrow(RangeError);
    expect(() => netPresentValue(0.1, [Number.NaN])).toThrow(RangeError);
  });
});
