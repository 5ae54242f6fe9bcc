import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internalRates } from '../../../src/lib/finance/internal-rates.ts';
import { modifiedInternalRate } from '../../../src/lib/finance/modified-internal-rate.ts';
import { publishedModifiedRates } from './published-cases.ts';

describe('modifiedInternalRate', () => {
  test.each(publishedModifiedRates)('is $published as in $source', (published) => {
    const { flows, financeRate, reinvestRate } = published;
    const rate = modifiedInternalRate(flows, financeRate, reinvestRate);
    if (published.published === undefined) expect(rate).toBeUndefined();
    else
      expect(Math.abs((rate ?? Number.NaN) - published.published)).toBeLessThan(
        published.tolerance,
      );
  });

  test.each([
    { name: 'without flows', flows: [], finance: 0.1, reinvest: 0.1 },
    { name: 'without costs', flows: [0, 5], finance: 0.1, reinvest: 0.1 },
    { name: 'without income', flows: [-5, 0], finance: 0.1, reinvest: 0.1 },
    { name: 'when financing at -100 %', flows: [-5, 6], finance: -1, reinvest: 0.1 },
  ])('is not there $name', ({ flows, finance, reinvest }) => {
    expect(modifiedInternalRate(flows, finance, reinvest)).toBeUndefined();
  });

  test('is the internal rate when both rates are it', () => {
    const income = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), income, (cost, flows) => {
        const row = [-cost, ...flows];
        const [rate = Number.NaN] = internalRates(row);
        const modified = modifiedInternalRate(row, rate, rate) ?? Number.NaN;
        expect(modified / (1 + rate)).toBeCloseTo(rate / (1 + rate), 9);
      }),
    );
  });

  test('does not overflow over many periods or at large rates', () => {
    const flows = [-1, ...Array<number>(480).fill(1)];
    // The final value of the income is (6^480 - 1) / 5.
    expect(modifiedInternalRate(flows, 5, 5)).toBeCloseTo(6 * 5 ** (-1 / 480) - 1, 9);
    expect(modifiedInternalRate([-1e300, 1e300], 0.1, 0.1)).toBeCloseTo(0, 12);
  });

  test('throws at numbers that are not finite, or a result too large', () => {
    expect(() => modifiedInternalRate([-1, Number.NaN], 0.1, 0.1)).toThrow(RangeError);
    expect(() => modifiedInternalRate([-1, 2], Number.NaN, 0.1)).toThrow(RangeError);
    expect(() => modifiedInternalRate([-1e-300, 1e300], 0.1, 0.1)).toThrow(RangeError);
  });
});
