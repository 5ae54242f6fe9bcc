import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annuityPayment } from '../../../src/lib/finance/annuity-payment.ts';
import { netPresentValue } from '../../../src/lib/finance/net-present-value.ts';
import { publishedPayments } from './published-payments.ts';

describe('annuityPayment', () => {
  test.each(publishedPayments)('is $payment as in $source', (published) => {
    const { rate, periods, presentValue, futureValue, timing, payment, tolerance } = published;
    const found = annuityPayment(rate, periods, presentValue, futureValue, timing);
    expect(Math.abs(found - payment)).toBeLessThan(tolerance);
  });

  test.each([
    { name: 'a rate of 0', args: [0, 10, 1000] as const, payment: -100 },
    { name: 'saving at a rate of 0', args: [0, 10, 0, 1000] as const, payment: -100 },
    { name: 'a rate too small to see', args: [1e-18, 10, 1000] as const, payment: -100 },
    { name: 'a tiny rate', args: [1e-10, 10, 1000] as const, payment: -100.000000055 },
    { name: 'interest only', args: [1e-9, 360, 1000, -1000] as const, payment: -1e-6 },
    { name: 'periods without end', args: [0.1, 1e5, 1000] as const, payment: -100 },
    { name: 'a negative rate', args: [-0.5, 2, 100] as const, payment: -100 / 6 },
    { name: 'payments at the start', args: [0.1, 1, 110, 0, 'start'] as const, payment: -110 },
    { name: 'nothing owed', args: [0.1, 5, 0] as const, payment: 0 },
  ])('gives the payment for $name', ({ args, payment }) => {
    const [rate, periods, presentValue, futureValue, timing] = args;
    const found = annuityPayment(rate, periods, presentValue, futureValue, timing);
    expect(found).toBeCloseTo(payment, 11);
  });

  test('pays back exactly what a loan is worth', () => {
    const rates = fc.double({ min: -0.05, max: 0.5, noNaN: true });
    const periods = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(rates, periods, fc.boolean(), (rate, count, isAtStart) => {
        const payment = annuityPayment(rate, count, 1000, -200, isAtStart ? 'start' : 'end');
        const payments = Array<number>(count).fill(payment);
        const flows = isAtStart ? [...payments, -200] : [0, ...payments];
        if (!isAtStart) flows[count] = payment - 200;
        expect(netPresentValue(rate, flows)).toBeCloseTo(-1000, 6);
      }),
    );
  });

  test.each([
    [-1, 10, 1],
    [Number.NaN, 10, 1],
    [0.1, 0, 1],
    [0.1, -3, 1],
    [0.1, Number.POSITIVE_INFINITY, 1],
    [0.1, 10, Number.NaN],
  ])('throws at a rate of %s, %s periods and a value of %s', (rate, periods, value) => {
    expect(() => annuityPayment(rate, periods, value)).toThrow(RangeError);
  });
});
